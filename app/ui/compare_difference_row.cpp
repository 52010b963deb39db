// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_difference_row.h"

#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/icon_button.h"
#include "ui/source_list.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int signColumn = 34;
constexpr double signSize = 22;

/// What it is about in bold, also where the sentence begins with it.
QString richWords(const session::Difference &difference)
{
    const QString about = difference.about.toHtmlEscaped();
    const QString text = difference.text.toHtmlEscaped();
    return text.startsWith(about) ? u"<b>%1</b>%2"_s.arg(about, text.mid(about.size())) : text;
}

} // namespace

DifferenceRow::DifferenceRow(
    const session::Difference &difference, const content::Pack &pack, const Look &look, QWidget *parent)
    : QWidget(parent), m_difference(difference), m_pack(pack), m_look(look), m_words(new ColumnLabel({}, this))
{
    const QString sign = difference.same ? tr("The same") : tr("Different");
    setObjectName(u"compare.difference"_s);
    setAccessibleName(u"%1: %2 %3"_s.arg(sign, difference.text, difference.reason));
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setText(richWords(difference));
    setRole(m_words, u"body"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(signColumn, 2, 0, 8);
    if (layoutDirection() == Qt::RightToLeft) {
        column->setContentsMargins(0, 2, signColumn, 8);
    }
    column->setSpacing(2);
    column->addWidget(m_words);
    if (!difference.reason.isEmpty()) {
        auto *reason = new ColumnLabel(difference.reason, this);
        reason->setWordWrap(true);
        setRole(reason, u"small"_s);
        column->addWidget(reason);
    }
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    if (difference.node >= 0) {
        auto *find = new QPushButton(tr("Show it"), this);
        setRole(find, u"link"_s);
        find->setAccessibleName(tr("Show in the pictures: %1").arg(difference.about));
        find->setToolTip(find->accessibleName());
        row->addWidget(find);
        connect(find, &QAbstractButton::clicked, this, [this] { Q_EMIT nodeAsked(m_difference.node); });
    }
    if (!difference.references.isEmpty()) {
        const QString count = locale().toString(difference.references.size());
        auto *sources = new DisclosureButton(tr("Sources: %1", "how many").arg(count), this);
        sources->setLook(look);
        sources->setAccessibleName(tr("Sources of: %1").arg(difference.about));
        row->addWidget(sources);
        connect(sources, &QAbstractButton::toggled, this, &DifferenceRow::openSources);
    }
    row->addStretch(1);
}

void DifferenceRow::openSources(bool open)
{
    if (m_sources == nullptr) {
        m_sources = new SourceList(m_pack, this);
        m_sources->setReferences(m_difference.references);
        m_sources->setLook(m_look);
        layout()->addWidget(m_sources);
    }
    m_sources->setVisible(open);
}

/// Two bars, with a stroke through them for what differs: a shape, not a color.
void DifferenceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF middle(mirrored ? width() - signSize / 2 - 2 : signSize / 2 + 2, 6 + signSize / 2);
    const QColor accent = m_look.theme.color(u"accent"_s);
    painter.setPen(QPen(accent, 1.8));
    painter.setBrush(m_look.theme.color(m_difference.same ? u"surface"_s : u"accentSoft"_s));
    painter.drawRoundedRect(QRectF(middle - QPointF(signSize, signSize) / 2, QSizeF(signSize, signSize)), 6, 6);
    painter.setPen(QPen(accent, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(-5, -3), middle + QPointF(5, -3));
    painter.drawLine(middle + QPointF(-5, 3), middle + QPointF(5, 3));
    if (!m_difference.same) {
        painter.drawLine(middle + QPointF(3.5, -7), middle + QPointF(-3.5, 7));
    }
}

} // namespace relief::ui
