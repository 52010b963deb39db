// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_view.h"

#include "scene/diagram_view.h"
#include "ui/comic_strip.h"
#include "ui/lesson_caption.h"
#include "ui/lesson_panel.h"
#include "ui/lesson_print.h"
#include "ui/lesson_step_list.h"
#include "ui/print_document.h"

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::LessonPlayer;
using session::Session;
using Stage = LessonPlayer::Stage;

namespace {

constexpr double growth = 0.4;                ///< how much of a larger text the panels take as width
constexpr double smallestPictureShare = 0.34; ///< of the width, however large the text
constexpr int mostOfCaption = 45;             ///< percent of the height

} // namespace

LessonView::LessonView(
    Session *session, LessonPlayer *player, theme::Artwork *artwork, Thumbnails *thumbnails, QWidget *parent)
    : QWidget(parent), m_session(session), m_player(player), m_steps(new LessonStepList(*session, player, this)),
      m_view(new scene::DiagramView(artwork, this)), m_strip(new ComicStrip(*session, player, thumbnails, this)),
      m_caption(new LessonCaption(*session, player, this)), m_panel(new LessonPanel(*session, player, this))
{
    setObjectName(u"lesson"_s);
    m_view->setObjectName(u"lesson.diagram"_s);
    m_strip->hide();
    connectPanels();
    connect(player, &LessonPlayer::lessonChanged, this, [this] {
        m_steps->rebuild();
        m_opening = m_player->isOpen();
        if (!m_opening) {
            m_panel->rebuild(); // nothing of a guess stays
        }
    });
    connect(player, &LessonPlayer::stageChanged, this, &LessonView::stageChanged);
    connect(player, &LessonPlayer::guessChanged, m_panel, &LessonPanel::refresh);
    connect(player, &LessonPlayer::progressed, this, [this] {
        m_caption->refreshTime();
        m_steps->refreshProgress();
        m_panel->refreshShown();
    });
    connect(player, &LessonPlayer::playingChanged, m_caption, &LessonCaption::refreshPlaying);
    connect(player, &LessonPlayer::playingChanged, this, &LessonView::standStill);
    connect(session, &Session::snapshotChanged, this, &LessonView::showPicture);
    connect(session, &Session::scenarioChanged, this, &LessonView::refreshPlots);
    connect(session, &Session::audienceChanged, this, &LessonView::audienceChanged);
}

void LessonView::connectPanels()
{
    connect(m_caption, &LessonCaption::stripAsked, this, &LessonView::showStrip);
    connect(m_caption, &LessonCaption::heightChanged, this, &LessonView::layOut);
    connect(m_panel, &LessonPanel::stripAsked, this, &LessonView::toggleStrip);
    connect(m_panel, &LessonPanel::printAsked, this, &LessonView::print);
    connect(m_panel, &LessonPanel::destinationAsked, this, &LessonView::destinationAsked);
    connect(m_panel, &LessonPanel::lessonAsked, this, &LessonView::lessonAsked);
}

void LessonView::setLook(const Look &look)
{
    m_look = look;
    m_steps->setLook(look);
    m_view->setTheme(look.theme);
    m_strip->setLook(look);
    m_caption->setLook(look);
    m_panel->setLook(look);
    layOut();
}

/// The strip takes the moving picture's place; who wants may still look at one picture.
void LessonView::setReducedMotion(bool reduced)
{
    m_view->setReducedMotion(reduced);
    if (reduced != m_reducedMotion) {
        m_reducedMotion = reduced;
        showStrip(reduced);
    }
}

std::vector<QWidget *> LessonView::areas() const
{
    std::vector<QWidget *> all{m_steps, m_view, m_strip, m_caption, m_panel};
    std::erase_if(all, [](const QWidget *area) { return area->isHidden(); });
    return all;
}

bool LessonView::isShowing() const
{
    return m_player->isOpen() && isVisible() && m_look.artwork != nullptr;
}

void LessonView::startAtStep()
{
    m_steps->setFocusOnStep();
}

void LessonView::next()
{
    m_panel->next();
}

void LessonView::playOn()
{
    if (m_player->isOpen() && m_player->stage() == Stage::Step
        && m_player->elapsedSeconds() < m_player->stepSeconds()) {
        m_player->setPlaying(true);
    }
}

