// SPDX-License-Identifier: GPL-3.0-or-later
// School grades of texts: by hand, and against GNU style.
#include "content/json_file.h"
#include "content/patient_texts.h"
#include "content/readability.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace relief::content;

namespace {

/// style counts only plain apostrophes and quotes.
QString inPlainMarks(QString text)
{
    text.replace(u'\u2019', u'\'').replace(u'\u201c', u'"').replace(u'\u201d', u'"');
    return text.replace(u'\u2013', u'-').replace(u'\u2014', u'-');
}

/// All sentences for a patient, by file; labels, which are none, are not counted.
std::map<QString, QString> patientSentences()
{
    std::map<QString, QString> files;
    const QDir core(u":/packs/core"_s);
    QDirIterator entries(core.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const QString name = core.relativeFilePath(file.fileName());
        const bool isRead = file.open(QIODevice::ReadOnly);
        const QJsonValue json = isRead ? parseJson(file.readAll(), name).value() : QJsonValue();
        const FileKind kind = name == "glossary.json"_L1 ? FileKind::Glossary : FileKind::Diagram;
        for (const PatientText &text : patientTexts(kind, name, json)) {
            static const QRegularExpression end(u"[.!?].?$"_s);
            files[name] += end.match(text.text).hasMatch() ? inPlainMarks(text.text) + u"\n\n"_s : QString();
        }
    }
    return files;
}

/// English to translation, of the texts of the packs.
QHash<QString, QString> translationsIn(const QString &path)
{
    QHash<QString, QString> found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return found;
    }
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && context == "Pack"_L1) {
            found[inPlainMarks(source)] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return found;
}

QString styleReport(const QString &program, const QString &text)
{
    QProcess style;
    style.start(program, QStringList());
    style.write(text.toLatin1());
    style.closeWriteChannel();
    style.waitForFinished();
    return QString::fromUtf8(style.readAllStandardOutput());
}

double gradeIn(const QString &report, const QString &name)
{
    return QRegularExpression(name + u":\\s*([0-9.]+)"_s).match(report).captured(1).toDouble();
}

} // namespace

class TestReadability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsSyllables_data();
    void countsSyllables();
    void countsSentencesAndWords();
    void followsTheFormulas();
    void countsSpanishSyllables_data();
    void countsSpanishSyllables();
    void followsInflesz();
    void patientsReadSpanishEasily();
    void agreesWithStyleWithinOneGrade_data();
    void agreesWithStyleWithinOneGrade();
};

void TestReadability::countsSyllables_data()
{
    QTest::addColumn<int>("syllables");
    const std::vector<std::pair<const char *, int>> known{{"pain", 1}, {"breathe", 1}, {"people", 2}, {"little", 2},
        {"stopped", 1}, {"wanted", 2}, {"nerves", 1}, {"changes", 2}, {"doses", 2}, {"naloxone", 3}, {"ketamine", 3},
        {"medicine", 3}, {"long-acting", 3}, {"cell's", 1}, {"10", 1}, {"the", 1}, {"rhythm", 1}};
    for (const auto &[word, syllables] : known) {
        QTest::newRow(word) << syllables;
    }
}

void TestReadability::countsSyllables()
{
    QFETCH(int, syllables);
    QCOMPARE(syllablesIn(QString::fromUtf8(QTest::currentDataTag())), syllables);
}

void TestReadability::countsSentencesAndWords()
{
    const ReadingCounts counts =
        countReading(u"The cell\u2019s gate \u201copens.\u201d It lets 1.5 times more in!\nA long-acting one?"_s);
    QCOMPARE(counts.sentences, 3);
    QCOMPARE(counts.words, 13);
    QCOMPARE(countReading(u" - "_s), ReadingCounts());
}

void TestReadability::followsTheFormulas()
{
    const ReadingCounts counts{30, 300, 450, 27};
    QVERIFY(std::abs(fleschKincaidGrade(counts) - (0.39 * 10 + 11.8 * 1.5 - 15.59)) < 1e-12);
    QVERIFY(std::abs(smogGrade(counts) - (3 + std::sqrt(27.0))) < 1e-12);
    QCOMPARE(fleschKincaidGrade({}), 0.0);
    QCOMPARE(smogGrade({}), 0.0);
}

