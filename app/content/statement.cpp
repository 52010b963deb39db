// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/statement.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relief::content {

QString gradeLetter(Grade grade)
{
    return QStringView(u"MABCDX").sliced(static_cast<qsizetype>(grade), 1).toString();
}

QString gradeWord(Grade grade)
{
    switch (grade) {
    case Grade::Mechanism:
        return QCoreApplication::translate("Grade", "Established mechanism");
    case Grade::Strong:
        return QCoreApplication::translate("Grade", "Strong");
    case Grade::Moderate:
        return QCoreApplication::translate("Grade", "Moderate");
    case Grade::Limited:
        return QCoreApplication::translate("Grade", "Limited");
    case Grade::LabOnly:
        return QCoreApplication::translate("Grade", "Laboratory only");
    case Grade::Unsettled:
        return QCoreApplication::translate("Grade", "Unsettled");
    }
    return {};
}

int gradeDots(Grade grade)
{
    switch (grade) {
    case Grade::Mechanism:
    case Grade::Strong:
        return 4;
    case Grade::Moderate:
        return 3;
    case Grade::Limited:
        return 2;
    case Grade::LabOnly:
    case Grade::Unsettled:
        return 1;
    }
    return 1;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::WellEstablished:
        return QCoreApplication::translate("Verdict", "Well established");
    case Verdict::Nuanced:
        return QCoreApplication::translate("Verdict", "Supported with nuance");
    case Verdict::Contested:
        return QCoreApplication::translate("Verdict", "Contested");
    case Verdict::Misleading:
        return QCoreApplication::translate("Verdict", "Misleading");
    case Verdict::Wrong:
        return QCoreApplication::translate("Verdict", "Wrong");
    }
    return {};
}

QString Reference::shortCitation() const
{
    static const QRegularExpression lastPage(u"(:[^:]*?)[-\u2013][^-\u2013:]*$"_s);
    QString who = authors;
    if (year > 0) {
        who += who.isEmpty() ? QString::number(year) : u" %1"_s.arg(year);
    }
    QString where = container;
    where.replace(lastPage, u"\\1"_s); // "Cell 139:267-284" is cited by its first page
    if (who.isEmpty() || where.isEmpty()) {
        const QString known = who + where;
        return known.isEmpty() ? title : known;
    }
    return u"%1, %2"_s.arg(who, where);
}

} // namespace relief::content
