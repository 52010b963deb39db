// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home_page.h"

#include "ui/arrow_button.h"
#include "ui/column_label.h"
#include "ui/diagram_tile.h"
#include "ui/home_door.h"
#include "ui/home_hero.h"
#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/policy_locks.h"
#include "ui/prose_text.h"
#include "ui/scroll_column.h"
#include "ui/wrap_button.h"

#include <QGridLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;

namespace {

constexpr int columns = 3;
constexpr size_t mostTiles = 6;
constexpr int promiseColumn = 26;

/// What the page shows first, with the medicines that show most of it.
struct Choice {
    QStringView diagram;
    QStringView medicines;
};
constexpr std::array choices{Choice{u"D01", u""}, Choice{u"D03", u"opioid"}, Choice{u"D05", u"ketamine"},
    Choice{u"D11", u"opioid naloxone"}, Choice{u"D06", u"opioid"}, Choice{u"D08", u"ketamine"}};

} // namespace

HomePage::HomePage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_thumbnails(new LiveThumbnails(&parts.session->pack(), this)),
      m_motion(new LiveMotion(m_thumbnails, this)), m_scroll(new ScrollColumn(this)),
      m_hero(new HomeHero(m_thumbnails, m_motion, this))
{
    setObjectName(u"home"_s);
    m_scroll->setObjectName(u"home.choices"_s);
    build();
    connect(m_hero, &HomeHero::tourAsked, this, [this] {
        m_session->setAudience(Audience::Patient);
        Q_EMIT tourAsked();
    });
    connect(m_session, &session::Session::audienceChanged, this, &HomePage::refresh);
    connect(m_session, &session::Session::diagramChanged, this, &HomePage::refresh);
    hideUnshown();
    const auto first =
        std::find_if(m_doors.begin(), m_doors.end(), [](const HomeDoor *door) { return !door->isHidden(); });
    setFocusProxy((*first)->findChild<WrapButton *>());
}

/// What leads to pages that an administrator does not show. The look-up needs none.
void HomePage::hideUnshown()
{
    const Destination explore{Destination::Kind::Explore, {}, {}};
    hideUnlessShown(m_doors[0], explore); // the tour is there
    hideUnlessShown(m_doors[2], {Destination::Kind::Lessons, {}, {}});
    hideUnlessShown(m_choose, explore);
    for (DiagramTile *tile : m_tiles) {
        hideUnlessShown(tile, explore);
    }
    const auto tour = m_hero->findChildren<WrapButton *>(u"tour.play"_s);
    for (WrapButton *play : tour) {
        hideUnlessShown(play, explore);
    }
}

void HomePage::build()
{
    QWidget *column = m_scroll->column();
    m_title = new ColumnLabel(tr("See how pain relief works"), column);
    m_about = new ProseText(column);
    m_choose = new ColumnLabel(tr("Choose a picture"), column);
    m_continue = new ArrowButton({}, column);
    m_continue->setObjectName(u"home.continue"_s);
    setRole(m_title, u"display"_s);
    setRole(m_choose, u"h2"_s);
    setRole(m_continue, u"quiet"_s);
    auto *grid = new QGridLayout(column);
    grid->addWidget(m_title, 0, 0, 1, columns);
    grid->addWidget(m_about, 1, 0, 1, columns);
    addDoors(grid);
    grid->addWidget(m_choose, 3, 0);
    grid->addWidget(m_continue, 3, 1, 1, 2, Qt::AlignRight);
    addTiles(grid);
    grid->addLayout(makeFoot(), 6, 0, 1, columns);
    for (int i = 0; i < columns; ++i) {
        grid->setColumnStretch(i, 1);
    }
    grid->setRowStretch(4, 1);
    grid->setRowStretch(5, 1);
    connect(m_continue, &QAbstractButton::clicked, this, [this] {
        Q_EMIT destinationAsked({Destination::Kind::Explore, {}, {}});
    });
}

void HomePage::addDoors(QGridLayout *grid)
{
    const auto add = [&](const HomeDoor::Words &words, auto opened) {
        auto *door = new HomeDoor(words, m_scroll->column());
        grid->addWidget(door, 2, static_cast<int>(m_doors.size()));
        m_doors.push_back(door);
        connect(door, &HomeDoor::opened, this, opened);
    };
    add({u"door.patient"_s, u"person"_s, tr("I want to understand my options"),
            tr("Plain words. A short tour first, then look around."), tr("Start the patient tour"), true},
        [this] {
            m_session->setAudience(Audience::Patient);
            Q_EMIT tourAsked();
        });
    add({u"door.nurse"_s, u"nurse"_s, tr("I am explaining this to someone"),
            tr("Look up a medicine, a part or a question, with its sources."), tr("Open quick look-up")},
        [this] {
            m_session->setAudience(Audience::Nurse);
            Q_EMIT searchAsked();
        });
    add({u"door.class"_s, u"cap"_s, tr("I am teaching a group"),
            tr("Lessons with fuller explanations. F5 shows the open one on a projector."), tr("Choose a lesson")},
        [this] {
            m_session->setAudience(Audience::Classroom);
            Q_EMIT destinationAsked({Destination::Kind::Lessons, {}, {}});
        });
}

