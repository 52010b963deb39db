// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience_bars.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

// all of a screen of 1080 lines
constexpr double side = 48;
constexpr double titleSize = 54;
constexpr double captionSize = 40;
constexpr double numberSize = 64;
constexpr double nameSize = 32;
constexpr double sentenceSize = 48;
constexpr double dot = 15;
constexpr double dotNow = 54;
constexpr double dotGap = 9;
constexpr double between = 18;

/// The same number of the widest digits.
QString widestDigits(QString number)
{
    const QChar widest = QLocale().toString(8).at(0);
    for (QChar &letter : number) {
        letter = letter.isDigit() ? widest : letter;
    }
    return number;
}

} // namespace

QFont AudienceScale::font(double design, QFont::Weight weight) const
{
    QFont font = theme.font(theme::TextRole::Body);
    font.setPixelSize(std::max(1, px(design)));
    font.setWeight(weight);
    return font;
}

QFont AudienceScale::fitting(const QString &text, double design, QFont::Weight weight, int width) const
{
    double size = design;
    while (size > smallestType && QFontMetrics(font(size, weight)).horizontalAdvance(text) > width) {
        size = std::max(smallestType, size - 2);
    }
    return font(size, weight);
}

AudienceTitle::AudienceTitle(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"audience.title"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void AudienceTitle::setScale(const AudienceScale &scale)
{
    m_scale = scale;
    update();
}

void AudienceTitle::setWords(const QString &title, int step, int steps)
{
    m_title = title;
    m_step = step;
    m_steps = steps;
    setAccessibleName(title);
    setAccessibleDescription(steps > 0 ? tr("Step %1 of %2").arg(step + 1).arg(steps) : QString());
    update();
}

int AudienceTitle::dotsWidth() const
{
    return m_steps == 0 ? 0 : m_scale.px((dot + dotGap) * (m_steps - 1) + dotNow + between);
}

void AudienceTitle::paintDots(QPainter &painter) const
{
    const QColor ink = m_scale.theme.color(u"accent"_s);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, m_scale.unit * 3));
    const double inset = m_scale.unit * 1.5;
    const double high = m_scale.unit * dot;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = width() - m_scale.px(side) - dotsWidth() + m_scale.px(between);
    for (int i = 0; i < m_steps; ++i) {
        const double wide = m_scale.unit * (i == m_step ? dotNow : dot);
        QRectF box(x, (height() - high) / 2, wide, high);
        if (mirrored) {
            box.moveLeft(width() - box.right());
        }
        painter.setBrush(i == m_step ? QBrush(ink) : QBrush(m_scale.theme.color(u"surface"_s)));
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), high / 2, high / 2);
        x += wide + m_scale.unit * dotGap;
    }
}

void AudienceTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_scale.theme.color(u"surface"_s));
    const int line = std::max(2, m_scale.px(3));
    painter.fillRect(0, height() - line, width(), line, m_scale.theme.color(u"ink1"_s));
    const int edge = m_scale.px(side);
    QRect room = rect().adjusted(edge, 0, -edge - dotsWidth(), -line);
    room = QStyle::visualRect(layoutDirection(), rect(), room);
    painter.setFont(m_scale.fitting(m_title, titleSize, QFont::Bold, room.width()));
    painter.setPen(m_scale.theme.color(u"ink1"_s));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_title);
    paintDots(painter);
}

AudienceCaption::AudienceCaption(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"audience.caption"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void AudienceCaption::setScale(const AudienceScale &scale)
{
    m_scale = scale;
    update();
}

void AudienceCaption::setWords(const QString &caption)
{
    if (std::exchange(m_caption, caption) != caption) {
        refreshName();
        update();
    }
}

void AudienceCaption::setNumber(const AudienceNumber &number)
{
    if (number == m_number) {
        return;
    }
    const QRect before = numberBox();
    m_number = number;
    refreshName();
    const QRect after = numberBox();
    if (before == after) {
        update(after);
    } else {
        update(); // the line has other room
    }
}

void AudienceCaption::refreshName()
{
    setAccessibleName(m_number.name.isEmpty() ? m_caption
                                              : tr("%1 %2: %3 %4", "caption, name of a number, the number, what it was")
                                                    .arg(m_caption, m_number.name, m_number.now, m_number.before)
                                                    .trimmed());
}

/// From the edge: what it was, the number, its name. The number has the room it can need while it counts.
std::vector<AudienceCaption::Piece> AudienceCaption::pieces() const
{
    std::vector<Piece> all;
    if (m_number.name.isEmpty()) {
        return all;
    }
    int right = width() - m_scale.px(side);
    const auto add = [&](const QString &text, double size, QFont::Weight weight, const QString &widest) {
        const QFont font = m_scale.font(size, weight);
        const QFontMetrics metrics(font);
        const int wide = std::max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(widest));
        all.push_back({text, font, QStyle::visualRect(layoutDirection(), rect(), {right - wide, 0, wide, height()})});
        right -= wide + m_scale.px(between);
    };
    if (!m_number.before.isEmpty()) {
        add(m_number.before, nameSize, QFont::Normal, {});
    }
    add(m_number.now, numberSize, QFont::Bold, widestDigits(m_number.now));
    add(m_number.name, nameSize, QFont::Normal, {});
    return all;
}

QRect AudienceCaption::numberBox() const
{
    QRect box;
    for (const Piece &piece : pieces()) {
        box |= piece.box;
    }
    return box;
}

void AudienceCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_scale.theme.color(u"ink1"_s));
    painter.setPen(m_scale.theme.color(u"surface"_s));
    const int edge = m_scale.px(side);
    const QRect number = numberBox();
    const int taken = number.isEmpty() ? 0 : number.width() + m_scale.px(2 * between);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(edge, 0, -edge - taken, 0));
    painter.setFont(m_scale.fitting(m_caption, captionSize, QFont::Medium, room.width()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_caption);
    for (const Piece &piece : pieces()) {
        painter.setFont(piece.font);
        painter.drawText(piece.box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, piece.text);
    }
}

AudienceSentences::AudienceSentences(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"audience.sentences"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void AudienceSentences::setScale(const AudienceScale &scale)
{
    m_scale = scale;
    update();
}

void AudienceSentences::setSentences(const QStringList &sentences)
{
    if (std::exchange(m_sentences, sentences) != sentences) {
        setAccessibleName(sentences.join(u' '));
        update();
    }
}

int AudienceSentences::heightIn(const QFont &font, int width) const
{
    const QFontMetrics metrics(font);
    int height = 0;
    for (const QString &sentence : m_sentences) {
        height += metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, sentence).height();
    }
    return height + m_scale.px(2 * between) * static_cast<int>(m_sentences.size());
}

void AudienceSentences::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), m_scale.theme.color(u"surface"_s));
    const QRect room = rect().adjusted(m_scale.px(2 * side), m_scale.px(side), -m_scale.px(2 * side), 0);
    double size = sentenceSize;
    while (size > AudienceScale::smallestType
           && heightIn(m_scale.font(size, QFont::Medium), room.width()) > room.height() - m_scale.px(side)) {
        size -= 2;
    }
    painter.setFont(m_scale.font(size, QFont::Medium));
    painter.setPen(m_scale.theme.color(u"ink1"_s));
    int y = room.top();
    for (const QString &sentence : m_sentences) {
        const QRect box(room.left(), y, room.width(), room.bottom() - y);
        QRect drawn;
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence, &drawn);
        y = drawn.bottom() + m_scale.px(2 * between);
    }
}

} // namespace relief::ui
