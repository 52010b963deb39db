// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_content.h"
#include "output/lesson_sheets.h"
#include "output/paper_pdf.h"
#include "poppler.h"
#include "support.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1'000'000;

qsizetype wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

qsizetype wordsOf(const std::vector<output::HandoutPoint> &points)
{
    qsizetype count = 0;
    for (const output::HandoutPoint &point : points) {
        count += wordsOf(point.text);
    }
    return count;
}

} // namespace

class TestHandout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::useTestFont();
        theme::loadFonts();
        m_session = std::make_unique<session::Session>(support::corePack().pack);
        m_session->openDiagram(u"D03"_s);
        m_session->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    }

    void init() { support::failOnWarnings(); }

    void popplerReadsTitleLanguagePagesAndText()
    {
        const output::Handout handout = output::handoutOf(*m_session, wishes());
        const QString path = write(handout, u"de"_s);
        const QString info = poppler::run(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(u"Title:           "_s + handout.title), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +[12]\n"_s)), qPrintable(info));
        QVERIFY2(info.contains(u"A4"_s), qPrintable(info));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Lang (de)"));
        const QString metadata = poppler::run(u"pdfinfo"_s, {u"-meta"_s, path});
        QVERIFY2(metadata.contains(u"<dc:language><rdf:Bag><rdf:li>de<"_s), qPrintable(metadata));
        QVERIFY(metadata.contains(handout.title.toHtmlEscaped()));
        const QString text = poppler::wordsIn(path);
        for (const QString &wanted : {handout.title, u"In an emergency, call the local emergency number at once."_s,
                 u"Teaching material, not medical advice."_s, u"Ward 3, phone 555"_s, u"What happens"_s,
                 handout.sources.constFirst(), u"Content version "_s + handout.version}) {
            QVERIFY2(text.contains(poppler::oneLine(wanted)), qPrintable(wanted + u"\n---\n"_s + text));
        }
        for (const QString &sentence : handout.happens) {
            QVERIFY2(text.contains(poppler::oneLine(sentence)), qPrintable(sentence));
        }
    }

    void allFontsAreEmbedded()
    {
        const QStringList missing = poppler::missingFonts(write(output::handoutOf(*m_session, wishes()), u"en"_s));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everySizeOfTypeTakesTwoPagesAtMost_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {11, 12, 14, 16, 18, 20}) {
            QTest::addRow("%d pt", points) << points;
        }
    }

    void everySizeOfTypeTakesTwoPagesAtMost()
    {
        QFETCH(const int, points);
        for (const QLocale &locale : {QLocale(u"de_DE"_s), QLocale(u"en_US"_s)}) {
            const QPageLayout layout = output::pageLayoutFor(locale);
            output::HandoutWishes wanted = wishes();
            wanted.pointSize = points;
            for (const content::Audience audience :
                {content::Audience::Patient, content::Audience::Nurse, content::Audience::Classroom}) {
                wanted.audience = audience;
                const output::Handout handout = output::handoutOf(*m_session, wanted);
                QVERIFY2(output::pageCount(output::handoutPaper(handout, layout), layout) <= 2,
                    qPrintable(locale.name() + content::toString(audience)));
            }
        }
    }

    void thePaperIsTheCountrys()
    {
        QCOMPARE(output::pageLayoutFor(QLocale(u"de_DE"_s)).pageSize().id(), QPageSize::A4);
        QCOMPARE(output::pageLayoutFor(QLocale(u"en_US"_s)).pageSize().id(), QPageSize::Letter);
        QCOMPARE(output::pageLayoutFor(QLocale(u"es_MX"_s)).pageSize().id(), QPageSize::Letter);
    }

    void itIsQuickAndSmall()
    {
        const std::clock_t before = std::clock();
        const QString path = write(output::handoutOf(*m_session, wishes()), u"en"_s);
        QVERIFY(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC <= 1); // of work, not of waiting
        QVERIFY(QFileInfo(path).size() <= mostBytes);
    }

    void bothSidesHaveEqualDetail_data()
    {
        QTest::addColumn<content::MedicineGroup>("group");
        QTest::newRow("opioid") << content::MedicineGroup::Opioid;
        QTest::newRow("ketamine") << content::MedicineGroup::Ketamine;
        QTest::newRow("naloxone") << content::MedicineGroup::Naloxone;
    }

    void bothSidesHaveEqualDetail()
    {
        QFETCH(const content::MedicineGroup, group);
        session::Session session(support::corePack().pack);
        session.setMinutes(5);
        session.setLevel(group, content::Level::Usual);
        session.setMinutes(70);
        const output::Handout handout = output::handoutOf(session, wishes());
        QCOMPARE(handout.sides.size(), 1U);
        const auto good = static_cast<double>(wordsOf(handout.sides.front().good));
        const auto bad = static_cast<double>(wordsOf(handout.sides.front().bad));
        QVERIFY2(std::max(good, bad) <= 1.2 * std::min(good, bad), qPrintable(u"%1 %2"_s.arg(good).arg(bad)));
        QCOMPARE(handout.sides.front().good.size(), handout.sides.front().bad.size());
    }

    void withTheMedicineAndWithout()
    {
        const output::Handout handout = output::handoutOf(*m_session, wishes());
        QCOMPARE(handout.pictures.size(), 2U);
        QVERIFY(!handout.pictures.front().snapshot.medicine(content::MedicineGroup::Opioid).given);
        QVERIFY(handout.pictures.back().snapshot.medicine(content::MedicineGroup::Opioid).given);
        QVERIFY(handout.happens.size() >= 3 && handout.happens.size() <= 5);
        QVERIFY(handout.warnings.size() >= 3);
    }

    void questionsLessonsAndComparisonsHaveTheirHandouts()
    {
        const QPageLayout layout = output::pageLayoutFor(QLocale(u"de_DE"_s));
        const auto fits = [&layout](const output::Handout &handout) {
            return !handout.title.isEmpty() && !handout.happens.isEmpty() && !handout.sources.isEmpty()
                   && output::pageCount(output::handoutPaper(handout, layout), layout) <= 2;
        };
        for (const content::Question &question : m_session->pack().questions) {
            QVERIFY2(fits(output::handoutOf(question, *m_session, wishes())), qPrintable(question.id));
        }
        for (const content::Lesson &lesson : m_session->pack().lessons) {
            QVERIFY2(fits(output::handoutOf(lesson, *m_session, wishes())), qPrintable(lesson.id));
        }
        for (const content::Experiment &experiment : m_session->pack().experiments) {
            const output::Handout handout = output::handoutOf(experiment, *m_session, wishes());
            QVERIFY2(fits(handout), qPrintable(experiment.id));
            QCOMPARE(handout.pictures.size(), 2U);
            QVERIFY(handout.pictures.front().caption != handout.pictures.back().caption);
        }
        session::Comparison comparison(m_session.get());
        const output::Handout compared = output::handoutOf(comparison, wishes());
        QVERIFY(fits(compared));
        QCOMPARE(compared.pictures.size(), comparison.panes().size());
    }

    void aLessonHasSheetsWithNotes()
    {
        const content::Lesson &lesson = m_session->pack().lessons.front();
        const output::Paper paper = output::lessonSheets(lesson, *m_session, {});
        const QString path = m_folder.filePath(u"lesson.pdf"_s);
        QVERIFY(output::writePaper(path, paper, output::pageLayoutFor(QLocale(u"de_DE"_s))).empty());
        const QString text = poppler::wordsIn(path);
        for (const content::LessonStep &step : lesson.steps) {
            QVERIFY2(text.contains(poppler::oneLine(step.title.patient)), qPrintable(step.title.patient));
        }
        QVERIFY(text.contains(u"Notes:"_s));
        content::Lesson noted = lesson;
        noted.steps.front().notes = {{content::TeacherNote::Kind::Ask, u"Who hears it first?"_s},
            {content::TeacherNote::Kind::MixUp, u"Silence is not sleep."_s}};
        const output::Paper more = output::lessonSheets(noted, *m_session, {});
        QVERIFY(output::writePaper(path, more, output::pageLayoutFor(QLocale(u"de_DE"_s))).empty());
        const QString words = poppler::wordsIn(path);
        QVERIFY(words.contains(poppler::oneLine(u"Ask: Who hears it first?"_s)));
        QVERIFY(words.contains(poppler::oneLine(u"Often mixed up: Silence is not sleep."_s)));
    }

    void stoppedItLeavesNothing()
    {
        const QTemporaryDir folder;
        const QPageLayout layout = output::pageLayoutFor(QLocale(u"de_DE"_s));
        const output::Paper paper = output::handoutPaper(output::handoutOf(*m_session, wishes()), layout);
        QVERIFY(!output::writePaper(folder.filePath(u"a.pdf"_s), paper, layout, [] { return true; }).empty());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

private:
    static output::HandoutWishes wishes()
    {
        output::HandoutWishes wishes;
        wishes.contact = u"Ward 3, phone 555"_s;
        wishes.values = QStringList{u"clear-head"_s, u"fast-relief"_s};
        wishes.date = QDate(2024, 5, 17);
        return wishes;
    }

    QString write(output::Handout handout, const QString &language)
    {
        handout.language = language;
        const QPageLayout layout = output::pageLayoutFor(QLocale(u"de_DE"_s));
        const QString path = m_folder.filePath(u"handout.pdf"_s);
        const content::Issues issues = output::writePaper(path, output::handoutPaper(handout, layout), layout);
        if (!issues.empty()) {
            qFatal("%s", qPrintable(issues.front().toLine()));
        }
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
