// SPDX-License-Identifier: GPL-3.0-or-later
// Reading aloud: off until asked for, what is seen is read, a key and a button stop it, and no engine is no harm.
#include "fake_voice.h"
#include "kiosk_fixture.h"
#include "ui/change_tag.h"
#include "ui/node_card.h"
#include "ui/voice_button.h"
#include "ui/voice_dialog.h"
#include "ui/voice_loader.h"
#include "ui/voice_words.h"
#include "ui/window_settings.h"
#include "window_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace relief;

class TestVoice : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void isOffAndLoadsNothing();
    void theKeyLeadsToWhereItIsTurnedOn();
    void readsTheExplanationAsItIsSeen();
    void readsTheSelectedPartFirst();
    void readsAQuestionWithoutItsSources();
    void buttonsAreThereOnlyWhileItIsOn();
    void aButtonReadsAndStops();
    void theKeyStopsAndAnotherPageDoes();
    void theSummaryIsRead();
    void aDialogIsReadToo();
    void aKioskWarnsAloudAndForgetsTheVoice();
    void rateAndVoiceAreChosenAndKept();
    void withoutAnEngineItSaysSoAndAllElseWorks();
    void withoutAVoiceForTheLanguageItSaysSo();
    void aVoiceOfLastTimeThatIsGoneIsSaidOnTheButton();
    void settingsSurvive();
    void thePlugInIsSoughtBesideTheProgramAndWhereItIsInstalled();

private:
    ui::Reader *reader() { return ui::Reader::of(m_window.get()); }
    void turnOn()
    {
        fixture::readAloud(reader());
        fixture::settle();
    }
    QString lastSaid() { return m_notes.said.empty() ? QString() : m_notes.said.back().text; }
    std::unique_ptr<ui::VoiceDialog> dialog() { return std::make_unique<ui::VoiceDialog>(reader(), m_window.get()); }
    /// Of the card that is seen: one that is closed may have one, too.
    ui::VoiceButton *readButton(const char *card)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto all = part<>(card)->findChildren<ui::VoiceButton *>();
        const auto seen = std::find_if(all.begin(), all.end(), [](const QWidget *one) { return one->isVisible(); });
        return seen != all.end() ? *seen : nullptr;
    }

    fixture::VoiceNotes m_notes;
    int m_made = 0;
};

void TestVoice::init()
{
    m_notes = {};
    m_made = 0;
    open();
    fixture::useFakeVoice(m_window.get(), &m_notes, &m_made);
}

void TestVoice::isOffAndLoadsNothing()
{
    session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    m_window->openPage(u"questions"_s);
    fixture::settle();
    QVERIFY(!reader()->isOn());
    QCOMPARE(m_made, 0);
    reader()->read({u"Something"_s});
    QCOMPARE(m_made, 0);
    turnOn();
    QCOMPARE(m_made, 1);
}

void TestVoice::theKeyLeadsToWhereItIsTurnedOn()
{
    press(Qt::Key_F7);
    fixture::settle();
    auto *asked = m_window->findChild<ui::VoiceDialog *>();
    QVERIFY(asked != nullptr && asked->isVisible());
    QVERIFY(m_notes.said.empty());
    auto *aloud = fixture::named<QCheckBox>(asked, "voice.aloud");
    QVERIFY(!aloud->isChecked() && aloud->isEnabled());
    aloud->click();
    QVERIFY(reader()->isOn());
    fixture::named<QAbstractButton>(asked, "voice.try")->click();
    QVERIFY(lastSaid().startsWith("N M D A"_L1));
    asked->accept();
    QVERIFY(!reader()->isReading());
}

void TestVoice::readsTheExplanationAsItIsSeen()
{
    turnOn();
    session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    session().setMinutes(60);
    fixture::settle();
    const QStringList words = ui::wordsOf(part<>("explanation"));
    QVERIFY(words.contains(part<QLabel>("explanation.title")->text()));
    QVERIFY(words.contains(part<QLabel>("explanation.body")->text()));
    int tags = 0;
    for (const ui::ChangeTag *tag : part<>("explanation")->findChildren<ui::ChangeTag *>()) {
        const bool isRead =
            std::any_of(words.begin(), words.end(), [tag](const QString &one) { return one.contains(tag->text()); });
        QCOMPARE(isRead, tag->isVisibleTo(part<>("explanation")));
        tags += isRead ? 1 : 0;
    }
    QVERIFY(tags > 2);
    press(Qt::Key_F7);
    QCOMPARE(m_notes.said.size(), size_t(1));
    QCOMPARE(lastSaid(), ui::Lexicon(u"en"_s).spoken(ui::inSentences(words)));
    QVERIFY(reader()->isReading());
    m_notes.end();
    QVERIFY(!reader()->isReading());
}

