// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr qsizetype mostGlossaryWords = 20;
constexpr qsizetype mostFirstWords = 14;
constexpr qsizetype mostSentences = 2;
constexpr qsizetype mostTitleWords = 6; ///< of a step, in the list of steps
constexpr qsizetype mostNoteWords = 40; ///< for a teacher, who reads them while talking

QStringList wordsOf(const QString &text)
{
    return text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

QStringList sentencesOf(const QString &text)
{
    return text.split(QRegularExpression(u"(?<=[.!?])\\s+"_s), Qt::SkipEmptyParts);
}

/// A number of milligrams shown to a patient would read as advice.
void checkPatientText(const QString &text, const QString &pointer, Findings &findings)
{
    static const QRegularExpression massUnit(
        u"(?<!\\p{L})(mg|mcg|ug|ng|\u00b5g|\u03bcg)(?!\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(massUnit)) {
        findings.error(pointer, Check::tr("Words for a patient must not name an amount of a medicine."),
            Check::tr("Say it without the unit; the nurse's words may have it."));
    }
}

void checkEverywhere(const QJsonValue &value, const QString &pointer, Findings &findings) // NOLINT(misc-no-recursion)
{
    if (value.isString() && value.toString().trimmed().isEmpty()) {
        findings.error(pointer, Check::tr("The text is empty."), Check::tr("Write it, or leave the key out."));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            checkEverywhere(array.at(i), at(pointer, static_cast<size_t>(i)), findings);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString inner = at(pointer, member.key());
            checkEverywhere(member.value(), inner, findings);
            if (member.key() == "patient"_L1) {
                checkPatientText(member.value().toString(), inner, findings);
            }
        }
    }
}

/// A card is a paragraph; a body may have several.
void checkBody(const QString &body, const QString &pointer, Findings &findings)
{
    const QStringList cards = body.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &card : cards) {
        const qsizetype count = sentencesOf(card).size();
        if (count > mostSentences) {
            findings.warning(pointer, Check::tr("%1 sentences are too many for a patient's card.").arg(count),
                Check::tr("Two at most; an empty line starts another card."));
        }
    }
    const qsizetype first = wordsOf(sentencesOf(body).value(0)).size();
    if (first > mostFirstWords) {
        findings.warning(pointer, Check::tr("The first sentence has %1 words.").arg(first),
            Check::tr("A patient reads %1 at most with ease.").arg(mostFirstWords));
    }
}

void checkDiagramWords(const QJsonObject &diagram, Findings &findings)
{
    const QJsonArray explanations = diagram.value("explanations"_L1).toArray();
    for (qsizetype i = 0; i < explanations.size(); ++i) {
        const QJsonObject body = explanations.at(i).toObject().value("body"_L1).toObject();
        const QString pointer = u"/explanations/%1/body/patient"_s.arg(i);
        checkBody(body.value("patient"_L1).toString(), pointer, findings);
    }
}

void checkStatementWords(const QJsonObject &file, Findings &findings)
{
    const QJsonArray statements = file.value("statements"_L1).toArray();
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QJsonObject text = statements.at(i).toObject().value("text"_L1).toObject();
        checkBody(text.value("patient"_L1).toString(), u"/statements/%1/text/patient"_s.arg(i), findings);
    }
}

void checkGlossaryWords(const QJsonObject &glossary, Findings &findings)
{
    const QJsonArray terms = glossary.value("terms"_L1).toArray();
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QString text = terms.at(i).toObject().value("explanation"_L1).toString();
        const QString pointer = u"/terms/%1/explanation"_s.arg(i);
        const qsizetype words = wordsOf(text).size();
        if (words > mostGlossaryWords) {
            findings.error(pointer,
                Check::tr("The explanation has %1 words; accepted are %2 at most.").arg(words).arg(mostGlossaryWords));
        }
        checkPatientText(text, pointer, findings);
    }
}

/// Keys whose texts stand on cards.
QStringList cardKeys(FileKind kind)
{
    switch (kind) {
    case FileKind::Lesson:
        return {u"narration"_s, u"why"_s};
    case FileKind::Experiment:
        return {u"intro"_s, u"why"_s, u"unknown"_s};
    case FileKind::Questions:
        return {u"caution"_s, u"text"_s};
    case FileKind::Comparison:
        return {u"text"_s};
    case FileKind::Decision:
        return {u"about"_s};
    default:
        return {};
    }
}

void checkCards( // NOLINT(misc-no-recursion)
    const QJsonValue &value, const QStringList &keys, const QString &pointer, Findings &findings)
{
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        checkCards(array.at(i), keys, at(pointer, static_cast<size_t>(i)), findings);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString inner = at(pointer, member.key());
        if (keys.contains(member.key())) {
            checkBody(member.value().toObject().value("patient"_L1).toString(), at(inner, "patient"_L1), findings);
        } else {
            checkCards(member.value(), keys, inner, findings);
        }
    }
}

void checkStepTitles(const QJsonObject &lesson, Findings &findings)
{
    const QJsonArray steps = lesson.value("steps"_L1).toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject title = steps.at(i).toObject().value("title"_L1).toObject();
        const qsizetype words = wordsOf(title.value("patient"_L1).toString()).size();
        if (words > mostTitleWords) {
            findings.warning(u"/steps/%1/title/patient"_s.arg(i), Check::tr("The title has %1 words.").arg(words),
                Check::tr("The list of steps has room for %1.").arg(mostTitleWords));
        }
    }
}

/// Notes are read out to a class, with patients in it perhaps.
void checkNotes(const QJsonArray &notes, const QString &pointer, Findings &findings)
{
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const QString text = notes.at(i).toObject().value("text"_L1).toString();
        const QString inner = at(at(pointer, static_cast<size_t>(i)), "text"_L1);
        const qsizetype words = wordsOf(text).size();
        if (words > mostNoteWords) {
            findings.error(inner,
                Check::tr("The note has %1 words; accepted are %2 at most.").arg(words).arg(mostNoteWords),
                Check::tr("A teacher reads it while talking: one sentence, or two."));
        }
        checkPatientText(text, inner, findings);
    }
}

void checkTeacherWords(const QJsonObject &lesson, Findings &findings)
{
    const QJsonArray steps = lesson.value("steps"_L1).toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        checkNotes(steps.at(i).toObject().value("notes"_L1).toArray(), u"/steps/%1/notes"_s.arg(i), findings);
    }
}

} // namespace

void checkWords(FileKind kind, const QJsonValue &file, Findings &findings)
{
    checkEverywhere(file, {}, findings);
    if (kind == FileKind::Diagram) {
        checkDiagramWords(file.toObject(), findings);
    } else if (kind == FileKind::Statements) {
        checkStatementWords(file.toObject(), findings);
    } else if (kind == FileKind::Glossary) {
        checkGlossaryWords(file.toObject(), findings);
    } else if (kind == FileKind::Lesson) {
        checkStepTitles(file.toObject(), findings);
        checkTeacherWords(file.toObject(), findings);
    }
    const QStringList cards = cardKeys(kind);
    if (!cards.isEmpty()) {
        checkCards(file, cards, {}, findings);
    }
}

} // namespace relief::content
