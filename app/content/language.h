// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Languages the program speaks: English, and each catalog that was built in. One is the program's; a scope speaks
// another for a while, so that two windows can have a language each.

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace relief::content {

QStringList offeredLanguages();                  ///< codes such as "en", English first
QString nameOfLanguage(const QString &language); ///< in the language itself: "Español"

/// Catalog and number format of all texts asked for from now on; false for a language that is not offered.
/// A QCoreApplication must exist. Sends QEvent::LanguageChange, as installing a QTranslator does.
bool speak(const QString &language);
QString spokenLanguage(); ///< "en" until speak()

/// The first of the desktop's languages that is offered, else English.
QString languageOfDesktop();

/// Who read a translation before it was given out, in the spoken language; empty for English.
QString reviewOf(const QString &language);

/// The sentence for a language that is not offered.
QString notOffered(const QString &language);

/// Offers one more language, or another catalog of one that is there, such as a pseudo-translation in a test.
void addCatalog(const QString &language, std::unique_ptr<QTranslator> catalog);

/// Texts and numbers are of this language while the scope lives; no event is sent. Only on the thread of the
/// application. A language that is not offered changes nothing.
class LanguageScope {
public:
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    QString m_before;
    QLocale m_locale;
};

} // namespace relief::content
