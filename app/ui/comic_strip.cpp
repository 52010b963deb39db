// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comic_strip.h"

#include "ui/comic_panel.h"
#include "ui/scroll_column.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace relief::ui {

using namespace Qt::StringLiterals;
using Stage = session::LessonPlayer::Stage;

namespace {

constexpr int gap = 4; ///< panels keep room for their rings
constexpr int edge = 10;
constexpr int barRoom = 14;
constexpr int lowestPicture = 110;
constexpr int threeColumnsFrom = 760;

} // namespace

std::vector<int> stripOf(const content::Lesson &lesson)
{
    std::vector<int> steps;
    const auto count = static_cast<int>(lesson.steps.size());
    for (const int step : lesson.strip) {
        if (step >= 0 && step < count && steps.size() < ComicStrip::mostPanels) {
            steps.push_back(step);
        }
    }
    for (int step = 0; lesson.strip.empty() && step < count && steps.size() < ComicStrip::mostPanels; ++step) {
        steps.push_back(step);
    }
    return steps;
}

ComicStrip::ComicStrip(
    const session::Session &session, session::LessonPlayer *player, Thumbnails *thumbnails, QWidget *parent)
    : QWidget(parent), m_session(session), m_player(player), m_thumbnails(thumbnails), m_scroll(new ScrollColumn(this))
{
    setObjectName(u"comicStrip"_s);
    setAccessibleName(tr("The lesson as a comic strip"));
}

void ComicStrip::setLook(const Look &look)
{
    m_look = look;
    for (ComicPanel *panel : m_panels) {
        panel->setLook(look);
    }
    layOut();
    update();
}

void ComicStrip::rebuild()
{
    qDeleteAll(m_panels);
    m_panels.clear();
    m_steps.clear();
    m_built = m_player->lesson();
    if (m_built == nullptr) {
        return;
    }
    m_steps = stripOf(*m_built);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        auto *panel = new ComicPanel(m_thumbnails, m_scroll->column());
        panel->setObjectName(u"comic.%1"_s.arg(i + 1));
        panel->setLook(m_look);
        panel->show();
        m_panels.push_back(panel);
        connect(panel, &QAbstractButton::clicked, this, [this, i] { m_player->goTo(m_steps[i]); });
    }
    refresh();
}

bool ComicStrip::inSteps() const
{
    return m_player->stage() == Stage::Predict || m_player->stage() == Stage::Step;
}

/// A step without a panel of its own takes the place of the one before it while it is shown, so that whoever sees the
/// strip only sees every step.
std::vector<int> ComicStrip::stepsNow() const
{
    std::vector<int> steps = stripOf(*m_built);
    const int current = m_player->step();
    if (inSteps() && !steps.empty() && std::find(steps.begin(), steps.end(), current) == steps.end()) {
        const auto after = std::upper_bound(steps.begin(), steps.end(), current);
        *(after == steps.begin() ? after : std::prev(after)) = current;
    }
    return steps;
}

/// The panel of a step that is to be predicted shows it as it is before.
void ComicStrip::refresh()
{
    if (!isVisible() || m_player->lesson() == nullptr) {
        return;
    }
    if (m_built != m_player->lesson()) {
        rebuild(); // comes back here
        return;
    }
    const content::Audience audience = m_session.snapshot().audience;
    m_steps = stepsNow();
    for (size_t i = 0; i < m_panels.size(); ++i) {
        const content::LessonStep &step = m_built->steps[static_cast<size_t>(m_steps[i])];
        const bool here = inSteps() && m_steps[i] == m_player->step();
        content::Setup setup = step.setup;
        QString words = session::LessonPlayer::narration(step, audience);
        if (here && m_player->stage() == Stage::Predict) {
            setup.toMin = setup.fromMin;
            words = tr("First your guess. Then watch what happens.");
        }
        m_panels[i]->setPanel(m_steps[i] + 1, setup, audience, words);
        m_panels[i]->setCurrent(here);
    }
    layOut();
}

/// As many columns as have room, pictures as high as the page leaves them; below a least height the strip scrolls.
void ComicStrip::layOut()
{
    if (m_panels.empty() || !isVisible()) {
        return;
    }
    const auto count = static_cast<int>(m_panels.size());
    const int columns = std::min(count, width() >= m_look.theme.px(threeColumnsFrom) ? 3 : 2);
    const int rows = (count + columns - 1) / columns;
    const int wide = (width() - 2 * edge - barRoom - gap * (columns - 1)) / columns;
    const int room = (height() - 2 * edge - gap * (rows - 1)) / rows;
    int y = edge;
    for (int row = 0; row < rows; ++row) {
        const int last = std::min(count, (row + 1) * columns);
        int words = 0;
        for (int i = row * columns; i < last; ++i) {
            words = std::max(words, m_panels[static_cast<size_t>(i)]->wordsHeight(wide));
        }
        const int picture = std::clamp(room - words, lowestPicture, std::max(lowestPicture, wide * 10 / 16));
        for (int i = row * columns; i < last; ++i) {
            const int at = i - row * columns;
            const int column = layoutDirection() == Qt::RightToLeft ? columns - 1 - at : at;
            ComicPanel *panel = m_panels[static_cast<size_t>(i)];
            panel->setPictureHeight(picture);
            panel->setGeometry(edge + column * (wide + gap), y, wide, picture + words);
        }
        y += picture + words + gap;
    }
    m_scroll->column()->setMinimumHeight(y - gap + edge);
}

void ComicStrip::showEvent(QShowEvent *)
{
    refresh();
}

void ComicStrip::resizeEvent(QResizeEvent *)
{
    m_scroll->setGeometry(rect());
    layOut();
}

void ComicStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

} // namespace relief::ui
