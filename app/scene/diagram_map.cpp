// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/diagram_map.h"

#include "scene/map_button.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 14;

QString nameOf(content::Scale scale)
{
    switch (scale) {
    case content::Scale::Body:
        return DiagramMap::tr("Body");
    case content::Scale::Circuit:
        return DiagramMap::tr("Circuit");
    case content::Scale::Synapse:
        return DiagramMap::tr("Synapse");
    case content::Scale::Receptor:
        break;
    }
    return DiagramMap::tr("Receptor");
}

QPainterPath wayPath(const QLineF &way)
{
    QPainterPath path(way.p1());
    const bool upright = std::abs(way.dy()) > 2;
    const QPointF bend = upright ? QPointF(0, way.dy() / 2) : QPointF(way.dx() / 2, 0);
    path.cubicTo(way.p1() + bend, way.p2() - bend, way.p2());
    return path;
}

} // namespace

DiagramMap::DiagramMap(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Map of all diagrams"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DiagramMap::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    for (QAbstractButton *button : m_buttons) {
        static_cast<MapButton *>(button)->setTheme(theme);
    }
    updateGeometry();
    arrange();
}

void DiagramMap::setDiagrams(const std::vector<content::Diagram> &diagrams, content::Audience audience)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_diagrams = diagrams;
    m_audience = audience;
    for (const content::Diagram &diagram : m_diagrams) {
        auto *button = new MapButton(this);
        button->setTheme(m_theme);
        button->setVisible(true);
        connect(button, &QAbstractButton::clicked, this, [this, id = diagram.id] { Q_EMIT diagramChosen(id); });
        m_buttons.push_back(button);
    }
    refreshNames();
    updateGeometry();
    arrange();
}

void DiagramMap::setCurrent(const QString &diagram)
{
    m_current = diagram;
    refreshNames();
    update();
}

void DiagramMap::refreshNames()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const content::Diagram &diagram = m_diagrams[i];
        const bool here = diagram.id == m_current;
        const QString title = diagram.title.at(m_audience);
        m_buttons[i]->setText(title);
        m_buttons[i]->setAccessibleName(here ? tr("%1, you are here").arg(title) : title);
        m_buttons[i]->setAccessibleDescription(tr("%1. %2").arg(nameOf(diagram.scale), diagram.purpose.at(m_audience)));
        m_buttons[i]->setToolTip(diagram.purpose.at(m_audience));
        static_cast<MapButton *>(m_buttons[i])->setHere(here);
    }
}

QSizeF DiagramMap::cell() const
{
    return {m_theme.px(150) + 0.0, m_theme.px(66) + 0.0};
}

double DiagramMap::leftMargin() const
{
    const QFontMetricsF metrics(m_theme.font(theme::TextRole::Heading3));
    double wide = 0;
    for (const content::Scale scale : allScales) {
        wide = std::max(wide, metrics.horizontalAdvance(nameOf(scale)));
    }
    return wide + 2 * margin;
}

int DiagramMap::heightForWidth(int width) const
{
    const double inner = std::max(cell().width(), width - leftMargin() - margin);
    return static_cast<int>(std::ceil(mapHeight(m_diagrams, inner, cell()) + 2 * margin));
}

QSize DiagramMap::sizeHint() const
{
    const int wide = static_cast<int>(leftMargin() + 5 * cell().width() + 2 * margin);
    return {wide, heightForWidth(wide)};
}

QSize DiagramMap::minimumSizeHint() const
{
    return {static_cast<int>(leftMargin() + cell().width() + 2 * margin), 120};
}

void DiagramMap::arrange()
{
    const QRectF space = QRectF(rect()).adjusted(leftMargin(), margin, -margin, -margin);
    m_places = placeOnMap(m_diagrams, space, cell());
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setGeometry(m_places.diagrams[i].toRect());
    }
    update();
}

void DiagramMap::resizeEvent(QResizeEvent *)
{
    arrange();
}

void DiagramMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map of all diagrams"));
        refreshNames();
        arrange();
    }
    QWidget::changeEvent(event);
}

void DiagramMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(u"bg"_s));
    const QFont font = m_theme.font(theme::TextRole::Heading3);
    for (size_t row = 0; row < allScales.size(); ++row) {
        const QRectF band = m_places.rows.at(row).adjusted(-leftMargin() + 6, -8, 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(row % 2 == 0 ? u"sunken"_s : u"paper"_s));
        painter.drawRoundedRect(band, 10, 10);
        painter.setFont(font);
        painter.setPen(m_theme.color(u"ink2"_s));
        painter.drawText(QRectF(band.left() + 10, band.top(), leftMargin(), band.height()),
            Qt::AlignVCenter | Qt::AlignLeft, nameOf(allScales.at(row)));
    }
    painter.setBrush(Qt::NoBrush);
    for (const bool here : {false, true}) { // those of the place one is at lie on top
        painter.setPen(QPen(m_theme.color(here ? u"accent"_s : u"line"_s), (here ? 3 : 1.6) * m_theme.outlineScale()));
        for (const MapWay &way : m_places.ways) {
            const bool leadsHere = m_diagrams[way.one].id == m_current || m_diagrams[way.other].id == m_current;
            if (leadsHere == here) {
                painter.drawPath(wayPath(way.line));
            }
        }
    }
}

} // namespace relief::scene
