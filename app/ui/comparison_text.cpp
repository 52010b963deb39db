// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison_text.h"

#include "ui/medicine_card.h"

#include <QCoreApplication>
#include <QLocale>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

QStringList headings()
{
    QStringList result{Words::tr("What is compared")};
    for (const content::MedicineGroup group : content::allGroups) {
        result << groupWord(group);
    }
    return result << Words::tr("How sure are we?");
}

QString gradeText(content::Grade grade)
{
    return Words::tr("%1: %2", "letter, word").arg(content::gradeLetter(grade), content::gradeWord(grade));
}

/// A tab or a line break would end the cell.
QString inOneLine(const QString &text)
{
    return text.simplified();
}

QString cells(const QStringList &texts, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &text : texts) {
        row += u"<%1 align=\"left\" valign=\"top\">%2</%1>"_s.arg(tag, text);
    }
    return row + u"</tr>"_s;
}

/// "[1, 4]"; a reference that is new gets the next number.
QString numbersOf(const QStringList &references, QStringList *known)
{
    QStringList numbers;
    for (const QString &id : references) {
        if (!known->contains(id)) {
            known->append(id);
        }
        numbers << QLocale().toString(known->indexOf(id) + 1);
    }
    return u"[%1]"_s.arg(numbers.join(u", "_s));
}

} // namespace

QString ComparisonText::tsv() const
{
    QStringList lines{(headings() << Words::tr("Sources")).join(u'\t')};
    for (const content::ComparisonRow *row : rows) {
        QStringList line{inOneLine(row->aspect.at(audience))};
        QStringList sources;
        for (const content::ComparisonCell &cell : row->cells) {
            line << inOneLine(cell.text.at(audience));
            for (const QString &id : cell.references) {
                const content::Reference *reference = pack.reference(id);
                sources << (reference != nullptr ? reference->shortCitation() : id);
            }
        }
        sources.removeDuplicates();
        line << gradeText(row->grade) << inOneLine(sources.join(u"; "_s));
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString ComparisonText::html() const
{
    QStringList known;
    QString table = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">"_s;
    table += u"<thead>%1</thead>"_s.arg(cells(headings(), u"th"_s));
    for (const content::ComparisonRow *row : rows) {
        QStringList line{u"<b>%1</b>"_s.arg(row->aspect.at(audience).toHtmlEscaped())};
        for (const content::ComparisonCell &cell : row->cells) {
            line << u"%1 <small>%2</small>"_s.arg(
                cell.text.at(audience).toHtmlEscaped(), numbersOf(cell.references, &known));
        }
        line << gradeText(row->grade).toHtmlEscaped();
        table += cells(line, u"td"_s);
    }
    table += u"</table><p><b>%1</b></p><ol>"_s.arg(Words::tr("Sources"));
    for (const QString &id : known) {
        const content::Reference *reference = pack.reference(id);
        const QString text =
            reference != nullptr
                ? Words::tr("%1. %2", "citation, title").arg(reference->shortCitation(), reference->title)
                : id;
        table += u"<li>%1</li>"_s.arg(text.toHtmlEscaped());
    }
    return table + u"</ol>"_s;
}

} // namespace relief::ui
