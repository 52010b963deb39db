// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_place.h"

#include "ui/icon_button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronSize = 16;
constexpr int shortestTitle = 40;

} // namespace

ExperimentPlace::ExperimentPlace(QWidget *parent)
    : QWidget(parent), m_all(new QPushButton(tr("Experiments"), this)), m_chevron(new QLabel(this)),
      m_title(new QLabel(this))
{
    setAccessibleName(tr("Place"));
    m_all->setObjectName(u"experiments.all"_s);
    m_all->setAccessibleName(tr("Back to all experiments"));
    m_all->setToolTip(tr("Back to all experiments (Escape)"));
    setRole(m_all, u"link"_s);
    m_title->setObjectName(u"experiments.title"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setRole(m_title, u"h3"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_all);
    row->addWidget(m_chevron);
    row->addWidget(m_title, 1);
    connect(m_all, &QAbstractButton::clicked, this, &ExperimentPlace::libraryAsked);
    setQuestion({});
}

void ExperimentPlace::setLook(const Look &look)
{
    m_look = look;
    m_chevron->setPixmap(look.artwork->icon(layoutDirection() == Qt::RightToLeft ? u"left"_s : u"right"_s,
        look.theme.color(u"ink3"_s), chevronSize, devicePixelRatioF()));
    fit();
}

void ExperimentPlace::setQuestion(const QString &question)
{
    m_question = question;
    m_all->setHidden(question.isEmpty());
    m_chevron->setHidden(question.isEmpty());
    fit();
}

void ExperimentPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A question longer than the room is cut; its tooltip has the rest.
void ExperimentPlace::fit()
{
    const QString words = m_question.isEmpty() ? m_all->text() : m_question;
    const int links = m_all->sizeHint().width() + m_chevron->sizeHint().width() + 2 * layout()->spacing();
    const int room = std::max(shortestTitle, width() - (m_question.isEmpty() ? 0 : links));
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Heading3));
    const QString cut = metrics.elidedText(words, Qt::ElideRight, room);
    m_title->setText(cut);
    m_title->setToolTip(cut == words ? QString() : words);
    m_title->setAccessibleName(words);
}

} // namespace relief::ui
