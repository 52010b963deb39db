// SPDX-License-Identifier: GPL-3.0-or-later
// What a talk shows and says. Its ways, its time and pointing: talk_course.cpp.
#include "ui/talk.h"

#include "content/language.h"
#include "ui/talk_private.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace relief::ui {

using content::LanguageScope;
using session::LessonPlayer;
using session::Session;
using Stage = LessonPlayer::Stage;

namespace {

constexpr double largestZoom = 2;

/// Enough for one line.
QString firstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const auto end = finder.toNextBoundary();
    return (end < 0 ? text : text.left(end)).trimmed();
}

} // namespace

Talk::Talk(Session *session, LessonPlayer *player, QObject *parent)
    : QObject(parent), m_d(std::make_unique<Private>(session, player))
{
    m_d->language = content::spokenLanguage();
    m_d->forgetVotes();
    connectParts();
}

Talk::~Talk() = default;

/// A frozen picture is told of nothing; leaving a step forgets its vote all the same, once the audience sees it left.
void Talk::connectParts()
{
    const auto renewed = [this] {
        if (!isFrozen()) {
            if (m_d->forgetVotesOfOtherStep()) {
                Q_EMIT voteChanged();
            }
            Q_EMIT pictureChanged();
        }
    };
    const auto moved = [this] {
        if (!isFrozen()) {
            Q_EMIT ticked();
        }
    };
    connect(m_d->player, &LessonPlayer::lessonChanged, this, renewed);
    connect(m_d->player, &LessonPlayer::stageChanged, this, renewed);
    connect(m_d->session, &Session::audienceChanged, this, renewed);
    connect(m_d->session, &Session::diagramChanged, this, [this, renewed] {
        if (!isLesson()) { // a lesson says when its step is whole
            renewed();
        }
    });
    connect(m_d->session, &Session::snapshotChanged, this, moved);
    connect(m_d->session, &Session::ticked, this, moved);
}

Session *Talk::session() const
{
    return m_d->session;
}

LessonPlayer *Talk::player() const
{
    return m_d->player;
}

bool Talk::isLesson() const
{
    return m_d->player->isOpen();
}

session::Snapshot Talk::shown() const
{
    if (m_d->frozen) {
        const auto found = m_d->frozen->snapshots.find(m_d->language);
        return found != m_d->frozen->snapshots.end() ? found->second : m_d->frozen->snapshots.begin()->second;
    }
    return m_d->snapshotIn(m_d->language);
}

QString Talk::title() const
{
    const LanguageScope scope(m_d->language);
    const Moment moment = m_d->moment();
    const session::Snapshot &shown = m_d->shownAnyLanguage();
    if (moment.lesson == nullptr) {
        return shown.diagram->title.at(shown.audience);
    }
    if (isAsking()) {
        return question()->question.at(shown.audience);
    }
    if (moment.stage == Stage::Summary) {
        return tr("What to take home");
    }
    const content::LessonStep *step = moment.stepShown();
    return step != nullptr ? step->title.at(shown.audience) : moment.lesson->title.at(shown.audience);
}

QString Talk::caption() const
{
    const LanguageScope scope(m_d->language);
    const Moment moment = m_d->moment();
    const session::Snapshot &shown = m_d->shownAnyLanguage();
    if (moment.lesson == nullptr) {
        const auto &explanations = shown.diagram->explanations;
        const auto index = static_cast<size_t>(shown.explanation);
        return shown.explanation < 0 || index >= explanations.size() ? QString()
                                                                     : explanations[index].title.at(shown.audience);
    }
    if (isAsking()) {
        return tr("What do you think? Raise a hand for your answer.");
    }
    if (moment.stage == Stage::Summary) {
        return moment.lesson->title.at(shown.audience);
    }
    const content::LessonStep *step = moment.stepShown();
    return step != nullptr ? firstSentence(LessonPlayer::narration(*step, shown.audience)) : QString();
}

int Talk::step() const
{
    return m_d->moment().step;
}

int Talk::stepCount() const
{
    const Moment moment = m_d->moment();
    return moment.lesson != nullptr ? static_cast<int>(moment.lesson->steps.size()) : 0;
}

const content::Setup *Talk::setup() const
{
    const Moment moment = m_d->moment();
    const content::LessonStep *step = moment.stepShown();
    const bool tells = moment.stage == Stage::Predict || moment.stage == Stage::Step;
    return step != nullptr && tells ? &step->setup : nullptr;
}

/// The one the step makes a claim about.
QString Talk::readout() const
{
    const Moment moment = m_d->moment();
    const content::LessonStep *step = moment.stepShown();
    if (step != nullptr) {
        for (const content::Showing &showing : step->shows) {
            if (!showing.readout.isEmpty()) {
                return showing.readout;
            }
        }
    }
    return {};
}

const content::Quiz *Talk::question() const
{
    const Moment moment = m_d->moment();
    if (moment.lesson == nullptr || moment.stage == Stage::Summary) {
        return nullptr;
    }
    if (moment.stage == Stage::Check) {
        const auto asked = static_cast<size_t>(moment.question);
        return asked < moment.lesson->check.size() ? &moment.lesson->check[asked] : nullptr;
    }
    const content::LessonStep *step = moment.stepShown();
    return step != nullptr && step->predict ? &*step->predict : nullptr;
}

bool Talk::isAsking() const
{
    const Stage stage = m_d->moment().stage;
    return question() != nullptr && (stage == Stage::Predict || stage == Stage::Check);
}

QStringList Talk::summary() const
{
    const LanguageScope scope(m_d->language);
    const Moment moment = m_d->moment();
    QStringList sentences;
    if (moment.lesson != nullptr && moment.stage == Stage::Summary) {
        for (const content::LeveledText &sentence : moment.lesson->summary) {
            sentences << sentence.at(m_d->shownAnyLanguage().audience);
        }
    }
    return sentences;
}

bool Talk::isFrozen() const
{
    return m_d->frozen.has_value();
}

/// The moment is kept in each language, since the session goes on to another one.
void Talk::setFrozen(bool frozen)
{
    if (frozen == isFrozen()) {
        return;
    }
    if (frozen) {
        Frozen kept{m_d->now(), {}};
        for (const QString &language : content::offeredLanguages()) {
            kept.snapshots[language] = m_d->snapshotIn(language);
        }
        m_d->frozen = std::move(kept);
    } else {
        m_d->frozen.reset();
        m_d->forgetVotesOfOtherStep();
        Q_EMIT voteChanged();
    }
    Q_EMIT pictureChanged();
}

Talk::Blank Talk::blank() const
{
    return m_d->blank;
}

void Talk::setBlank(Blank blank)
{
    if (std::exchange(m_d->blank, blank) != blank) {
        Q_EMIT pictureChanged();
    }
}

double Talk::zoom() const
{
    return m_d->zoom;
}

void Talk::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, 1.0, largestZoom);
    if (std::exchange(m_d->zoom, wanted) != wanted) {
        Q_EMIT pictureChanged();
    }
}

QString Talk::language() const
{
    return m_d->language;
}

void Talk::setLanguage(const QString &language)
{
    if (content::offeredLanguages().contains(language) && std::exchange(m_d->language, language) != language) {
        Q_EMIT pictureChanged();
    }
}

} // namespace relief::ui
