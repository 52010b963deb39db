// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home_door.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/wrap_button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomBesideWords = 64;

QPixmap tile(const Look &look, const QString &icon, int size, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.color(u"accentSoft"_s));
    painter.drawRoundedRect(0, 0, size, size, 10, 10);
    const int inner = size * 58 / 100;
    painter.drawPixmap(
        (size - inner) / 2, (size - inner) / 2, look.artwork->icon(icon, look.theme.color(u"accent"_s), inner, ratio));
    return pixmap;
}

} // namespace

HomeDoor::HomeDoor(const Words &words, QWidget *parent)
    : Card(parent), m_icon(words.icon), m_first(words.first), m_picture(new QLabel(this)),
      m_title(new ColumnLabel(words.title, this)), m_text(new ColumnLabel(words.text, this)),
      m_open(new WrapButton(words.action, this))
{
    setObjectName(words.id);
    setAccessibleName(words.title);
    m_open->setObjectName(words.id + u".open"_s);
    m_open->setAccessibleName(words.action);
    m_open->setToolTip(words.text);
    setRole(m_title, u"h2"_s);
    setRole(m_text, u"body"_s);
    if (words.first) {
        setRole(m_open, u"primary"_s);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_picture, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    auto *foot = new QHBoxLayout;
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Fixed);
    wide.setHeightForWidth(true);
    m_open->setSizePolicy(wide);
    foot->addWidget(m_open, 1000);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addStretch(1);
    column->addLayout(foot);
    connect(m_open, &QAbstractButton::clicked, this, &HomeDoor::opened);
}

void HomeDoor::setLook(const Look &look)
{
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    const int edge = look.pick(22, 14);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(look.pick(12, 6));
    m_picture->setPixmap(tile(look, m_icon, look.pick(44, 36), devicePixelRatioF()));
    const QFont words = look.theme.font(theme::TextRole::Heading3);
    m_open->setMaximumWidth(QFontMetrics(words).horizontalAdvance(m_open->words()) + roomBesideWords);
    m_open->setArrow(look, m_first ? u"onAccent"_s : u"ink1"_s);
}

} // namespace relief::ui
