// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram_map.h"

#include "ui/diagram_tile.h"
#include "ui/icon_button.h"
#include "ui/scroll_column.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scales{
    content::Scale::Body, content::Scale::Circuit, content::Scale::Synapse, content::Scale::Receptor};
constexpr int tilePicture = 64;
constexpr int tilesAcross = 6;

/// "Body › Circuit": the titles from the top picture down to the current one.
QString wayTo(const content::Pack &pack, const session::Snapshot &now)
{
    QStringList titles;
    QStringList seen;
    for (const content::Diagram *diagram = now.diagram; diagram != nullptr && !seen.contains(diagram->id);
         diagram = pack.diagram(diagram->parent)) {
        titles.prepend(diagram->title.at(now.audience));
        seen << diagram->id;
    }
    return titles.join(u" › "_s);
}

} // namespace

DiagramMap::DiagramMap(session::Session *session, Thumbnails *thumbnails, QWidget *parent)
    : QDialog(parent), m_session(session), m_way(new QLabel(this))
{
    setObjectName(u"map"_s);
    setWindowTitle(tr("Map of all pictures"));
    setAccessibleName(windowTitle());
    m_way->setText(tr("You are here: %1").arg(wayTo(session->pack(), session->snapshot())));
    m_way->setWordWrap(true);
    setRole(m_way, u"body"_s);
    auto *scroll = new ScrollColumn(this);
    auto *rows = new QVBoxLayout(scroll->column());
    rows->setContentsMargins(16, 4, 16, 4);
    rows->setSpacing(4);
    for (const content::Scale scale : scales) {
        addRow(scale, thumbnails, scroll->column());
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addWidget(m_way, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 14);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resize(parent->size() * 94 / 100);
}

void DiagramMap::addRow(content::Scale scale, Thumbnails *thumbnails, QWidget *parent)
{
    std::vector<DiagramTile *> tiles;
    for (const content::Diagram &diagram : m_session->pack().diagrams) {
        if (diagram.scale != scale) {
            continue;
        }
        auto *tile = new DiagramTile(thumbnails, diagram, {}, parent);
        tile->setObjectName(u"map."_s + diagram.id);
        tile->setPictureHeight(tilePicture);
        tile->setPlain(true);
        tile->installEventFilter(this);
        tile->setAudience(m_session->snapshot().audience);
        tile->setHere(m_session->snapshot().diagram == &diagram);
        connect(tile, &QAbstractButton::clicked, this, [this, id = diagram.id] {
            accept();
            Q_EMIT chosen(id);
        });
        if (m_session->snapshot().diagram == &diagram) {
            tile->setFocus();
        }
        tiles.push_back(tile);
    }
    if (tiles.empty()) {
        return;
    }
    auto *heading = new QLabel(scaleWord(scale), parent);
    setRole(heading, u"h3"_s);
    parent->layout()->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < static_cast<int>(tiles.size()); ++i) {
        grid->addWidget(tiles[static_cast<size_t>(i)], i / tilesAcross, i % tilesAcross);
    }
    for (int i = 0; i < tilesAcross; ++i) {
        grid->setColumnStretch(i, 1);
    }
    static_cast<QVBoxLayout *>(parent->layout())->addLayout(grid);
    m_rows.push_back(std::move(tiles));
}

void DiagramMap::setLook(const Look &look)
{
    for (const auto &row : m_rows) {
        for (DiagramTile *tile : row) {
            tile->setLook(look);
        }
    }
}

void DiagramMap::step(int columns, int rows)
{
    for (int r = 0; r < static_cast<int>(m_rows.size()); ++r) {
        const auto &row = m_rows[static_cast<size_t>(r)];
        const auto found =
            std::find_if(row.begin(), row.end(), [](const DiagramTile *tile) { return tile->hasFocus(); });
        if (found == row.end()) {
            continue;
        }
        const auto &to = m_rows[static_cast<size_t>(std::clamp(r + rows, 0, static_cast<int>(m_rows.size()) - 1))];
        const int at = static_cast<int>(found - row.begin()) + columns;
        to[static_cast<size_t>(std::clamp(at, 0, static_cast<int>(to.size()) - 1))]->setFocus(Qt::TabFocusReason);
        return;
    }
}

/// Before the list takes the arrows for scrolling.
bool DiagramMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const int on = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        step(on, 0);
        return true;
    case Qt::Key_Left:
        step(-on, 0);
        return true;
    case Qt::Key_Down:
        step(0, 1);
        return true;
    case Qt::Key_Up:
        step(0, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<DiagramTile *>(watched)->click();
        return true;
    case Qt::Key_M:
        reject();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace relief::ui
