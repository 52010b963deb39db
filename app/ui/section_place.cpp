// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/section_place.h"

#include "ui/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronSize = 16;
constexpr int spacing = 6;
constexpr int shortestTitle = 60;

} // namespace

SectionPlace::SectionPlace(const SectionWords &words, QWidget *parent)
    : QWidget(parent), m_all(new QPushButton(words.all, this)), m_chevron(new QLabel(this)), m_label(new QLabel(this))
{
    setAccessibleName(tr("Place"));
    setRole(m_all, u"link"_s);
    setRole(m_label, u"h3"_s);
    m_all->setObjectName(words.linkId);
    m_all->setAccessibleName(words.back);
    m_all->setToolTip(words.tip);
    m_label->setObjectName(words.titleId);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_all);
    row->addWidget(m_chevron);
    row->addWidget(m_label, 1);
    connect(m_all, &QAbstractButton::clicked, this, &SectionPlace::libraryAsked);
    setTitle({});
}

void SectionPlace::setLook(const Look &look)
{
    m_look = look;
    m_chevron->setPixmap(look.artwork->icon(layoutDirection() == Qt::RightToLeft ? u"left"_s : u"right"_s,
        look.theme.color(u"ink3"_s), chevronSize, devicePixelRatioF()));
    fitTitle();
}

void SectionPlace::setTitle(const QString &title)
{
    m_title = title;
    m_all->setVisible(!title.isEmpty());
    m_chevron->setVisible(!title.isEmpty());
    fitTitle();
}

/// Cut where there is no room for all of it; its tooltip has the rest.
void SectionPlace::fitTitle()
{
    const QString title = m_title.isEmpty() ? m_all->text() : m_title;
    const int before = m_title.isEmpty() ? 0 : m_all->sizeHint().width() + chevronSize + 2 * spacing;
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Heading3));
    const QString cut = metrics.elidedText(title, Qt::ElideRight, std::max(shortestTitle, width() - before));
    m_label->setText(cut);
    m_label->setToolTip(cut == title ? QString() : title);
    m_label->setAccessibleName(title);
}

void SectionPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

} // namespace relief::ui
