// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/policy.h"

#include "content/fields.h"
#include "content/json_file.h"
#include "content/json_scan.h"
#include "content/language.h"
#include "content/schema.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace relief::content {

namespace {

const auto contactKey = "contact"_L1;
const auto filesFolderKey = "filesFolder"_L1;
const auto kioskKey = "kiosk"_L1;
const auto languageKey = "language"_L1;

/// Whether the word stands anywhere in a text that may be no text at all; without zero bytes, UTF-16 reads as well.
bool speaksOf(QLatin1StringView word, QByteArray text)
{
    return text.replace('\0', "").toLower().contains(QByteArray(word.data(), word.size()).toLower());
}

/// Not a kiosk only where the file says so without doubt.
bool asksForKiosk(const QByteArray &text, const QJsonValue &json)
{
    const QJsonValue on = json.toObject().value(kioskKey).toObject().value("on"_L1);
    return speaksOf(kioskKey, text) && !(on.isBool() && !on.toBool());
}

KioskRules kioskOf(const Fields &kiosk)
{
    KioskRules rules;
    rules.on = kiosk.flag("on"_L1);
    rules.pin = kiosk.text("pin"_L1);
    rules.idleSeconds = kiosk.whole("idleSeconds"_L1, rules.idleSeconds);
    return rules;
}

/// Of a broken file no choice counts, so that a slip does not half-lock a computer; but what closes a way stays closed:
/// a kiosk that was asked for, and files that were to go to one folder only. The PIN counts if it is sound, so that
/// staff still gets out.
Policy safePolicy(const QByteArray &text, const QJsonValue &json)
{
    Policy policy;
    if (asksForKiosk(text, json)) {
        Findings unheard{{}};
        const QJsonValue kiosk = json.toObject().value(kioskKey);
        Schema(FileKind::Policy).check(QJsonObject{{u"format"_s, 1}, {kioskKey, kiosk}}, unheard);
        policy.kiosk = unheard.hasErrors() ? KioskRules() : kioskOf(Fields(kiosk));
        policy.kiosk.on = true;
    }
    if (speaksOf(filesFolderKey, text)) {
        policy.filesFolder = QString();
    }
    return policy;
}

/// What no schema can say.
void checkMeaning(const Fields &fields, Findings &findings)
{
    const QString language = fields.object(languageKey).text("value"_L1);
    if (fields.has(languageKey) && !offeredLanguages().contains(language)) {
        findings.error(
            at(at({}, languageKey), "value"_L1), Check::tr("%1 is not a language of this program; accepted: %2.")
                                                     .arg(quoted(language), listed(offeredLanguages())));
    }
    const QString contact = fields.text(contactKey);
    if (std::any_of(contact.begin(), contact.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); })) {
        findings.error(at({}, contactKey), Check::tr("This is not one line of text."),
            Check::tr("Write it without line breaks and tabs."));
    }
    const QString folder = fields.text(filesFolderKey);
    if (!folder.isEmpty() && !QDir::isAbsolutePath(folder)) {
        findings.error(at({}, filesFolderKey), Check::tr("%1 is not the full path of a folder.").arg(quoted(folder)),
            Check::tr("Write it from the top, such as %1.").arg(QDir::rootPath() + "srv/relief-pathways"_L1));
    }
}

template <class T, class Convert>
Ruling<T> rulingOf(const Fields &fields, QLatin1StringView key, Convert convert)
{
    if (!fields.has(key)) {
        return {};
    }
    const Fields ruling = fields.object(key);
    return {convert(ruling), ruling.flag("locked"_L1)};
}

QString textOf(const Fields &ruling)
{
    return ruling.text("value"_L1);
}

Policy policyOf(const Fields &fields)
{
    Policy policy;
    policy.language = rulingOf<QString>(fields, languageKey, &textOf);
    policy.audience = rulingOf<Audience>(
        fields, "audience"_L1, [](const Fields &ruling) { return audienceFromString(textOf(ruling)); });
    policy.theme = rulingOf<QString>(fields, "theme"_L1, &textOf);
    policy.textScale =
        rulingOf<double>(fields, "textScale"_L1, [](const Fields &ruling) { return ruling.number("value"_L1, 1); });
    policy.pages = fields.texts("pages"_L1);
    policy.contact = fields.text(contactKey).trimmed();
    if (fields.has(filesFolderKey)) {
        policy.filesFolder = fields.text(filesFolderKey);
    }
    policy.kiosk = kioskOf(fields.object(kioskKey));
    return policy;
}

/// As much of a file as there is, for one that cannot be read as it should.
QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFileBytes) : QByteArray();
}

} // namespace

bool Policy::shows(const QString &page) const
{
    return page == "home"_L1 || pages.isEmpty() || pages.contains(page);
}

QString lockedByAdministrator()
{
    return QCoreApplication::translate("Policy", "Set by this computer's administrator");
}

QString policyPath()
{
#ifdef Q_OS_WIN
    const QString programData = QDir::fromNativeSeparators(qEnvironmentVariable("ProgramData", u"C:/ProgramData"_s));
    return programData + u"/relief-pathways/policy.json"_s;
#else
    return u"/etc/relief-pathways/policy.json"_s;
#endif
}

PolicyRead readPolicy(const QString &path)
{
    if (!QFile::exists(path)) {
        return {};
    }
    const Result<QByteArray> bytes = readBytes(path, path);
    if (!bytes) {
        return {safePolicy(beginningOf(path), {}), bytes.issues()};
    }
    return readPolicyText(bytes.value(), path);
}

PolicyRead readPolicyText(const QByteArray &text, const QString &name)
{
    const Result<QJsonValue> parsed = parseJson(text, name);
    if (!parsed) {
        return {safePolicy(text, {}), parsed.issues()};
    }
    Findings findings(name);
    scanJson(text, findings);
    if (findings.hasErrors()) { // of a repeated key nobody knows which counts
        return {safePolicy(text, {}), findings.take()};
    }
    Schema(FileKind::Policy).check(parsed.value(), findings);
    const Fields fields(parsed.value());
    if (!findings.hasErrors()) {
        checkMeaning(fields, findings);
    }
    if (findings.hasErrors()) {
        return {safePolicy(text, parsed.value()), findings.take()};
    }
    return {policyOf(fields), findings.take()};
}

} // namespace relief::content
