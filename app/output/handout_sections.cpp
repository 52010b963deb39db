// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_sections.h"

#include "content/language.h"
#include "theme/artwork.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr double headShare = 1.25;
constexpr double smallShare = 0.75;
constexpr double smallestPoints = 8.5;
constexpr QSize largePicture(640, 330);
constexpr QSize smallPicture(430, 300);
constexpr QSize flatPicture(430, 240); ///< beside large type
constexpr double mostTextLarge = 1.3;  ///< beyond it names in the picture cover each other
constexpr double mostTextSmall = 1.1;
constexpr double mostSmallPoints = 9;
constexpr int mostColumnPoints = 14; ///< larger type wants the whole width

QString text(const char *english)
{
    return QCoreApplication::translate("Handout", english).toHtmlEscaped();
}

} // namespace

HandoutSections::HandoutSections(const Handout &handout) : m_handout(handout), m_size(handout.pointSize * unitsPerPoint)
{
}

WordLook HandoutSections::look(double share) const
{
    return {std::max(m_size * share, smallestPoints * unitsPerPoint), m_handout.direction, Qt::black};
}

bool HandoutSections::isLarge() const
{
    return m_handout.pointSize > mostColumnPoints;
}

WordLook HandoutSections::smallLook() const
{
    WordLook small = look(0.7);
    small.size = std::min(small.size, mostSmallPoints * unitsPerPoint);
    return small;
}

Block HandoutSections::heading(const QString &text) const
{
    Block block = words(u"<b>%1</b>"_s.arg(text), look(headShare), m_size * (isLarge() ? 0.6 : 0.9));
    block.withNext = true;
    return block;
}

/// Made by hand: Qt's own lists indent by a fixed width. Each line by itself, so that a page may end between two.
void HandoutSections::addList(std::vector<Block> &blocks, const QStringList &lines) const
{
    for (const QString &line : lines) {
        blocks.push_back(words(u"\u2022 "_s + line, look(), m_size * (isLarge() ? 0.15 : 0.3)));
    }
}

void HandoutSections::addHead(std::vector<Block> &blocks, bool lead) const
{
    blocks.push_back(words(text(QT_TRANSLATE_NOOP("Handout", "Relief Pathways handout")), smallLook()));
    blocks.push_back(words(u"<b>%1</b>"_s.arg(m_handout.title.toHtmlEscaped()), look(isLarge() ? 1.5 : 1.8)));
    blocks.push_back(rule(1.5 * unitsPerPoint, m_size * 0.4));
    if (lead && !m_handout.lead.isEmpty()) {
        blocks.push_back(words(m_handout.lead.toHtmlEscaped(), look(1.1), m_size * 0.6));
    }
}

Block HandoutSections::picture(const HandoutPicture &picture, bool large) const
{
    const QSize size = large ? largePicture : isLarge() ? flatPicture : smallPicture;
    const double scale = std::clamp(m_handout.pointSize / 13.0, 1.0, large ? mostTextLarge : mostTextSmall);
    return framed(
        size,
        [picture, size, scale](QPainter &painter) {
            theme::Artwork artwork;
            scene::paintDiagram(
                painter, size, picture.snapshot, theme::Theme(theme::ThemeId::Light, scale), artwork, picture.options);
        },
        m_size * 0.25);
}

void HandoutSections::addPictures(std::vector<Block> &blocks, bool large) const
{
    std::vector<std::vector<Block>> stacks;
    for (const HandoutPicture &one : m_handout.pictures) {
        Block caption =
            words(u"<b>%1</b>"_s.arg(one.caption.toHtmlEscaped()), look(isLarge() ? smallShare : 1), m_size * 0.7);
        caption.withNext = true;
        stacks.push_back({caption, picture(one, large)});
    }
    if (large || stacks.size() == 1) {
        for (const std::vector<Block> &stack : stacks) {
            blocks.insert(blocks.end(), stack.begin(), stack.end());
        }
    } else if (!stacks.empty()) {
        blocks.push_back(columns(stacks, m_size, m_handout.direction, m_size * 0.7));
    }
}

std::vector<Block> HandoutSections::happenings(qsizetype sentences) const
{
    std::vector<Block> blocks;
    if (m_handout.happens.isEmpty()) {
        return blocks;
    }
    QString html = m_handout.happens.mid(0, sentences).join(u' ').toHtmlEscaped();
    if (!m_handout.happensFrom.empty()) {
        html += sourcesHtml(m_handout.happensFrom);
    }
    blocks.push_back(heading(text(QT_TRANSLATE_NOOP("Handout", "What happens"))));
    blocks.push_back(words(html, look(), m_size * 0.3));
    return blocks;
}

std::vector<Block> HandoutSections::warnings() const
{
    // Where nothing is given there are no signs of it, only what to keep in mind of the picture.
    const QString title = m_handout.sides.empty() ? text(QT_TRANSLATE_NOOP("Handout", "Keep in mind"))
                                                  : text(QT_TRANSLATE_NOOP("Handout", "Warning signs"));
    std::vector<Block> blocks{heading(title)};
    QStringList lines;
    for (const QString &warning : m_handout.warnings) {
        lines << warning.toHtmlEscaped();
    }
    addList(blocks, lines);
    blocks.push_back(words(u"<b>%1</b>"_s.arg(text(QT_TRANSLATE_NOOP(
                               "Handout", "In an emergency, call the local emergency number at once."))),
        look(1.1), m_size * 0.3));
    return blocks;
}

