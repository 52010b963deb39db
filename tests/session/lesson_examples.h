// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small lessons and experiments on the core pack's diagrams, for tests of how they run.

#include "session/lesson_player.h"
#include "support.h"

namespace examples {

using namespace Qt::StringLiterals;
namespace content = relief::content;

inline content::LeveledText words(const QString &patient, const QString &nurse = {})
{
    return {patient, nurse, {}};
}

inline content::Quiz quiz(int right)
{
    return {words(u"What happens?"_s), {{words(u"More"_s), {}}, {words(u"Less"_s), {}}}, right,
        words(u"Because it is so in the model and in life."_s), {}};
}

inline content::Setup still(const QString &diagram, const QStringList &highlight = {})
{
    content::Setup setup;
    setup.diagram = diagram;
    setup.highlight = highlight;
    setup.fromMin = 5;
    setup.toMin = 5;
    return setup;
}

/// An opioid on the synapse, from before it is given.
inline content::Setup opioid(double fromMin = 8, double toMin = 60)
{
    content::Setup setup = still(u"D03"_s, {u"cav"_s});
    setup.given.push_back({content::MedicineGroup::Opioid, {}, content::Level::Usual});
    setup.fromMin = fromMin;
    setup.toMin = toMin;
    return setup;
}

inline content::Setup withNaloxone(content::Setup setup, double atMin, double toMin)
{
    setup.given.push_back({content::MedicineGroup::Naloxone, {}, content::Level::Usual});
    setup.naloxoneAtMin = atMin;
    setup.toMin = toMin;
    return setup;
}

inline content::LessonStep step(const content::Setup &setup, bool predicted = false)
{
    content::LessonStep result;
    result.title = words(u"A step"_s);
    result.setup = setup;
    result.narration = words(u"One two three four five six seven eight nine ten eleven."_s,
        u"One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six."_s);
    if (predicted) {
        result.predict = quiz(1);
    }
    return result;
}

/// Nothing, an opioid that is predicted first, the same with naloxone, and another diagram.
inline content::Lesson lesson(const QString &id = u"T01"_s)
{
    content::Lesson result;
    result.id = id;
    result.slug = id + u"-slug"_s;
    result.steps = {step(still(u"D03"_s, {u"ap"_s})), step(opioid(), true), step(withNaloxone(opioid(), 60, 90)),
        step(still(u"D01"_s, {u"pain"_s}))};
    result.check = {quiz(0), quiz(1), quiz(0)};
    return result;
}

inline content::Pack packWith(const std::vector<content::Lesson> &lessons)
{
    content::Pack pack = support::corePack().pack;
    pack.lessons = lessons;
    return pack;
}

inline content::Pack packWith(const content::Experiment &experiment)
{
    content::Pack pack = support::corePack().pack;
    pack.experiments = {experiment};
    return pack;
}

/// The first of some lessons, open.
struct Opened {
    explicit Opened(const std::vector<content::Lesson> &lessons = {lesson()})
        : session(packWith(lessons)), player(&session)
    {
        player.open(lessons.front().id);
    }

    relief::session::Session session;
    relief::session::LessonPlayer player;
};

/// Plays until it stops by itself, a quarter of a second at a time.
inline void playOn(relief::session::LessonPlayer &player)
{
    for (int turns = 0; player.isPlaying() && turns < 10000; ++turns) {
        player.advance(0.25);
    }
}

} // namespace examples
