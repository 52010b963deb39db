// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/right_now.h"

#include "ui/level_slider.h"
#include "ui/page.h"
#include "ui/timeline_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace relief::ui {

namespace {

struct RightNow {
    Q_DECLARE_TR_FUNCTIONS(RightNow)
};

using session::Session;
using session::Snapshot;

/// What a page shows besides the picture of the session; empty for none.
QString titleOf(const content::Pack &pack, content::Audience audience, const Destination &place)
{
    if (const content::Lesson *lesson = pack.lesson(place.id);
        lesson != nullptr && place.kind == Destination::Kind::Lesson) {
        return lesson->title.at(audience);
    }
    const content::Question *question = pack.question(place.id);
    return question != nullptr && place.kind == Destination::Kind::Questions ? question->question.at(audience)
                                                                             : QString();
}

/// Not every page has a place of its own to come back to, but each has its name.
QString idOf(const Page &page)
{
    const std::vector<PageEntry> pages = allPages();
    const bool isNamed = std::any_of(
        pages.begin(), pages.end(), [&page](const PageEntry &entry) { return entry.id == page.objectName(); });
    return isNamed ? page.objectName() : pageOf(page.place());
}

bool showsPicture(const Page &page)
{
    using Kind = Destination::Kind;
    const Destination place = page.place();
    return idOf(page) == pageOf({Kind::Explore, {}, {}}) || place.kind == Kind::Lesson || place.kind == Kind::Compare
           || place.kind == Kind::Experiment;
}

QString where(const Session &session, const Page &page)
{
    const Snapshot &now = session.snapshot();
    QStringList words;
    for (const PageEntry &entry : allPages()) {
        if (entry.id == idOf(page)) {
            words << RightNow::tr("Page: %1.").arg(entry.text);
        }
    }
    const QString title = titleOf(session.pack(), now.audience, page.place());
    if (!title.isEmpty()) {
        words << RightNow::tr("Open: %1.").arg(title);
    }
    if (showsPicture(page)) {
        words << RightNow::tr("Picture: %1.").arg(now.diagram->title.at(now.audience));
        const QString time = timeWords(now.minutes, session.spanMin());
        words << (session.isPlaying() ? RightNow::tr("Time runs, now at %1.").arg(time)
                                      : RightNow::tr("Time stands still at %1.").arg(time));
    }
    return words.join(u' ');
}

/// "Morphine: Usual, given." or that it is yet to come.
QString medicineWords(const Session &session, const session::MedicineState &state)
{
    const content::Medicine *medicine = session.pack().medicine(state.medicine);
    const QString name = medicine != nullptr ? medicine->name.at(session.snapshot().audience) : state.medicine;
    const QString words = state.given ? RightNow::tr("%1: %2, given.", "medicine, level")
                                      : RightNow::tr("%1: %2, not given yet.", "medicine, level");
    return words.arg(name, levelWord(state.level));
}

QString whatIsOn(const Session &session)
{
    QStringList words;
    for (const session::MedicineState &state : session.snapshot().medicines) {
        if (state.level != content::Level::None) {
            words << medicineWords(session, state);
        }
    }
    if (words.isEmpty()) {
        words << RightNow::tr("No medicine is on.");
    }
    if (!session.snapshot().endorphins) {
        words << RightNow::tr("The body’s own endorphins are off.");
    }
    return words.join(u' ');
}

/// Only what the page has.
QString whatYouCanDo(const Session &session, const Page &page)
{
    QStringList words;
    if (idOf(page) == pageOf({Destination::Kind::Explore, {}, {}})) {
        words << RightNow::tr("In the picture, Left and Right go along the signal, Up and Down among the branches of a "
                              "part, Enter opens it.");
        words << (session.isPlaying() ? RightNow::tr("Space stops time.") : RightNow::tr("Space lets time run."));
    }
    words << RightNow::tr("F6 goes to the next area, Tab to the next control.");
    words << RightNow::tr("Ctrl+K finds anything, F1 lists all keys.");
    return words.join(u' ');
}

} // namespace

QString changedNow(const Snapshot &snapshot)
{
    constexpr size_t most = 4;
    QStringList words;
    for (size_t i = 0; i < std::min(most, snapshot.changes.size()); ++i) {
        words << RightNow::tr("%1.", "a change").arg(snapshot.changes[i].text);
    }
    if (words.isEmpty()) {
        words << RightNow::tr("Nothing differs from before.");
    }
    for (const session::ReadoutValue &value : snapshot.readouts) {
        const auto &all = snapshot.diagram->readouts;
        const auto told = std::find_if(
            all.begin(), all.end(), [&value](const content::Readout &readout) { return readout.id == value.id; });
        if (told == all.end()) {
            continue;
        }
        const QString label = told->label.at(snapshot.audience);
        words << (value.text == value.beforeText
                      ? RightNow::tr("%1: %2.", "what, value").arg(label, value.text)
                      : RightNow::tr("%1: %2, before: %3.", "what, value").arg(label, value.text, value.beforeText));
    }
    return words.join(u' ');
}

QStringList rightNow(const Session &session, const Page &page)
{
    return {where(session, page), whatIsOn(session), changedNow(session.snapshot()), whatYouCanDo(session, page)};
}

QStringList rightNowHeadings()
{
    return {RightNow::tr("Where"), RightNow::tr("What is on"), RightNow::tr("What changed"),
        RightNow::tr("What you can do")};
}

} // namespace relief::ui