void TestReadability::countsSpanishSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");
    const std::vector<std::pair<QString, int>> known{{u"dolor"_s, 2}, {u"día"_s, 2}, {u"caos"_s, 2}, {u"medicina"_s, 4},
        {u"cuerpo"_s, 2}, {u"naloxona"_s, 4}, {u"que"_s, 1}, {u"guía"_s, 2}, {u"pingüino"_s, 3}, {u"hoy"_s, 1},
        {u"respiración"_s, 4}, {u"opioide"_s, 3}, {u"señal"_s, 2}, {u"médula"_s, 3}, {u"aquí"_s, 2}, {u"y"_s, 1}};
    for (const auto &[word, syllables] : known) {
        QTest::newRow(qPrintable(word)) << word << syllables;
    }
}

void TestReadability::countsSpanishSyllables()
{
    QFETCH(QString, word);
    QFETCH(int, syllables);
    QCOMPARE(spanishSyllablesIn(word), syllables);
}

void TestReadability::followsInflesz()
{
    QVERIFY(std::abs(inflesz({30, 300, 600, 0}) - (206.835 - 62.3 * 2 - 10)) < 1e-12);
    QCOMPARE(inflesz({}), 0.0);
    const double plain = inflesz(countSpanishReading(u"El dolor es una señal. El cuerpo la envía al cerebro."_s));
    const double hard = inflesz(countSpanishReading(
        u"La administración intravenosa simultánea de antagonistas competitivos condiciona modificaciones "
        u"farmacodinámicas significativas, potencialmente irreversibles."_s));
    QVERIFY(plain > 65 && hard < 40);
}

/// The catalog as translators leave it; a language without one has nothing to read.
void TestReadability::patientsReadSpanishEasily()
{
    constexpr double normal = 55; // and easier, on the INFLESZ scale
    const QHash<QString, QString> spanish = translationsIn(u"" SOURCE_DIR "/translations/relief-pathways_es.ts"_s);
    if (spanish.isEmpty()) {
        QSKIP("There is no Spanish catalog.");
    }
    ReadingCounts all;
    for (const auto &[file, text] : patientSentences()) {
        for (const QString &sentence : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
            all += countSpanishReading(spanish.value(sentence));
        }
    }
    const double found = inflesz(all);
    qInfo("INFLESZ %.1f in %d sentences", found, all.sentences);
    QVERIFY2(found >= normal, qPrintable(QString::number(found)));
}

void TestReadability::agreesWithStyleWithinOneGrade_data()
{
    constexpr int fewest = 30; // sentences, what SMOG was made for
    QTest::addColumn<QString>("text");
    QString all;
    for (const auto &[file, text] : patientSentences()) {
        all += text;
        if (countReading(text).sentences >= fewest) {
            QTest::addRow("%s", qPrintable(file)) << text;
        }
    }
    QTest::newRow("all") << all;
}

void TestReadability::agreesWithStyleWithinOneGrade()
{
    const QString program = QStandardPaths::findExecutable(u"style"_s);
    if (program.isEmpty()) {
        QSKIP("GNU style is not installed (Debian package: diction).");
    }
    QFETCH(QString, text);
    const ReadingCounts counts = countReading(text);
    QVERIFY(counts.sentences >= 30);
    const QString report = styleReport(program, text);
    const double kincaid = gradeIn(report, u"Kincaid"_s);
    const double smog = gradeIn(report, u"SMOG-Grading"_s);
    const QString said = u"Flesch-Kincaid %1, style %2; SMOG %3, style %4"_s.arg(fleschKincaidGrade(counts))
                             .arg(kincaid)
                             .arg(smogGrade(counts))
                             .arg(smog);
    QVERIFY(kincaid > 0 && smog > 0);
    QVERIFY2(std::abs(fleschKincaidGrade(counts) - kincaid) <= 1, qPrintable(said));
    QVERIFY2(std::abs(smogGrade(counts) - smog) <= 1, qPrintable(said));
}

QTEST_GUILESS_MAIN(TestReadability)
#include "tst_readability.moc"
