// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

const auto catalogs = ":/i18n"_L1;
const auto prefix = "relief-pathways_"_L1;

/// The application owns the translator, so that it lives as long as there are texts.
void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

QStringList offeredLanguages()
{
    QStringList languages{u"en"_s};
    const QStringList files = QDir(catalogs).entryList({prefix + "*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        languages << file.mid(prefix.size()).chopped(3);
    }
    return languages;
}

bool speak(const QString &language)
{
    if (!offeredLanguages().contains(language)) {
        return false;
    }
    QLocale::setDefault(QLocale(language));
    if (language != "en"_L1) {
        install("qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(prefix + language, catalogs);
    }
    return true;
}

QString notOffered(const QString &language)
{
    return QCoreApplication::translate("Commands", "--language: \"%1\" is not there yet; accepted: %2.")
        .arg(language, offeredLanguages().join(", "_L1));
}

} // namespace relief::commands
