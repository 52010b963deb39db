// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why_step_row.h"

#include "scene/edge_line.h"
#include "ui/column_label.h"
#include "ui/drug_action_row.h"
#include "ui/icon_button.h"
#include "ui/pictures.h"
#include "ui/prose_text.h"
#include "ui/source_list.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int badgeColumn = 34;
constexpr int badgeSide = 25;
constexpr int sample = 36; ///< of the line
constexpr int gap = 8;
constexpr size_t sourcesAtOnce = 1;

} // namespace

CertaintyMark::CertaintyMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CertaintyMark::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void CertaintyMark::setCertainty(content::Certainty certainty)
{
    m_certainty = certainty;
    setAccessibleName(tr("How sure: %1").arg(certaintyWord(certainty)));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize CertaintyMark::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::TextRole::Small));
    return {sample + gap + metrics.horizontalAdvance(certaintyWord(m_certainty)) + 2, metrics.height() + 4};
}

void CertaintyMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double middle = height() / 2.0;
    const double left = mirrored ? width() - sample : 0;
    QPen pen(m_theme.color(u"accent"_s), 4 * m_theme.outlineScale(), Qt::SolidLine, Qt::RoundCap);
    scene::setLine(&pen, m_certainty);
    painter.setPen(pen);
    painter.drawLine(QPointF(left + 3, middle), QPointF(left + sample - 3, middle));
    painter.setFont(m_theme.font(theme::TextRole::Small));
    painter.setPen(m_theme.color(u"ink2"_s));
    const QRect words = rect().adjusted(mirrored ? 0 : sample + gap, 0, mirrored ? -sample - gap : 0, 0);
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        certaintyWord(m_certainty));
}

WhyStepRow::WhyStepRow(const content::Pack &pack, int number, QWidget *parent)
    : QWidget(parent), m_number(number), m_words(new ProseText(this)), m_sure(new CertaintyMark(this)),
      m_sources(new SourceList(pack, this)),
      m_without(new ColumnLabel(tr("The pack names no source for this step."), this))
{
    setObjectName(u"why.step.%1"_s.arg(number));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(badgeColumn, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_words);
    column->addWidget(m_sure);
    column->addWidget(m_sources);
    column->addWidget(m_without);
    setRole(m_without, u"small"_s);
}

void WhyStepRow::setLook(const Look &look)
{
    m_look = look;
    m_words->setLook(look, theme::TextRole::Body);
    m_sure->setTheme(look.theme);
    m_sources->setLook(look);
}

void WhyStepRow::setStep(const session::WhyStep &step, content::MedicineGroup cause)
{
    m_ofMedicine = step.from < 0;
    m_cause = cause;
    if (m_words->text() != step.sentence) {
        m_words->setProse(step.sentence);
    }
    m_sure->setCertainty(step.certainty);
    m_sources->setReferences(step.references, sourcesAtOnce);
    m_without->setHidden(!step.references.isEmpty());
    if (m_look.artwork != nullptr) {
        m_sources->setLook(m_look);
    }
    setAccessibleName(tr("Step %1: %2").arg(QLocale().toString(m_number), step.sentence));
    update();
}

/// The number as the picture has it: a square in the medicine's color, a disc between parts.
void WhyStepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF box(mirrored ? width() - badgeSide - 1 : 1, 1, badgeSide, badgeSide);
    painter.setPen(QPen(m_ofMedicine ? theme.ink(symbolOf(m_cause)) : theme.color(u"accent"_s), 2.5));
    painter.setBrush(m_ofMedicine ? theme.color(u"surface"_s) : theme.color(u"accent"_s));
    const double radius = m_ofMedicine ? 5 : badgeSide / 2.0;
    painter.drawRoundedRect(box, radius, radius);
    QFont font = theme.font(theme::TextRole::Small);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme.color(m_ofMedicine ? u"ink1"_s : u"onAccent"_s));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace relief::ui
