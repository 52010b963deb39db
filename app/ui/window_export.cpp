// SPDX-License-Identifier: GPL-3.0-or-later
// What the page that is open has to save or print.
#include "content/language.h"
#include "ui/chart_choice.h"
#include "ui/chart_pane.h"
#include "ui/decide_page.h"
#include "ui/export_dialog.h"
#include "ui/kiosk_paper.h"
#include "ui/window_private.h"

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

/// The chart that is shown, else the first that has something to show.
std::optional<session::ChartData> chartShown(const Page *page, const session::Session &session)
{
    for (const ChartPane *pane : page->findChildren<ChartPane *>()) {
        if (pane->isVisible() && !pane->data().isEmpty()) {
            return pane->data();
        }
    }
    for (const ChartChoice &choice : chartChoices(session)) {
        if (choice.kind) {
            const session::ChartData data = chartOf(*choice.kind, session);
            if (!data.isEmpty()) {
                return data;
            }
        }
    }
    return std::nullopt;
}

} // namespace

SavePlace MainWindow::savePlace() const
{
    const std::optional<QString> &folder = m_d->policy.filesFolder;
    const bool forbidden = m_d->kiosk || (folder && folder->isEmpty());
    return {!forbidden, folder.value_or(QString())};
}

/// Its time stands still meanwhile.
void MainWindow::Private::openExport()
{
    if (kiosk) {
        tellOfPaper(window);
        return;
    }
    session.setPlaying(false);
    const Destination place = page->place();
    ExportOffer offer;
    offer.session = &session;
    offer.contact = policy.contact;
    offer.language = content::spokenLanguage();
    offer.place = window->savePlace();
    offer.chart = chartShown(page, session);
    if (const auto decide = opened.find(u"decide"_s); decide != opened.end()) {
        offer.values = static_cast<const DecidePage *>(decide->second)->values();
    }
    switch (place.kind) {
    case Destination::Kind::Compare:
        offer.comparison = history->comparison();
        break;
    case Destination::Kind::Lesson:
        offer.lesson = session.pack().lesson(place.id);
        break;
    case Destination::Kind::Questions:
        offer.question = session.pack().question(place.id);
        break;
    case Destination::Kind::Experiment:
        offer.experiment = session.pack().experiment(place.id);
        break;
    default:
        break;
    }
    auto *dialog = new ExportDialog(offer, look, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relief::ui
