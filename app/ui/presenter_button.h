// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A large button of the console: icon, words, and the key that does the same.

#include "ui/look.h"

#include <QPixmap>
#include <QPushButton>

namespace relief::ui {

class PresenterButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Gold };

    /// Never takes the keyboard by mouse: Space stays "next" for who works with both.
    explicit PresenterButton(const QString &words, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setKey(const QString &key);     ///< as written on a key; empty for none
    void setState(const QString &state); ///< at the end, such as the level of a medicine; empty for none
    void setIconName(const QString &name);
    void setPicture(const QPixmap &picture); ///< in place of the icon
    void setBorder(const QString &token);    ///< empty: the usual one
    void setLook(const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colors {
        QColor fill;
        QColor line;
        QColor ink;
    };
    Colors colors() const;
    QFont typeFont() const;
    QFont keyFont() const;
    int keyWidth() const;
    int stateWidth() const;
    int iconSize() const;
    void refreshName();
    void paintWords(QPainter &painter, const Colors &now) const;
    void paintKey(QPainter &painter, const QRectF &box, const QColor &ink) const;

    Kind m_kind = Kind::Plain;
    QString m_key;
    QString m_state;
    QString m_iconName;
    QString m_border;
    QPixmap m_picture;
    Look m_look;
};

} // namespace relief::ui