void TestVoice::readsTheSelectedPartFirst()
{
    turnOn();
    view()->setSelectedNode(u"gabai"_s);
    Q_EMIT view()->nodeSelected(u"gabai"_s);
    fixture::settle();
    auto *card = m_window->findChild<ui::NodeCard *>();
    QVERIFY(card->isVisible());
    press(Qt::Key_F7);
    const content::Diagram &diagram = *session().snapshot().diagram;
    const content::Node &node = diagram.nodes[static_cast<size_t>(diagram.indexOf(u"gabai"_s))];
    const ui::Lexicon lexicon(u"en"_s);
    QVERIFY(lastSaid().startsWith(lexicon.spoken(node.label.patient)));
    QVERIFY(lastSaid().contains(lexicon.spoken(node.about.patient)));
    QCOMPARE(lastSaid().count(u"In this model"_s), 1); // the bar beside the words says the same
}

void TestVoice::readsAQuestionWithoutItsSources()
{
    turnOn();
    m_window->openPage(u"questions"_s);
    fixture::settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_F7);
    QVERIFY(lastSaid().startsWith(ui::Lexicon(u"en"_s).spoken(part<QLabel>("question.text")->text())));
    QVERIFY(lastSaid().contains(part<QLabel>("question.word")->text()));
    QVERIFY(!lastSaid().contains("doi"_L1, Qt::CaseInsensitive));
}

void TestVoice::buttonsAreThereOnlyWhileItIsOn()
{
    QVERIFY(readButton("explanation") == nullptr);
    turnOn();
    const ui::VoiceButton *button = readButton("explanation");
    QVERIFY(button != nullptr && button->isEnabled());
    QVERIFY(button->width() >= 24 && button->height() >= 24);
    QVERIFY(!button->accessibleName().isEmpty() && !button->icon().isNull());
    m_window->openPage(u"questions"_s);
    fixture::settle();
    QVERIFY(readButton("question.detail") != nullptr);
}

void TestVoice::aButtonReadsAndStops()
{
    turnOn();
    m_window->openPage(u"questions"_s);
    fixture::settle();
    ui::VoiceButton *button = readButton("question.detail");
    const QString reads = button->accessibleName();
    fixture::click(button);
    QVERIFY(reader()->isReading());
    QVERIFY(button->accessibleName() != reads);
    fixture::click(button);
    QVERIFY(!reader()->isReading());
    QCOMPARE(m_notes.stops, 1);
    QCOMPARE(button->accessibleName(), reads);
}

