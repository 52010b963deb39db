// SPDX-License-Identifier: GPL-3.0-or-later
// A nurse's two minutes, as the README tells it: type a word, read the answer, show the picture, print.
#include "export_test.h"

#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

using namespace relief;
using namespace Qt::StringLiterals;

class TestNurseRoute : public QObject, fixture::ExportTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { openAtHome(); }
    void cleanup() { close(); }

    void searchAnswerShowPrint();

private:
    /// The question whose answer is shown; answers that were left may still wait for their end.
    QString questionShown() const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>(u"question.text"_s)) {
            if (label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }

    /// With the arrow keys, which count as one action: to the first question that has a page.
    void pickQuestion()
    {
        ++m_actions;
        const auto *list = part<QListWidget>("palette.results");
        const std::vector<content::Question> &all = session().pack().questions;
        for (int i = 0; i < list->count(); ++i) {
            const QString text = list->currentItem()->text();
            if (std::any_of(all.begin(), all.end(),
                    [&text](const content::Question &one) { return one.question.nurse == text; })) {
                return;
            }
            press(Qt::Key_Down);
        }
    }
};

void TestNurseRoute::searchAnswerShowPrint()
{
    act("door.nurse.open");
    QVERIFY(session().snapshot().audience == content::Audience::Nurse);
    type(u"naloxone"_s);
    pickQuestion();
    key(Qt::Key_Return);
    m_window->activateWindow(); // which a window manager does when the search closes
    fixture::settle();
    const QString asked = questionShown();
    QVERIFY(asked.contains(u"naloxone"_s));

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the answer before, and its button
    act("question.show");                                                // to the patient
    QVERIFY(view()->isVisible());
    key(Qt::Key_Left, Qt::AltModifier); // and back to the answer
    QTRY_VERIFY(part("questions")->isVisible());

    key(Qt::Key_S, Qt::ControlModifier);
    act("export.print");
    auto *dialog = m_window->findChild<QPrintDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY2(m_actions < mostActions, qPrintable(QString::number(m_actions))); // the dialog's own button is the last
    const QString path = m_folder.filePath(u"paper.pdf"_s);
    dialog->printer()->setOutputFileName(path); // what stands for the clinic's printer here
    Q_EMIT dialog->accepted(dialog->printer());
    const QString words = poppler::wordsIn(path);
    const std::vector<content::Question> &all = session().pack().questions;
    const auto question = std::find_if(
        all.begin(), all.end(), [&asked](const content::Question &one) { return one.question.nurse == asked; });
    QVERIFY(question != all.end());
    for (const QString &wanted : {question->question.patient, question->word.patient, u"Relief Pathways handout"_s,
             u"In an emergency, call the local emergency number at once."_s}) {
        QVERIFY2(words.contains(poppler::oneLine(wanted)), qPrintable(wanted + u'\n' + words));
    }
    dialog->close();
}

QTEST_MAIN(TestNurseRoute)
#include "tst_nurse_route.moc"
