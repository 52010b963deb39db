// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/patient_texts.h"
#include "content/readability.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr double highestGrade = 8;
constexpr int sentencesForOne = 3;  // below, one name of a medicine decides the grade
constexpr int sentencesForAll = 30; // what SMOG was made for

bool isSentence(const QString &text)
{
    const QString end = text.trimmed().right(2);
    return end.contains(u'.') || end.contains(u'!') || end.contains(u'?');
}

QString gradeText(double grade)
{
    return QString::number(grade, 'f', 1);
}

void checkFlesch(const ReadingCounts &counts, const QString &pointer, Findings &findings)
{
    const double grade = fleschKincaidGrade(counts);
    if (grade > highestGrade) {
        findings.error(pointer,
            Check::tr("A patient would need school grade %1 to read this (Flesch-Kincaid); accepted is %2 at most.")
                .arg(gradeText(grade))
                .arg(highestGrade),
            Check::tr("Shorten the sentences, or use shorter words."));
    }
}

void checkSmog(const ReadingCounts &counts, Findings &findings)
{
    const double grade = smogGrade(counts);
    if (grade > highestGrade) {
        findings.error({},
            Check::tr("All patient texts together need school grade %1 (SMOG); accepted is %2 at most.")
                .arg(gradeText(grade))
                .arg(highestGrade),
            Check::tr("Use fewer words of three syllables or more."));
    }
}

/// Files too short to be judged alone are judged with their whole folder.
QString poolOf(const QString &file, const ReadingCounts &counts)
{
    return counts.sentences >= sentencesForAll ? file : file.section(u'/', 0, 0);
}

} // namespace

void checkReading(const std::vector<PatientText> &texts, Issues &issues)
{
    std::map<QString, ReadingCounts> files;
    for (const PatientText &text : texts) {
        if (isSentence(text.text)) {
            const ReadingCounts counts = countReading(text.text);
            files[text.file] += counts;
            if (counts.sentences >= sentencesForOne) {
                Findings findings(text.file);
                checkFlesch(counts, text.pointer, findings);
                const Issues found = findings.take();
                issues.insert(issues.end(), found.begin(), found.end());
            }
        }
    }
    std::map<QString, ReadingCounts> pools;
    for (const auto &[file, counts] : files) {
        pools[poolOf(file, counts)] += counts;
    }
    for (const auto &[pool, counts] : pools) {
        Findings findings(pool);
        checkFlesch(counts, {}, findings);
        if (counts.sentences >= sentencesForAll) {
            checkSmog(counts, findings);
        }
        const Issues found = findings.take();
        issues.insert(issues.end(), found.begin(), found.end());
    }
}

} // namespace relief::content
