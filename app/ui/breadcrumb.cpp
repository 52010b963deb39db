// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breadcrumb.h"

#include "ui/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronSize = 16;
constexpr int shortestTitle = 120;

/// From the top down to the diagram above this one.
std::vector<const content::Diagram *> wayDown(const content::Pack &pack, const content::Diagram &diagram)
{
    std::vector<const content::Diagram *> way;
    const content::Diagram *above = pack.diagram(diagram.parent);
    while (above != nullptr && std::find(way.begin(), way.end(), above) == way.end() && above != &diagram) {
        way.insert(way.begin(), above);
        above = pack.diagram(above->parent);
    }
    return way;
}

/// On several lines, no word cut.
bool hasRoomFor(const QString &title, const QFontMetrics &metrics, QSize room)
{
    const QRect words = metrics.boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, title);
    return words.width() <= room.width() && words.height() <= room.height();
}

} // namespace

Breadcrumb::Breadcrumb(session::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Place"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

void Breadcrumb::setLook(const Look &look)
{
    m_look = look;
    rebuild();
}

void Breadcrumb::addPlace(const content::Diagram &diagram)
{
    const QString title = diagram.title.at(m_session->snapshot().audience);
    auto *link = new QPushButton(title, this);
    setRole(link, u"link"_s);
    link->setObjectName(u"crumb."_s + diagram.id);
    link->setAccessibleName(tr("Up to %1").arg(title));
    link->setToolTip(tr("Up to %1 (Backspace goes one up)").arg(title));
    connect(link, &QAbstractButton::clicked, this, [this, id = diagram.id] { Q_EMIT diagramAsked(id); });
    m_places.push_back(link);
    m_row->addWidget(link);
    auto *chevron = new QLabel(this);
    chevron->setPixmap(m_look.artwork->icon(layoutDirection() == Qt::RightToLeft ? u"left"_s : u"right"_s,
        m_look.theme.color(u"ink3"_s), chevronSize, devicePixelRatioF()));
    m_places.push_back(chevron);
    m_row->addWidget(chevron);
}

void Breadcrumb::rebuild()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    for (QWidget *place : m_places) {
        place->hide();
        place->deleteLater(); // one of them may be the button that was pressed
    }
    m_places.clear();
    delete m_title;
    const session::Snapshot &now = m_session->snapshot();
    const content::Diagram &diagram = *now.diagram;
    for (const content::Diagram *above : wayDown(m_session->pack(), diagram)) {
        addPlace(*above);
    }
    m_title = new QLabel(diagram.title.at(now.audience), this);
    m_title->setObjectName(u"diagramTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setRole(m_title, u"h3"_s);
    m_row->addWidget(m_title, 1);
    fitPlaces();
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPlaces();
}

/// Without room for all, the links farthest up go first; then the title takes two lines, and if that is not enough, is
/// cut, and its tooltip has the rest. The map and Backspace still lead up.
void Breadcrumb::fitPlaces()
{
    if (m_title == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const QString title = m_session->snapshot().diagram->title.at(m_session->snapshot().audience);
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Heading3));
    const int wanted = metrics.horizontalAdvance(title) + 2;
    int left = width();
    for (size_t i = m_places.size(); i >= 2; i -= 2) { // a link and its chevron, the nearest first
        const int pair =
            m_places[i - 2]->sizeHint().width() + m_places[i - 1]->sizeHint().width() + 2 * m_row->spacing();
        const bool fits = left - pair >= wanted || (i == m_places.size() && left - pair >= shortestTitle);
        m_places[i - 2]->setVisible(fits);
        m_places[i - 1]->setVisible(fits);
        left = fits ? left - pair : std::min(left, wanted); // no link beyond one that is missing
    }
    const bool onTwoLines = left < wanted && hasRoomFor(title, metrics, {left, height()});
    const QString cut = onTwoLines ? title : metrics.elidedText(title, Qt::ElideRight, std::max(40, left));
    m_title->setWordWrap(onTwoLines);
    m_title->setText(cut);
    m_title->setToolTip(cut == title ? QString() : title);
    m_title->setAccessibleName(title);
}

} // namespace relief::ui
