// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_keys.h"

#include "ui/talk.h"

#include <QCoreApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;
using Reach = Command::Reach;

namespace {

constexpr double zoomStep = 0.25;

QString words(const char *text)
{
    return QCoreApplication::translate("Presenter", text);
}

void add(CommandRegistry &registry, const QString &group, const QString &id, const char *text,
    const std::vector<QKeySequence> &keys, Reach reach, const std::function<void()> &run)
{
    registry.add({id, group, words(text), keys, reach, run, {}});
}

/// An empty screen comes back to the picture before anything else is shown.
std::function<void()> fromBlank(Talk *talk, void (Talk::*way)())
{
    return [talk, way] {
        if (talk->blank() != Talk::Blank::No) {
            talk->setBlank(Talk::Blank::No);
        } else {
            (talk->*way)();
        }
    };
}

std::function<void()> blankOrBack(Talk *talk, Talk::Blank blank)
{
    return [talk, blank] { talk->setBlank(talk->blank() == blank ? Talk::Blank::No : blank); };
}

std::function<void()> toolOrNone(Talk *talk, Talk::Pointer tool)
{
    return [talk, tool] { talk->setPointer(talk->pointer() == tool ? Talk::Pointer::None : tool); };
}

void fromTheStart(Talk *talk)
{
    talk->setBlank(Talk::Blank::No);
    if (talk->isLesson()) {
        talk->player()->goTo(0);
    } else {
        talk->replay();
    }
}

void addWays(CommandRegistry &registry, Talk *talk)
{
    const QString group = words(QT_TRANSLATE_NOOP("Presenter", "Talk"));
    add(registry, group, u"talk.next"_s, QT_TRANSLATE_NOOP("Presenter", "Next"), {Qt::Key_Space, Qt::Key_Right},
        Reach::IfUnused, fromBlank(talk, &Talk::next));
    add(registry, group, u"talk.nextPage"_s, QT_TRANSLATE_NOOP("Presenter", "Next, from a clicker"), {Qt::Key_PageDown},
        Reach::Anywhere, fromBlank(talk, &Talk::next));
    add(registry, group, u"talk.back"_s, QT_TRANSLATE_NOOP("Presenter", "Back"), {Qt::Key_Left}, Reach::IfUnused,
        fromBlank(talk, &Talk::back));
    add(registry, group, u"talk.backPage"_s, QT_TRANSLATE_NOOP("Presenter", "Back, from a clicker"), {Qt::Key_PageUp},
        Reach::Anywhere, fromBlank(talk, &Talk::back));
    add(registry, group, u"talk.replay"_s, QT_TRANSLATE_NOOP("Presenter", "Replay"), {Qt::Key_R}, Reach::Anywhere,
        [talk] { talk->replay(); });
    add(registry, group, u"talk.start"_s, QT_TRANSLATE_NOOP("Presenter", "From the start"), {Qt::Key_F5},
        Reach::Anywhere, [talk] { fromTheStart(talk); });
}

void addScreen(CommandRegistry &registry, Talk *talk)
{
    const QString group = words(QT_TRANSLATE_NOOP("Presenter", "What the audience sees"));
    add(registry, group, u"talk.freeze"_s, QT_TRANSLATE_NOOP("Presenter", "Freeze"), {Qt::Key_F}, Reach::Anywhere,
        [talk] { talk->setFrozen(!talk->isFrozen()); });
    add(registry, group, u"talk.black"_s, QT_TRANSLATE_NOOP("Presenter", "Black"), {Qt::Key_B, Qt::Key_Period},
        Reach::Anywhere, blankOrBack(talk, Talk::Blank::Black));
    add(registry, group, u"talk.white"_s, QT_TRANSLATE_NOOP("Presenter", "White"), {Qt::Key_W}, Reach::Anywhere,
        blankOrBack(talk, Talk::Blank::White));
    add(registry, group, u"talk.spotlight"_s, QT_TRANSLATE_NOOP("Presenter", "Spotlight"), {Qt::Key_S}, Reach::Anywhere,
        toolOrNone(talk, Talk::Pointer::Spotlight));
    add(registry, group, u"talk.trail"_s, QT_TRANSLATE_NOOP("Presenter", "Trail"), {Qt::Key_T}, Reach::Anywhere,
        toolOrNone(talk, Talk::Pointer::Trail));
    add(registry, group, u"talk.magnifier"_s, QT_TRANSLATE_NOOP("Presenter", "Magnifier"), {Qt::Key_M}, Reach::Anywhere,
        toolOrNone(talk, Talk::Pointer::Magnifier));
    add(registry, group, u"talk.votes"_s, QT_TRANSLATE_NOOP("Presenter", "Show votes"), {Qt::Key_V}, Reach::Anywhere,
        [talk] { talk->setVoteShown(!talk->voteIsShown()); });
    add(registry, group, u"talk.larger"_s, QT_TRANSLATE_NOOP("Presenter", "Larger for the audience"),
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, Reach::Anywhere,
        [talk] { talk->setZoom(talk->zoom() + zoomStep); });
    add(registry, group, u"talk.smaller"_s, QT_TRANSLATE_NOOP("Presenter", "Smaller for the audience"),
        {Qt::CTRL | Qt::Key_Minus}, Reach::Anywhere, [talk] { talk->setZoom(talk->zoom() - zoomStep); });
}

/// Only without a lesson: its steps say themselves what is given.
void addMedicines(CommandRegistry &registry, Talk *talk)
{
    const QString group = words(QT_TRANSLATE_NOOP("Presenter", "Medicines, without a lesson"));
    const auto without = [talk](std::function<void(session::Session *)> change) {
        return [talk, change = std::move(change)] {
            if (!talk->isLesson()) {
                change(talk->session());
            }
        };
    };
    add(registry, group, u"talk.opioid"_s, QT_TRANSLATE_NOOP("Presenter", "Opioid: next level"), {Qt::Key_O},
        Reach::Anywhere, without([](session::Session *s) { nextLevel(s, content::MedicineGroup::Opioid); }));
    add(registry, group, u"talk.ketamine"_s, QT_TRANSLATE_NOOP("Presenter", "Ketamine: next level"), {Qt::Key_K},
        Reach::Anywhere, without([](session::Session *s) { nextLevel(s, content::MedicineGroup::Ketamine); }));
    add(registry, group, u"talk.naloxone"_s, QT_TRANSLATE_NOOP("Presenter", "Give naloxone"), {Qt::Key_N},
        Reach::Anywhere, without(switchNaloxone));
}

void addConsole(CommandRegistry &registry, const PresenterWays &ways)
{
    const QString group = words(QT_TRANSLATE_NOOP("Presenter", "Console"));
    add(registry, group, u"talk.notesLarger"_s, QT_TRANSLATE_NOOP("Presenter", "Larger notes"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Up}, Reach::Anywhere, [ways] { ways.sizeNotes(1); });
    add(registry, group, u"talk.notesSmaller"_s, QT_TRANSLATE_NOOP("Presenter", "Smaller notes"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Down}, Reach::Anywhere, [ways] { ways.sizeNotes(-1); });
    add(registry, group, u"talk.swap"_s, QT_TRANSLATE_NOOP("Presenter", "Swap screens"), {Qt::Key_X}, Reach::Anywhere,
        ways.swapScreens);
    add(registry, group, u"talk.keys"_s, QT_TRANSLATE_NOOP("Presenter", "Keyboard shortcuts"), {Qt::Key_F1},
        Reach::Anywhere, ways.showKeys);
    add(registry, group, u"talk.end"_s, QT_TRANSLATE_NOOP("Presenter", "End the talk"), {Qt::Key_Escape},
        Reach::Anywhere, ways.end);
}

} // namespace

void nextLevel(session::Session *session, content::MedicineGroup group)
{
    const content::Level now = session->snapshot().medicine(group).level;
    session->setLevel(group,
        now == content::Level::High ? content::Level::None : static_cast<content::Level>(static_cast<int>(now) + 1));
}

void switchNaloxone(session::Session *session)
{
    if (session->snapshot().medicine(content::MedicineGroup::Naloxone).level == content::Level::None) {
        session->giveNaloxone();
    } else {
        session->takeBackNaloxone();
    }
}

CommandRegistry presenterCommands(Talk *talk, const PresenterWays &ways)
{
    CommandRegistry registry;
    addWays(registry, talk);
    addScreen(registry, talk);
    addMedicines(registry, talk);
    addConsole(registry, ways);
    return registry;
}

} // namespace relief::ui
