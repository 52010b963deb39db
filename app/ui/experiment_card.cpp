// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_card.h"

#include "ui/pane.h"
#include "ui/setup_picture.h"

#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr double radius = 14;
constexpr int ring = 5; ///< room for the focus ring
constexpr int side = 12;
constexpr int gap = 4;
constexpr int leastPicture = 90;
constexpr int leastShare = 30;   ///< percent of the width: the picture's height
constexpr double justBefore = 1; ///< minutes before the naloxone

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

int textWidth(int width)
{
    return std::max(60, width - 2 * (ring + side));
}

} // namespace

content::Setup pictureOf(const content::Experiment &experiment)
{
    content::Setup setup = experiment.first;
    setup.highlight.clear(); // the whole picture, in its colors
    const bool gives = std::any_of(setup.given.begin(), setup.given.end(),
        [](const content::Given &given) { return given.group == content::MedicineGroup::Naloxone; });
    if (gives) {
        setup.toMin = setup.naloxoneAtMin - justBefore;
        setup.fromMin = std::min(setup.fromMin, setup.toMin);
    }
    return setup;
}

ExperimentCard::ExperimentCard(Thumbnails *thumbnails, const content::Experiment &experiment, QWidget *parent)
    : QAbstractButton(parent), m_experiment(experiment), m_picture(new SetupPicture(thumbnails, this))
{
    setObjectName(u"experiment."_s + experiment.id);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ExperimentCard::setLook(const Look &look)
{
    m_look = look;
    m_picture->setLook(look);
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

void ExperimentCard::setAudience(content::Audience audience)
{
    m_audience = audience;
    setText(m_experiment.question.at(audience));
    m_prompt = m_experiment.prompt.at(audience);
    setAccessibleName(text());
    setAccessibleDescription(m_prompt);
    m_picture->setSetup(pictureOf(m_experiment), audience, text());
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

int ExperimentCard::questionHeight(int width) const
{
    return heightOf(text(), m_look.theme.font(TextRole::Heading3), textWidth(width));
}

int ExperimentCard::wordsHeight(int width) const
{
    int most = ownWordsHeight(width);
    for (const ExperimentCard *card : m_row) {
        most = std::max(most, card->ownWordsHeight(width));
    }
    return most;
}

int ExperimentCard::ownWordsHeight(int width) const
{
    return questionHeight(width) + gap + heightOf(m_prompt, m_look.theme.font(TextRole::Small), textWidth(width));
}

int ExperimentCard::heightForWidth(int width) const
{
    return std::max(leastPicture, width * leastShare / 100) + wordsHeight(width) + 2 * ring + 2 * side;
}

/// The picture has what the words leave, as wide as high at most.
void ExperimentCard::resizeEvent(QResizeEvent *)
{
    const int wide = width() - 2 * ring - 2;
    const int high = height() - 2 * ring - 2 - wordsHeight(width()) - 2 * side;
    m_picture->setGeometry(ring + 1, ring + 1, wide, std::max(0, high));
}

void ExperimentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const QRectF card = QRectF(rect()).adjusted(ring + 0.5, ring + 0.5, -ring - 0.5, -ring - 0.5);
    painter.setPen(QPen(theme.color(underMouse() ? u"accent"_s : u"line"_s), 1));
    painter.setBrush(theme.color(isDown() ? u"accentSoft"_s : u"surface"_s));
    painter.drawRoundedRect(card, radius, radius);
    const int align = static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                      | Qt::AlignTop | Qt::TextWordWrap;
    QRect words(ring + side, m_picture->geometry().bottom() + 1 + side, textWidth(width()), questionHeight(width()));
    painter.setPen(theme.color(u"ink1"_s));
    painter.setFont(theme.font(TextRole::Heading3));
    painter.drawText(words, align, text());
    words.setTop(words.bottom() + 1 + gap);
    words.setBottom(height() - ring);
    painter.setPen(theme.color(u"ink2"_s));
    painter.setFont(theme.font(TextRole::Small));
    painter.drawText(words, align, m_prompt);
    if (hasFocus()) {
        paintFocusRing(painter, theme, card, radius);
    }
}

} // namespace relief::ui
