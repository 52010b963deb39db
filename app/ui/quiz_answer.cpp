// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quiz_answer.h"

#include "ui/pane.h"

#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr double radius = 10;
constexpr int ring = 5; ///< room for the focus ring
constexpr int side = 12;
constexpr int above = 11;
constexpr int markSize = 26;
constexpr int tickSize = 16;

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

} // namespace

QuizAnswer::QuizAnswer(Mark mark, int index, const QString &words, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_mark(mark), m_index(index), m_detail(detail)
{
    setText(words);
    setObjectName(u"answer.%1"_s.arg(letter(index)));
    setToolTip(tr("Key %1").arg(letter(index)));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setCheckable(mark == Mark::Circle);
    setAutoExclusive(mark == Mark::Circle); // one of a group of radio buttons, for arrows and screen readers
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

QString QuizAnswer::letter(int index)
{
    return QString(QChar(u'A' + index));
}

void QuizAnswer::describe()
{
    setAccessibleName(
        m_mark == Mark::Letter ? tr("%1: %2", "letter and words of an answer").arg(letter(m_index), text()) : text());
    setAccessibleDescription(m_verdict.isEmpty() ? m_detail : m_verdict);
}

void QuizAnswer::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void QuizAnswer::setTaken(bool taken)
{
    m_taken = taken;
    if (isCheckable()) {
        setChecked(taken);
    }
    update();
}

void QuizAnswer::setVerdict(const QString &verdict, bool ticked)
{
    if (verdict != m_verdict) {
        m_verdict = verdict;
        m_ticked = ticked;
        describe();
        updateGeometry();
        update();
    }
}

int QuizAnswer::before() const
{
    return ring + side + m_look.theme.px(markSize) + side;
}

std::vector<QuizAnswer::Line> QuizAnswer::linesFor(int width) const
{
    const int room = std::max(40, width - before() - side - ring);
    const theme::Theme &theme = m_look.theme;
    std::vector<Line> lines{
        {text(), theme.font(m_mark == Mark::Circle || m_taken ? TextRole::Label : TextRole::Body), u"ink1"_s, 0}};
    if (!m_detail.isEmpty()) {
        lines.push_back({m_detail, theme.font(TextRole::Small), u"ink2"_s, 0});
    }
    for (Line &line : lines) {
        line.height = heightOf(line.text, line.font, room);
    }
    if (!m_verdict.isEmpty()) {
        const QFont font = theme.font(TextRole::Label);
        lines.push_back(
            {m_verdict, font, u"accent"_s, heightOf(m_verdict, font, room - (m_ticked ? tickSize + 6 : 0))});
    }
    return lines;
}

QSize QuizAnswer::sizeHint() const
{
    return {260, heightForWidth(std::max(260, width()))};
}

QSize QuizAnswer::minimumSizeHint() const
{
    return {140, 2 * (ring + above) + m_look.theme.px(markSize)};
}

int QuizAnswer::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : linesFor(width)) {
        height += line.height + (height > 0 ? 2 : 0);
    }
    return std::max(height, m_look.theme.px(markSize)) + 2 * (above + ring);
}

void QuizAnswer::paintMark(QPainter &painter) const
{
    const theme::Theme &theme = m_look.theme;
    const double size = theme.px(markSize);
    const double left = layoutDirection() == Qt::RightToLeft ? width() - ring - side - size : ring + side;
    const QRectF box(left, (height() - size) / 2, size, size);
    const QColor accent = theme.color(u"accent"_s);
    const QColor line = theme.color(m_taken ? u"accent"_s : u"ctrl"_s);
    painter.setPen(QPen(line, 2));
    if (m_mark == Mark::Circle) {
        painter.setBrush(theme.color(u"surface"_s));
        const double inner = size / 2 - 3;
        painter.drawEllipse(box.center(), inner, inner);
        if (m_taken) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(accent);
            painter.drawEllipse(box.center(), inner / 2, inner / 2);
        }
        return;
    }
    painter.setBrush(m_taken ? accent : theme.color(u"surface"_s));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(theme.color(m_taken ? u"onAccent"_s : u"ink1"_s));
    painter.setFont(theme.font(TextRole::Label));
    painter.drawText(box, Qt::AlignCenter, letter(m_index));
}

void QuizAnswer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const double wide = m_taken ? 2 : 1;
    const QRectF card = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    painter.setPen(QPen(theme.color(m_taken ? u"accent"_s : u"ctrl"_s), wide));
    painter.setBrush(theme.color(m_taken || isDown() ? u"accentSoft"_s : underMouse() ? u"sunken"_s : u"surface"_s));
    painter.drawRoundedRect(card.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), radius, radius);
    paintMark(painter);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const std::vector<Line> lines = linesFor(width());
    double height = -2;
    for (const Line &line : lines) {
        height += line.height + 2;
    }
    double y = (this->height() - height) / 2;
    for (const Line &line : lines) {
        const bool ticked = m_ticked && line.text == m_verdict && &line == &lines.back();
        const int start = before() + (ticked ? tickSize + 6 : 0);
        const QRectF box(mirrored ? ring + side : start, y, width() - start - ring - side, line.height);
        painter.setFont(line.font);
        painter.setPen(theme.color(line.color));
        painter.drawText(
            box, static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap, line.text);
        if (ticked) {
            const QPixmap tick =
                m_look.artwork->icon(u"check"_s, theme.color(line.color), tickSize, devicePixelRatioF());
            const double x = mirrored ? width() - before() - tickSize : before();
            painter.drawPixmap(QPointF(x, y + (QFontMetrics(line.font).height() - tickSize) / 2.0), tick);
        }
        y += line.height + 2;
    }
    if (hasFocus()) {
        paintFocusRing(painter, theme, card.adjusted(1, 1, -1, -1), radius);
    }
}

} // namespace relief::ui
