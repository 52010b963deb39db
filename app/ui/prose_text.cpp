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
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeightPercent = 124; ///< of Inter's own line: 25 px for 16.5 px type
constexpr int narrowest = 120;
constexpr int usualWidth = 260;
constexpr int paragraphGap = 9;

} // namespace

ProseText::ProseText(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

void ProseText::setLook(const Look &look, theme::TextRole role)
{
    m_look = look;
    m_role = role;
    rebuild();
}

void ProseText::setProse(
    const QString &text, const std::vector<content::Term> *glossary, std::vector<const content::Term *> *explained)
{
    std::vector<TermMark> terms = glossary != nullptr ? findTerms(text, *glossary) : std::vector<TermMark>();
    if (explained != nullptr) {
        std::erase_if(terms, [explained](const TermMark &mark) {
            return std::find(explained->begin(), explained->end(), mark.term) != explained->end();
        });
        std::transform(
            terms.begin(), terms.end(), std::back_inserter(*explained), [](const TermMark &mark) { return mark.term; });
    }
    if (text == this->text() && terms == m_terms) {
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
    m_document.clear();
    m_document.setDefaultFont(m_look.theme.font(m_role));
    m_document.setDocumentMargin(0);
    QTextBlockFormat line;
    line.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextBlockFormat gap; // an empty line between paragraphs is a gap, not a line
    gap.setLineHeight(m_look.theme.px(paragraphGap), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock(); // one layout in the end, not one a step
    cursor.setBlockFormat(line);
    const QStringList lines = text().split(u'\n');
    qsizetype start = 0;
    for (const QString &words : lines) {
        if (start > 0) {
            cursor.insertBlock(words.isEmpty() ? gap : line);
        }
        insertWords(cursor, start, words);
        start += words.size() + 1;
    }
    cursor.endEditBlock();
    m_knownWidth = -1;
    describeTerms();
    updateGeometry();
    update();
}

/// One paragraph that begins at `start` of the text, its terms underlined.
void ProseText::insertWords(QTextCursor &cursor, qsizetype start, const QString &words) const
{
    QTextCharFormat letters;
    letters.setForeground(m_look.theme.color(u"ink1"_s));
    QTextCharFormat dotted = letters;
    dotted.setUnderlineStyle(QTextCharFormat::DotLine);
    dotted.setUnderlineColor(m_look.theme.color(u"ctrl"_s));
    qsizetype done = 0;
    for (const TermMark &mark : m_terms) {
        const qsizetype at = mark.start - start;
        if (at < done || at + mark.length > words.size()) {
            continue;
        }
        cursor.insertText(words.sliced(done, at - done), letters);
        cursor.insertText(words.sliced(at, mark.length), dotted);
        done = at + mark.length;
    }
    cursor.insertText(words.sliced(done), letters);
}

void ProseText::describeTerms()
{
    QStringList explanations;
    for (const TermMark &mark : m_terms) {
        explanations << tr("%1: %2").arg(
            content::translated(mark.term->term), content::translated(mark.term->explanation));
    }
    setAccessibleDescription(explanations.join(u'\n'));
}

QSize ProseText::sizeHint() const
{
    return {usualWidth, QFontMetrics(m_document.defaultFont()).lineSpacing()}; // layouts ask heightForWidth()
}

QSize ProseText::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

int ProseText::heightForWidth(int width) const
{
    if (width != m_knownWidth) {
        m_document.setTextWidth(width);
        m_knownWidth = width;
        m_knownHeight = static_cast<int>(std::ceil(m_document.size().height()));
    }
    return m_knownHeight;
}

void ProseText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    heightForWidth(width());
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
    // Asked for the block's box first: the words have no lines before that, as when the keyboard comes to a new card.
    const QPointF corner = m_document.documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLine line = block.layout()->lineForTextPosition(from);
    if (!line.isValid()) {
        return {};
    }
    const double x = line.cursorToX(from);
    const double end =
        line.cursorToX(std::min(from + static_cast<int>(m_terms[term].length), line.textStart() + line.textLength()));
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
