// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dose slider: None, Low, Usual, High, with the words under the ticks.

#include "content/medicine.h"
#include "ui/look.h"

#include <QAbstractSlider>

namespace relief::ui {

/// The patient's word for a level, translated.
QString levelWord(content::Level level);

class LevelSlider : public QAbstractSlider {
    Q_OBJECT

public:
    /// `name` says what is dosed; `signal` names the color of the filled part.
    LevelSlider(const QString &name, QString signal, QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    void setInset(int inset); ///< from the widget's sides to the words; the handle may reach over them
    content::Level level() const { return static_cast<content::Level>(value()); }
    void setLevel(content::Level level) { setValue(static_cast<int>(level)); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QPoint placeOf(content::Level level) const; ///< of the handle, in the widget

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    double trackLeft() const;
    double trackRight() const;
    double xOf(int value) const;
    int valueAt(double x) const;
    QRectF wordBox(int value) const;
    bool wordsFit() const;
    void paintTrack(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    QString m_signal;
    theme::Theme m_theme{};
    int m_inset = 0;
};

} // namespace relief::ui
