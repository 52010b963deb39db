// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QTranslator>

#include <map>
#include <vector>

namespace relief::content {

using namespace Qt::StringLiterals;

namespace {

const auto catalogs = ":/i18n"_L1;
const auto prefix = "relief-pathways_"_L1;
const auto source = "en"_L1; ///< the language the texts are written in

/// How a language of these texts writes numbers and dates: Spanish as in Latin America (0.5), Arabic with the Western
/// digits its texts have.
QLocale localeOf(const QString &language)
{
    return QLocale(language == "es"_L1 ? u"es_419"_s : language == "ar"_L1 ? u"ar_AE"_s : language);
}

/// The one translator Qt asks: it holds the catalogs of all languages used so far, and answers from the current one.
/// Qt's own list of translators is one for the whole program and tells every window of each change; too much for a
/// second language in one frame. The application owns it, so that it lives as long as there are texts.
class Catalogs : public QTranslator {
public:
    /// Made with the application, when first asked for.
    static Catalogs *instance()
    {
        auto *application = QCoreApplication::instance();
        auto *made = application->findChild<QTranslator *>(name(), Qt::FindDirectChildrenOnly);
        if (made == nullptr) {
            made = new Catalogs(application);
            made->setObjectName(name());
            QCoreApplication::installTranslator(made);
        }
        return static_cast<Catalogs *>(made);
    }

    bool isEmpty() const override { return false; } // Qt would not install it

    QString translate(const char *context, const char *text, const char *remark, int count) const override
    {
        if (m_current == nullptr) {
            return {};
        }
        for (const std::unique_ptr<QTranslator> &catalog : *m_current) {
            if (const QString found = catalog->translate(context, text, remark, count); !found.isNull()) {
                return found;
            }
        }
        return {};
    }

    QString language() const { return m_language; }

    void setLanguage(const QString &language)
    {
        m_language = language;
        m_current = &loaded(language); // English has its plural forms
    }

    void add(const QString &language, std::unique_ptr<QTranslator> catalog)
    {
        m_added << language;
        auto &all = loaded(language);
        all.insert(all.begin(), std::move(catalog));
        setLanguage(m_language);
    }

    QStringList added() const { return m_added; }

private:
    explicit Catalogs(QObject *parent) : QTranslator(parent) {}
    static QString name() { return u"catalogs"_s; }

    std::vector<std::unique_ptr<QTranslator>> &loaded(const QString &language)
    {
        const auto [found, isNew] = m_catalogs.try_emplace(language);
        if (isNew) {
            load(found->second, prefix + language, catalogs);
            load(found->second, "qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        }
        return found->second;
    }

    static void load(std::vector<std::unique_ptr<QTranslator>> &all, const QString &file, const QString &folder)
    {
        auto catalog = std::make_unique<QTranslator>();
        if (catalog->load(file, folder)) {
            all.push_back(std::move(catalog));
        }
    }

    QString m_language = source;
    const std::vector<std::unique_ptr<QTranslator>> *m_current = nullptr; ///< null: nothing was spoken yet
    std::map<QString, std::vector<std::unique_ptr<QTranslator>>> m_catalogs;
    QStringList m_added;
};

} // namespace

QStringList offeredLanguages()
{
    QStringList languages{source};
    const QStringList files = QDir(catalogs).entryList({prefix + "*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        languages << file.mid(prefix.size()).chopped(3);
    }
    languages << Catalogs::instance()->added();
    languages.removeDuplicates();
    return languages;
}

QString nameOfLanguage(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::English) { // Qt says "American English"
        return u"English"_s;
    }
    if (locale.language() == QLocale::Spanish) { // and, of Spain, more than the language
        return u"Español"_s;
    }
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : name.left(1).toUpper() + name.mid(1);
}

bool speak(const QString &language)
{
    if (!offeredLanguages().contains(language)) {
        return false;
    }
    QLocale::setDefault(localeOf(language));
    Catalogs::instance()->setLanguage(language);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
    return true;
}

QString spokenLanguage()
{
    return Catalogs::instance()->language();
}

QString languageOfDesktop()
{
    const QStringList offered = offeredLanguages();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.section(u'-', 0, 0);
        if (offered.contains(language)) {
            return language;
        }
    }
    return source;
}

QString reviewOf(const QString &language)
{
    if (language == source) {
        return {};
    }
    QFile file(catalogs + "/review.json"_L1);
    const QJsonObject reviews =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QString by = reviews.value(language).toObject().value("reviewedBy"_L1).toString();
    const QString name = nameOfLanguage(language);
    return by.isEmpty() ? QCoreApplication::translate(
               "Language", "%1: machine-assisted translation, not yet reviewed by a native clinician.")
                              .arg(name)
                        : QCoreApplication::translate("Language", "%1: translation reviewed by %2.").arg(name, by);
}

QString notOffered(const QString &language)
{
    return QCoreApplication::translate("Commands", "--language: \"%1\" is not there yet; accepted: %2.")
        .arg(language, offeredLanguages().join(", "_L1));
}

void addCatalog(const QString &language, std::unique_ptr<QTranslator> catalog)
{
    Catalogs::instance()->add(language, std::move(catalog));
}

LanguageScope::LanguageScope(const QString &language) : m_before(spokenLanguage())
{
    if (language != m_before && offeredLanguages().contains(language)) {
        QLocale::setDefault(localeOf(language));
        Catalogs::instance()->setLanguage(language);
    }
}

LanguageScope::~LanguageScope()
{
    QLocale::setDefault(m_locale);
    Catalogs::instance()->setLanguage(m_before);
}

} // namespace relief::content
