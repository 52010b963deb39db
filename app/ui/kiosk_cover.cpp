// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk_cover.h"

#include "ui/tab_order.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace relief::ui {

KioskCover::KioskCover(QWidget *host) : QWidget(host)
{
    setAttribute(Qt::WA_NoMousePropagation);
    setFocusPolicy(Qt::ClickFocus);
    setGeometry(host->rect());
    host->installEventFilter(this);
    raise();
}

void KioskCover::setFillColor(const QColor &color)
{
    m_color = color;
    update();
}

bool KioskCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

bool KioskCover::focusNextPrevChild(bool next)
{
    return moveFocus({this}, next);
}

/// As in the window, Enter presses buttons. No key goes on to what is below.
void KioskCover::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(window()->focusWidget());
    if (isEnter && button != nullptr && !event->isAutoRepeat()) {
        button->click();
    }
    event->accept();
}

void KioskCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_color);
}

} // namespace relief::ui
