// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prose_text.h"

#include "ui/pane.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeightPercent = 124; ///< of Inter's own line: 25 px for 16.5 px type
constexpr double narrowest = 120;
constexpr int paragraphGap = 9;

} // namespace

ProseText::ProseText(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    m_document.setDocumentMargin(0);
}

void ProseText::setLook(const Look &look, theme::TextRole role)
{
    m_look = look;
    m_role = role;
    rebuild();
}

void ProseText::setProse(const QString &text, const std::vector<content::Term> *glossary)
{
    std::vector<TermMark> terms = glossary != nullptr ? findTerms(text, *glossary) : std::vector<TermMark>();
    if (text == this->text() && terms.size() == m_terms.size()) {
        return;
    }
    setText(text);
    setHidden(text.isEmpty());
    m_terms = std::move(terms);
    m_current = 0;
    setFocusPolicy(m_terms.empty() ? Qt::NoFocus : Qt::TabFocus);
    rebuild();
}

void ProseText::rebuild()
{
    m_document.setDefaultFont(m_look.theme.font(m_role));
    m_document.setPlainText(text());
    QTextCursor cursor(&m_document);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(block);
    narrowEmptyLines();
    QTextCharFormat letters;
    letters.setForeground(m_look.theme.color(u"ink1"_s));
    cursor.mergeCharFormat(letters);
    markTerms();
    updateGeometry();
    update();
}

/// An empty line between paragraphs is a gap, not a line.
void ProseText::narrowEmptyLines()
{
    QTextBlockFormat gap;
    gap.setLineHeight(m_look.theme.px(paragraphGap), QTextBlockFormat::FixedHeight);
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (block.length() == 1) {
            QTextCursor(block).mergeBlockFormat(gap);
        }
    }
}

void ProseText::markTerms()
{
    QTextCharFormat dotted;
    dotted.setUnderlineStyle(QTextCharFormat::DotLine);
    dotted.setUnderlineColor(m_look.theme.color(u"ctrl"_s));
    QStringList explanations;
    for (const TermMark &mark : m_terms) {
        QTextCursor cursor(&m_document);
        cursor.setPosition(static_cast<int>(mark.start));
        cursor.setPosition(static_cast<int>(mark.start + mark.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(dotted);
        explanations << tr("%1: %2").arg(
            content::translated(mark.term->term), content::translated(mark.term->explanation));
    }
    setAccessibleDescription(explanations.join(u'\n'));
}

QSize ProseText::sizeHint() const
{
    return {260, heightForWidth(std::max(width(), 260))};
}

QSize ProseText::minimumSizeHint() const
{
    return {qRound(narrowest), heightForWidth(std::max(width(), qRound(narrowest)))};
}

int ProseText::heightForWidth(int width) const
{
    m_document.setTextWidth(width);
    return qRound(m_document.size().height() + 0.5);
}

void ProseText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_document.setTextWidth(width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_look.theme.color(u"ink1"_s));
    m_document.documentLayout()->draw(&painter, context);
    if (hasFocus() && m_current < m_terms.size()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.theme.color(u"focus"_s), 2));
        painter.drawRoundedRect(termBox(m_current).adjusted(-2, 0, 2, 0), 4, 4);
    }
}

QRectF ProseText::termBox(size_t term) const
{
    const QTextBlock block = m_document.findBlock(static_cast<int>(m_terms[term].start));
    const int from = static_cast<int>(m_terms[term].start) - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(from);
    const double x = line.cursorToX(from);
    const double end =
        line.cursorToX(std::min(from + static_cast<int>(m_terms[term].length), line.textStart() + line.textLength()));
    const QPointF corner = m_document.documentLayout()->blockBoundingRect(block).topLeft();
    return QRectF(std::min(x, end), line.y(), std::abs(end - x), line.height()).translated(corner);
}

int ProseText::termAt(QPointF position) const
{
    const int character = m_document.documentLayout()->hitTest(position, Qt::ExactHit);
    for (size_t i = 0; i < m_terms.size(); ++i) {
        if (character >= m_terms[i].start && character < m_terms[i].start + m_terms[i].length) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ProseText::explain(size_t term, QPoint globalAt)
{
    const content::Term &found = *m_terms[term].term;
    QToolTip::showText(globalAt,
        tr("<b>%1</b><br>%2")
            .arg(content::translated(found.term).toHtmlEscaped(),
                content::translated(found.explanation).toHtmlEscaped()),
        this);
}

bool ProseText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QLabel::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int term = termAt(help->pos());
    if (term >= 0) {
        explain(static_cast<size_t>(term), help->globalPos());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void ProseText::keyPressEvent(QKeyEvent *event)
{
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool again = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_terms.empty() || (!on && !back && !again)) {
        QLabel::keyPressEvent(event);
        return;
    }
    const size_t count = m_terms.size();
    m_current = on ? (m_current + 1) % count : back ? (m_current + count - 1) % count : m_current;
    update();
    explain(m_current, mapToGlobal(termBox(m_current).bottomLeft().toPoint()));
}

void ProseText::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    update();
    if (!m_terms.empty() && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        explain(m_current, mapToGlobal(termBox(m_current).bottomLeft().toPoint()));
    }
}

void ProseText::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

} // namespace relief::ui
