// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_place.h"

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

} // namespace

LessonPlace::LessonPlace(QWidget *parent)
    : QWidget(parent), m_all(new QPushButton(tr("Lessons"), this)), m_chevron(new QLabel(this)),
      m_title(new QLabel(this))
{
    setAccessibleName(tr("Place"));
    setRole(m_all, u"link"_s);
    setRole(m_title, u"h3"_s);
    m_all->setObjectName(u"crumb.lessons"_s);
    m_all->setAccessibleName(tr("Back to all lessons"));
    m_all->setToolTip(tr("Back to all lessons (Esc)"));
    m_title->setObjectName(u"lesson.title"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_all);
    row->addWidget(m_chevron);
    row->addWidget(m_title, 1);
    connect(m_all, &QAbstractButton::clicked, this, &LessonPlace::libraryAsked);
    setLesson({});
}

void LessonPlace::setLook(const Look &look)
{
    m_look = look;
    m_chevron->setPixmap(look.artwork->icon(layoutDirection() == Qt::RightToLeft ? u"left"_s : u"right"_s,
        look.theme.color(u"ink3"_s), chevronSize, devicePixelRatioF()));
    fitTitle();
}

void LessonPlace::setLesson(const QString &title)
{
    m_lesson = title;
    m_all->setVisible(!title.isEmpty());
    m_chevron->setVisible(!title.isEmpty());
    m_title->setAccessibleName(title.isEmpty() ? tr("Lessons") : title);
    fitTitle();
}

/// Cut where there is no room for all of it; its tooltip has the rest.
void LessonPlace::fitTitle()
{
    const QString title = m_lesson.isEmpty() ? tr("Lessons") : m_lesson;
    const int before = m_lesson.isEmpty() ? 0 : m_all->sizeHint().width() + chevronSize + 2 * spacing;
    const QFontMetrics metrics(m_look.theme.font(theme::TextRole::Heading3));
    const QString cut = metrics.elidedText(title, Qt::ElideRight, std::max(60, width() - before));
    m_title->setText(cut);
    m_title->setToolTip(cut == title ? QString() : title);
}

void LessonPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

} // namespace relief::ui