void HandoutSections::addStory(std::vector<Block> &blocks, qsizetype sentences) const
{
    const std::vector<Block> left = happenings(sentences);
    const std::vector<Block> right = warnings();
    if (!isLarge() && !left.empty()) {
        blocks.push_back(columns({left, right}, m_size * 1.2, m_handout.direction, m_size * 0.9));
        return;
    }
    blocks.insert(blocks.end(), left.begin(), left.end());
    blocks.insert(blocks.end(), right.begin(), right.end());
}

QString HandoutSections::sourcesHtml(const std::vector<int> &numbers) const
{
    QStringList words;
    for (const int number : numbers) {
        words << QLocale().toString(number);
    }
    const QString said = QCoreApplication::translate("Handout", "Sources: %1.", "numbers").arg(words.join(u", "_s));
    return u"<br><span style=\"font-size:%1px\">%2</span>"_s.arg(
        QString::number(look(smallShare).size), said.toHtmlEscaped());
}

QString HandoutSections::pointHtml(const HandoutPoint &point) const
{
    QStringList numbers;
    for (const int number : point.sources) {
        numbers << QLocale().toString(number);
    }
    const QString grade =
        QCoreApplication::translate("Handout", "How sure: %1 (%2). Sources: %3.", "word, letter")
            .arg(content::gradeWord(point.grade), content::gradeLetter(point.grade), numbers.join(u", "_s));
    return u"%1<br><span style=\"font-size:%2px\">%3</span>"_s.arg(
        point.text.toHtmlEscaped(), QString::number(look(smallShare).size), grade.toHtmlEscaped());
}

std::vector<Block> HandoutSections::sideBlocks(
    const QString &title, const std::vector<HandoutPoint> &points, size_t most) const
{
    QStringList lines;
    for (size_t i = 0; i < std::min(most, points.size()); ++i) {
        lines << pointHtml(points[i]);
    }
    std::vector<Block> blocks{words(u"<b>%1</b>"_s.arg(title), look(), m_size * 0.3)};
    blocks.front().withNext = true;
    addList(blocks, lines);
    return blocks;
}

void HandoutSections::addSides(std::vector<Block> &blocks, size_t points) const
{
    for (const HandoutSides &sides : m_handout.sides) {
        blocks.push_back(heading(
            QCoreApplication::translate("Handout", "%1: both sides", "medicine").arg(sides.medicine).toHtmlEscaped()));
        const std::vector<Block> good =
            sideBlocks(text(QT_TRANSLATE_NOOP("Handout", "What it does")), sides.good, points);
        const std::vector<Block> bad = sideBlocks(text(QT_TRANSLATE_NOOP("Handout", "Risks")), sides.bad, points);
        if (isLarge()) {
            blocks.insert(blocks.end(), good.begin(), good.end());
            blocks.insert(blocks.end(), bad.begin(), bad.end());
        } else {
            blocks.push_back(columns({good, bad}, m_size * 1.2, m_handout.direction, m_size * 0.3));
        }
    }
}

void HandoutSections::addQuestions(std::vector<Block> &blocks, qsizetype questions) const
{
    if (m_handout.ask.isEmpty()) {
        return;
    }
    QStringList lines;
    for (const QString &question : m_handout.ask.mid(0, questions)) {
        lines << question.toHtmlEscaped();
    }
    blocks.push_back(heading(text(QT_TRANSLATE_NOOP("Handout", "Questions to ask your care team"))));
    addList(blocks, lines);
}

void HandoutSections::addOwn(std::vector<Block> &blocks, int lines) const
{
    if (!m_handout.values.isEmpty()) {
        QStringList values;
        for (const QString &value : m_handout.values) {
            values << value.toHtmlEscaped();
        }
        blocks.push_back(heading(text(QT_TRANSLATE_NOOP("Handout", "What matters to me"))));
        addList(blocks, values);
    }
    if (lines > 0) {
        Block title = words(text(QT_TRANSLATE_NOOP("Handout", "My notes")), look(), m_size * 0.6);
        title.withNext = true;
        blocks.push_back(title);
        blocks.push_back(ruledLines(lines, m_size * 1.7));
    }
}

Paper HandoutSections::paper(const HandoutFit &fit) const
{
    Paper paper;
    paper.title = m_handout.title;
    paper.language = m_handout.language;
    addHead(paper.blocks, fit.lead);
    addPictures(paper.blocks, fit.largePictures);
    addStory(paper.blocks, fit.sentences);
    addSides(paper.blocks, fit.points);
    addQuestions(paper.blocks, fit.questions);
    addOwn(paper.blocks, fit.lines);
    addSources(paper.blocks, fit);
    paper.footLook = smallLook();
    QString foot = text(QT_TRANSLATE_NOOP("Handout", "Teaching material, not medical advice."));
    if (!m_handout.contact.isEmpty()) {
        foot = u"<b>%1</b><br>%2"_s.arg(m_handout.contact.toHtmlEscaped(), foot);
    }
    paper.foot = foot + u' '
                 + QCoreApplication::translate("Handout", "Content version %1, printed %2.", "version, date")
                       .arg(m_handout.version, QLocale().toString(m_handout.date, QLocale::LongFormat))
                       .toHtmlEscaped();
    if (const QString review = content::reviewOf(m_handout.language); !review.isEmpty()) {
        paper.foot += u' ' + review.toHtmlEscaped();
    }
    return paper;
}

} // namespace relief::output
