// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience_window.h"

#include "ui/audience_view.h"

#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace relief::ui {

using namespace Qt::StringLiterals;

AudienceWindow::AudienceWindow(QWidget *parent) : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
{
    setObjectName(u"audience.window"_s);
    setWindowTitle(tr("For the audience"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_ShowWithoutActivating); // keys are the console's
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void AudienceWindow::setView(AudienceView *view)
{
    m_view = view;
    if (view != nullptr) {
        view->setParent(this);
        view->setGeometry(rect());
        view->show();
    }
}

/// The size is set as well: not every desktop gives the whole screen when asked.
void AudienceWindow::showOn(QScreen *screen)
{
    if (isVisible() && (windowHandle()->screen() != screen || geometry() != screen->geometry())) {
        hide(); // a full window does not move
    }
    if (windowHandle() == nullptr) {
        create();
    }
    windowHandle()->setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
}

void AudienceWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

void AudienceWindow::resizeEvent(QResizeEvent *)
{
    if (m_view != nullptr) {
        m_view->setGeometry(rect());
    }
}

} // namespace relief::ui
