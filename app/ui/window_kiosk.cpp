// SPDX-License-Identifier: GPL-3.0-or-later
// What a window tells of itself to the kiosk that holds it.
#include "ui/window_private.h"

namespace relief::ui {

const Look &MainWindow::look() const
{
    return m_d->look;
}

bool MainWindow::isKiosk() const
{
    return m_d->kiosk;
}

/// Time goes on: the code is of the moment.
QString MainWindow::codeShown() const
{
    const content::Pack &pack = m_d->session.pack();
    return session::codeOf(session::roundedForCode(m_d->shownNow(), pack), pack).value_or(QString());
}

QString MainWindow::openedPage() const
{
    for (const auto &[id, one] : m_d->opened) {
        if (one == m_d->page) {
            return id;
        }
    }
    return {};
}

} // namespace relief::ui
