// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breadcrumb.h"

#include "ui/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronSize = 16;

/// The diagram a place stands for: one on the way up whose own place ends there; the nearest place leads to the
/// parent when nothing else does.
QString diagramAt(const content::Pack &pack, const content::Diagram &diagram, qsizetype place)
{
    const QStringList way = diagram.place.first(place + 1);
    const content::Diagram *above = pack.diagram(diagram.parent);
    for (int steps = 0; above != nullptr && steps < 8; above = pack.diagram(above->parent), ++steps) {
        if (above->place == way) {
            return above->id;
        }
    }
    return {};
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

void Breadcrumb::addPlace(const QString &text, const QString &diagram)
{
    if (diagram.isEmpty()) {
        auto *label = new QLabel(text, this);
        setRole(label, u"body"_s);
        m_places.push_back(label);
    } else {
        auto *link = new QPushButton(text, this);
        setRole(link, u"link"_s);
        link->setObjectName(u"crumb."_s + diagram);
        link->setAccessibleName(text);
        link->setToolTip(
            tr("Up to %1").arg(m_session->pack().diagram(diagram)->title.at(m_session->snapshot().audience)));
        connect(link, &QAbstractButton::clicked, this, [this, diagram] { m_session->openDiagram(diagram); });
        m_places.push_back(link);
    }
    m_row->addWidget(m_places.back());
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
    bool leadsUp = false;
    for (qsizetype i = 0; i < diagram.place.size(); ++i) {
        QString target = diagramAt(m_session->pack(), diagram, i);
        if (target.isEmpty() && i == diagram.place.size() - 1 && !leadsUp
            && m_session->pack().diagram(diagram.parent) != nullptr) {
            target = diagram.parent;
        }
        leadsUp = leadsUp || !target.isEmpty();
        addPlace(content::translated(diagram.place.at(i)), target);
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

/// Without room for all, words that lead nowhere go first; then the title is cut, and its tooltip has the rest.
void Breadcrumb::fitPlaces()
{
    if (m_title == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const QString title = m_session->snapshot().diagram->title.at(m_session->snapshot().audience);
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Heading3));
    int needed = metrics.horizontalAdvance(title) + 2;
    for (const QWidget *place : m_places) {
        needed += place->sizeHint().width() + m_row->spacing();
    }
    const bool tight = needed > width();
    int left = width();
    for (size_t i = 0; i < m_places.size(); ++i) {
        const bool leads = qobject_cast<QPushButton *>(m_places[i - i % 2]) != nullptr;
        m_places[i]->setVisible(leads || !tight);
        left -= leads || !tight ? m_places[i]->sizeHint().width() + m_row->spacing() : 0;
    }
    const QString cut = metrics.elidedText(title, Qt::ElideRight, std::max(40, left));
    m_title->setText(cut);
    m_title->setToolTip(cut == title ? QString() : title);
    m_title->setAccessibleName(title);
}

} // namespace relief::ui
