// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the audience sees, made smaller: a copy of the other window's own pixels, so that the two cannot differ. Moving
// the mouse over it points, in the audience window.

#include "ui/look.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace relief::ui {

class Talk;

class PresenterPreview : public QWidget {
    Q_OBJECT

public:
    explicit PresenterPreview(Talk *talk, QWidget *parent = nullptr);

    void setLook(const Look &look);

    /// Whatever holds the picture the audience sees; its window may be another one. Null: none.
    void setSource(QWidget *audience);

    QRect pictureRect() const;                        ///< where the copy is, in this widget
    const QImage &pixels() const { return m_pixels; } ///< as copied last
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {480, heightForWidth(480)}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void watch(QWidget *widget);
    void sourcePainted(const QWidget *widget, const QRegion &region);
    QRect sourcePixels() const; ///< of the audience's window, in its own pixels
    void copyChanged();
    void point(QPointF at);
    void refreshPointer();
    void refreshWords();

    Talk *m_talk;
    QPointer<QWidget> m_source;
    QImage m_pixels;
    std::vector<QRect> m_changed; ///< of m_pixels, since they were copied
    bool m_allChanged = true;
    Look m_look;
};

} // namespace relief::ui