/// The panels show how each step ends, and so do the words beside them.
void LessonView::standStill()
{
    if (m_stripShown && m_player->isOpen() && m_player->stage() == Stage::Step) {
        m_player->setPlaying(false);
        m_player->seek(m_player->stepSeconds());
    }
}

bool LessonView::tells() const
{
    return m_player->stage() == Stage::Predict || m_player->stage() == Stage::Step;
}

/// Nothing is shown twice: a lesson that opens says where it stands once it is open.
void LessonView::stageChanged()
{
    m_opening = false;
    if (!isShowing()) {
        return;
    }
    refreshPlots();
    standStill();
    m_steps->refresh();
    m_strip->refresh();
    m_panel->rebuild();
    showPicture();
    m_caption->refresh();
    layOut();
}

void LessonView::audienceChanged()
{
    if (isShowing()) {
        m_steps->rebuild();
        stageChanged();
    }
}

/// The picture first, then its light: on another diagram the light would have nothing to fall on.
void LessonView::showPicture()
{
    if (!isShowing()) {
        return;
    }
    m_view->show(m_session->snapshot());
    const content::Lesson &lesson = *m_player->lesson();
    if (!lesson.steps.empty()) {
        const content::Setup &setup = lesson.steps[static_cast<size_t>(m_player->step())].setup;
        const bool lit = tells(); // a question is not of the part that was told of last
        m_view->setEvidenceLens(setup.lens && lit);
        m_view->setSpotlight(lit ? setup.highlight : QStringList());
        m_view->setFraming(lit && setup.framing == content::Framing::Near);
    }
    m_panel->refreshShown();
}

/// Curves are computed for the pictures that draw them.
void LessonView::refreshPlots()
{
    if (isShowing()) {
        const bool drawn = m_session->snapshot().diagram->form == content::Form::TimeCourse;
        m_view->setCurves(drawn ? scene::plotCurves(*m_session) : scene::PlotCurves());
    }
}

void LessonView::choose(int answer)
{
    m_panel->choose(answer);
}

void LessonView::toggleStrip()
{
    showStrip(!m_stripShown);
}

void LessonView::toggleCaptions()
{
    m_caption->toggleCaptions();
}

void LessonView::showStrip(bool strip)
{
    const bool held = m_view->hasFocus() || m_strip->isAncestorOf(focusWidget());
    const bool other = strip != std::exchange(m_stripShown, strip);
    standStill();
    if (other && !strip) {
        m_player->seek(0); // to be watched from its beginning
    }
    m_caption->setStrip(strip);
    m_strip->setVisible(strip);
    m_view->setHidden(strip);
    layOut();
    if (held) {
        startAtStep();
    }
}

void LessonView::print()
{
    if (m_player->isOpen()) {
        m_player->setPlaying(false);
        const content::Lesson &lesson = *m_player->lesson();
        printDocument(lessonHtml(lesson, *m_session), lesson.title.at(m_session->snapshot().audience), window());
    }
}

/// Steps, picture over caption, and sheet, side by side; in a small window the steps lie above. By hand: boxes that
/// never depend on what is inside them.
void LessonView::layOut()
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const double scale = 1 + growth * (m_look.theme.textScale() - 1);
    int steps = m_look.pick(304, 0);
    int panel = m_look.pick(400, 300);
    const double factor = std::clamp(width() * (1 - smallestPictureShare) / (steps + panel), 1.0, scale);
    steps = qRound(steps * factor);
    panel = qRound(panel * factor);
    const int middle = width() - steps - panel;
    const int row = m_look.compact ? std::max(44, m_look.theme.px(28) + 16) : 0;
    const int told = tells() ? std::min(m_caption->heightFor(middle), height() * mostOfCaption / 100) : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? panel : steps;
    const QRect list =
        m_look.compact ? QRect(left, 0, middle, row) : QRect(mirrored ? width() - steps : 0, 0, steps, height());
    m_steps->setGeometry(list);
    const QRect picture(left, row, middle, height() - row - told);
    m_view->setGeometry(picture);
    m_strip->setGeometry(picture);
    m_caption->setVisible(told > 0);
    m_caption->setGeometry(left, height() - told, middle, told);
    m_panel->setGeometry(mirrored ? 0 : width() - panel, 0, panel, height());
}

void LessonView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void LessonView::showEvent(QShowEvent *)
{
    if (!m_opening) {
        stageChanged();
    }
}

} // namespace relief::ui