void TestVoice::theKeyStopsAndAnotherPageDoes()
{
    turnOn();
    press(Qt::Key_F7);
    QVERIFY(reader()->isReading());
    press(Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(!reader()->isReading());
    press(Qt::Key_F7);
    m_window->openPage(u"questions"_s);
    QVERIFY(!reader()->isReading());
    QCOMPARE(m_notes.stops, 2);
}

void TestVoice::theSummaryIsRead()
{
    turnOn();
    session().setLevel(content::MedicineGroup::Ketamine, content::Level::Usual);
    session().setMinutes(60);
    press(Qt::Key_F7, Qt::ControlModifier);
    const QString title = session().snapshot().diagram->title.patient;
    QVERIFY(lastSaid().contains(ui::Lexicon(u"en"_s).spoken(title)));
}

void TestVoice::aDialogIsReadToo()
{
    turnOn();
    press(Qt::Key_F9);
    fixture::settle();
    QWidget *sheet = QApplication::activeModalWidget();
    QVERIFY(sheet != nullptr);
    QTest::keyClick(sheet, Qt::Key_F7);
    QVERIFY(lastSaid().contains(part<QLabel>("emergencySheet.call")->text()));
    QTest::keyClick(sheet, Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(!reader()->isReading());
    sheet->close();
}

void TestVoice::aKioskWarnsAloudAndForgetsTheVoice()
{
    const auto kiosk = fixture::openKiosk();
    kiosk->begin();
    fixture::VoiceNotes visitor;
    fixture::readAloud(fixture::useFakeVoice(kiosk->window(), &visitor));
    for (int i = 0; i < 75; ++i) {
        kiosk->advance(1);
    }
    QVERIFY(kiosk->isWarning());
    QCOMPARE(visitor.said.size(), size_t(1)); // once, not each second
    QVERIFY(visitor.said.back().text.contains(u"20 seconds"_s));
    for (int i = 0; i < 20; ++i) {
        kiosk->advance(1);
    }
    QVERIFY(kiosk->isAttracting());
    QVERIFY(visitor.stops > 0);
    QVERIFY(!ui::Reader::of(kiosk->window())->isOn());
}

void TestVoice::rateAndVoiceAreChosenAndKept()
{
    turnOn();
    const auto asked = dialog();
    auto *rate = fixture::named<QComboBox>(asked.get(), "voice.rate");
    auto *voice = fixture::named<QComboBox>(asked.get(), "voice.voice");
    QCOMPARE(voice->count(), 3);
    rate->setCurrentIndex(4);
    Q_EMIT rate->activated(4);
    voice->setCurrentIndex(2);
    Q_EMIT voice->activated(2);
    fixture::named<QAbstractButton>(asked.get(), "voice.try")->click();
    QCOMPARE(m_notes.said.back().rate, 0.5);
    QCOMPARE(m_notes.said.back().voice, u"Grace"_s);
    QCOMPARE(m_notes.said.back().language, u"en"_s);
    QCOMPARE(reader()->settings().voices.value(u"en"_s), u"Grace"_s);
}

void TestVoice::withoutAnEngineItSaysSoAndAllElseWorks()
{
    reader()->setMaker([] { return nullptr; });
    const auto asked = dialog();
    asked->show();
    fixture::settle();
    auto *aloud = fixture::named<QCheckBox>(asked.get(), "voice.aloud");
    auto *why = fixture::named<QLabel>(asked.get(), "voice.whyNot");
    QVERIFY(!aloud->isEnabled() && !aloud->isChecked());
    QVERIFY(why->isVisible() && why->text().contains("No speech engine"_L1));
    QCOMPARE(aloud->accessibleDescription(), why->text());
    QVERIFY(!fixture::named<QCheckBox>(asked.get(), "voice.ticks")->isEnabled());
    QVERIFY(fixture::named<QLabel>(asked.get(), "voice.noSound")->isVisible());
    turnOn();
    reader()->read({u"Something"_s});
    QVERIFY(!reader()->isReading());
    reader()->stop();
}

void TestVoice::withoutAVoiceForTheLanguageItSaysSo()
{
    m_notes.languages = QStringList{u"es"_s};
    const auto asked = dialog();
    QVERIFY(fixture::named<QLabel>(asked.get(), "voice.whyNot")->text().contains("no voice for English"_L1));
    turnOn();
    reader()->read({u"Something"_s});
    QVERIFY(m_notes.said.empty());
}

void TestVoice::aVoiceOfLastTimeThatIsGoneIsSaidOnTheButton()
{
    m_notes.speaks = false;
    m_window->openPage(u"questions"_s);
    turnOn();
    const ui::VoiceButton *button = readButton("question.detail");
    QVERIFY(button != nullptr && !button->isEnabled());
    QVERIFY(button->toolTip().contains("No speech engine"_L1));
}

void TestVoice::settingsSurvive()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    ui::WindowSettings settings;
    settings.voice = {true, false, -0.25, {{u"en"_s, u"Ada"_s}, {u"es"_s, u"Grace"_s}}, true};
    ui::writeSettings(settings);
    QCOMPARE(ui::readSettings().voice, settings.voice);
    ui::writeSettings({});
    QCOMPARE(ui::readSettings().voice, ui::VoiceSettings());
}

void TestVoice::thePlugInIsSoughtBesideTheProgramAndWhereItIsInstalled()
{
    const QStringList places = ui::voicePlaces(u"/opt/x/bin"_s);
    QCOMPARE(places.size(), 2);
    QVERIFY(places[0].startsWith("/opt/x/bin/relief-voice"_L1));
    QVERIFY(places[1].startsWith("/opt/x/bin/../lib/relief-pathways/relief-voice"_L1));
}

QTEST_MAIN(TestVoice)
#include "tst_voice.moc"