void HomePage::addTiles(QGridLayout *grid)
{
    const content::Pack &pack = m_session->pack();
    const auto add = [&](const content::Diagram &diagram, const QString &medicines) {
        auto *tile = new DiagramTile(m_thumbnails, diagram, medicines, m_scroll->column());
        const int at = static_cast<int>(m_tiles.size());
        grid->addWidget(tile, 4 + at / columns, at % columns);
        m_tiles.push_back(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, id = diagram.id] {
            Q_EMIT destinationAsked({Destination::Kind::Diagram, id, {}});
        });
    };
    for (const Choice &choice : choices) {
        if (const content::Diagram *diagram = pack.diagram(choice.diagram.toString())) {
            add(*diagram, choice.medicines.toString());
        }
    }
    for (const content::Diagram &diagram : pack.diagrams) { // a pack may hold others
        const bool there = std::any_of(m_tiles.begin(), m_tiles.end(),
            [&diagram](const DiagramTile *tile) { return tile->diagram() == diagram.id; });
        if (!there && m_tiles.size() < mostTiles) {
            add(diagram, {});
        }
    }
    for (size_t first = 0; first < m_tiles.size(); first += columns) {
        const std::vector<const DiagramTile *> row(m_tiles.begin() + static_cast<std::ptrdiff_t>(first),
            m_tiles.begin() + static_cast<std::ptrdiff_t>(std::min(first + columns, m_tiles.size())));
        for (size_t i = first; i < first + row.size(); ++i) {
            m_tiles[i]->setRow(row);
        }
    }
}

QLayout *HomePage::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    const auto add = [&](const QString &icon, const QString &words) {
        auto *promise = new IconLabel(words, promiseColumn, m_scroll->column());
        setRole(promise, u"small"_s);
        row->addWidget(promise, static_cast<int>(words.size())); // widths as the words need
        m_promises.push_back(promise);
        m_promiseIcons << icon;
    };
    add(u"source"_s, tr("Every claim shows how strong the evidence is"));
    add(u"lock"_s, tr("Works offline, saves nothing about you"));
    add(u"info"_s, tr("Teaching model. Not for choosing doses."));
    return row;
}

void HomePage::setLook(const Look &look)
{
    m_look = look;
    auto *grid = static_cast<QGridLayout *>(m_scroll->column()->layout());
    grid->setContentsMargins(look.pick(36, 18), look.pick(24, 10), look.pick(16, 8), look.pick(16, 8));
    grid->setHorizontalSpacing(look.pick(16, 10));
    grid->setVerticalSpacing(look.pick(14, 7));
    for (DiagramTile *tile : m_tiles) {
        tile->setPictureHeight(look.pick(100, 56));
        tile->setLook(look);
    }
    for (HomeDoor *door : m_doors) {
        door->setLook(look);
    }
    for (size_t i = 0; i < m_promises.size(); ++i) {
        m_promises[i]->setPicture(look.artwork->icon(
            m_promiseIcons.at(static_cast<qsizetype>(i)), look.theme.color(u"ink2"_s), 17, devicePixelRatioF()));
    }
    m_about->setLook(look, theme::TextRole::PatientBody);
    m_continue->setArrow(look, u"ink2"_s);
    m_hero->setLook(look);
    refresh();
    update();
}

void HomePage::setReducedMotion(bool reduced)
{
    m_motion->setReduced(reduced);
    m_hero->setReducedMotion(reduced);
}

void HomePage::refresh()
{
    const Audience audience = m_session->snapshot().audience;
    m_about->setProse(tr("Follow a pain signal from the hand to the brain. Then watch what opioids, ketamine and "
                         "naloxone change along the way."),
        audience == Audience::Patient ? &m_session->pack().glossary : nullptr);
    for (DiagramTile *tile : m_tiles) {
        tile->setAudience(audience);
    }
    const QString title = m_session->snapshot().diagram->title.at(audience);
    m_continue->setText(tr("Go on: %1").arg(title));
    m_continue->setAccessibleName(m_continue->text());
    m_continue->setToolTip(tr("Explore as you left it"));
    m_continue->setVisible(m_wasAway && isShown(this, {Destination::Kind::Explore, {}, {}}));
}

std::vector<QWidget *> HomePage::areas() const
{
    return {m_scroll, m_hero};
}

/// Nothing is stored: what there is to go on with is what this run of the program showed.
void HomePage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_wasAway = true;
        refresh();
    }
}

void HomePage::resizeEvent(QResizeEvent *)
{
    const int edge = m_look.pick(26, 14);
    const int hero = std::clamp(width() * 28 / 100, 200, 540);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_hero->setGeometry(mirrored ? edge : width() - hero - edge, edge, hero, height() - 2 * edge);
    m_scroll->setGeometry(mirrored ? hero + edge : 0, 0, width() - hero - edge, height());
}

void HomePage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

} // namespace relief::ui
