// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/lesson_sheets.h"

#include "output/lesson_panels.h"
#include "theme/artwork.h"

#include <QCoreApplication>
#include <QLocale>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pane(640, 380);
constexpr int linesAStep = 3;
constexpr double lineStep = 1.7; ///< in sizes of the words

QString text(const char *english)
{
    return QCoreApplication::translate("LessonSheets", english).toHtmlEscaped();
}

class Sheets {
public:
    explicit Sheets(const SheetsLook &look) : m_look(look), m_size(look.pointSize * unitsPerPoint) {}

    WordLook look(double share = 1) const { return {m_size * share, m_look.direction, Qt::black}; }

    Block heading(const QString &words) const
    {
        Block block = output::words(u"<b>%1</b>"_s.arg(words), look(1.25), m_size);
        block.withNext = true;
        return block;
    }

    /// One block, so that no step is torn apart.
    Block step(const LessonPanel &panel) const
    {
        const QString title = QCoreApplication::translate("LessonSheets", "%1. %2", "number and title of a step")
                                  .arg(QLocale().toString(panel.number), panel.title);
        std::vector<Block> stack{words(u"<b>%1</b>"_s.arg(title.toHtmlEscaped()), look(1.15))};
        stack.push_back(columns({{picture(panel)}, beside(panel)}, m_size, m_look.direction, m_size * 0.3));
        return columns({stack}, 0, m_look.direction, m_size * 1.4);
    }

    void addList(std::vector<Block> &blocks, const QString &title, const QStringList &lines, double share = 1) const
    {
        if (lines.isEmpty()) {
            return;
        }
        blocks.push_back(heading(title));
        for (const QString &line : lines) {
            blocks.push_back(words(u"• "_s + line.toHtmlEscaped(), look(share), m_size * 0.3));
        }
    }

private:
    Block picture(const LessonPanel &panel) const
    {
        return framed(pane, [panel](QPainter &painter) {
            theme::Artwork artwork;
            scene::paintDiagram(
                painter, pane, panel.snapshot, theme::Theme(theme::ThemeId::Light, 1.3), artwork, panel.options);
        });
    }

    std::vector<Block> beside(const LessonPanel &panel) const
    {
        std::vector<Block> stack{words(panel.words.toHtmlEscaped(), look())};
        if (!panel.notes.isEmpty()) {
            stack.push_back(words(u"<b>%1</b> %2"_s.arg(text(QT_TRANSLATE_NOOP("LessonSheets", "Notes:")),
                                      panel.notes.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s)),
                look(0.85), m_size * 0.5));
        }
        stack.push_back(ruledLines(linesAStep, m_size * lineStep, m_size * 0.3));
        return stack;
    }

    SheetsLook m_look;
    double m_size;
};

QStringList linesOf(const std::vector<content::LeveledText> &texts, content::Audience audience)
{
    QStringList lines;
    for (const content::LeveledText &one : texts) {
        lines << one.at(audience);
    }
    return lines;
}

QStringList sourcesOf(const content::Lesson &lesson, const content::Pack &pack)
{
    QStringList lines;
    for (const content::LessonStep &step : lesson.steps) {
        for (const QString &id : step.references) {
            if (const content::Reference *reference = pack.reference(id)) {
                lines << reference->shortCitation();
            }
        }
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace

Paper lessonSheets(const content::Lesson &lesson, const session::Session &session, const SheetsLook &look)
{
    const content::Audience audience = session.snapshot().audience;
    const Sheets sheets(look);
    Paper paper;
    paper.title = lesson.title.at(audience);
    paper.language = look.language;
    paper.blocks.push_back(words(u"<b>%1</b>"_s.arg(paper.title.toHtmlEscaped()), sheets.look(1.8)));
    paper.blocks.push_back(words(lesson.goal.at(audience).toHtmlEscaped(), sheets.look(), 30));
    for (const LessonPanel &panel : lessonPanels(lesson, session, PanelsOf::AllSteps)) {
        paper.blocks.push_back(sheets.step(panel));
    }
    sheets.addList(
        paper.blocks, text(QT_TRANSLATE_NOOP("LessonSheets", "To take home")), linesOf(lesson.summary, audience));
    sheets.addList(paper.blocks, text(QT_TRANSLATE_NOOP("LessonSheets", "What to ask your care team")),
        linesOf(lesson.ask, audience));
    sheets.addList(paper.blocks, text(QT_TRANSLATE_NOOP("LessonSheets", "Where this comes from")),
        sourcesOf(lesson, session.pack()), 0.75);
    paper.footLook = sheets.look(0.75);
    paper.foot = text(QT_TRANSLATE_NOOP("LessonSheets", "Teaching material, not medical advice."));
    return paper;
}

} // namespace relief::output
