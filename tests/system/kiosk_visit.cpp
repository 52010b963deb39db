// SPDX-License-Identifier: GPL-3.0-or-later
// Two visits to a kiosk, for strace to watch: all pages, typing, changes, paper asked for, and a reset after each.
#include "../ui/kiosk_fixture.h"

using namespace Qt::StringLiterals;
using namespace relief;

namespace {

void visit(ui::Kiosk &kiosk)
{
    kiosk.begin();
    for (const QString &page : ui::MainWindow::pageIds()) {
        kiosk.window()->openPage(page);
        fixture::settle();
        fixture::key(kiosk, Qt::Key_S, Qt::ControlModifier); // on paper: a sentence
        fixture::key(kiosk, Qt::Key_Escape);
    }
    fixture::key(kiosk, Qt::Key_K, Qt::ControlModifier);
    for (const char letter : {'n', 'a', 'l', 'o'}) {
        QTest::keyClick(fixture::front(kiosk), letter);
    }
    fixture::key(kiosk, Qt::Key_Return);
    session::Session &session = kiosk.window()->session();
    session.setAudience(content::Audience::Nurse);
    session.setLevel(content::MedicineGroup::Opioid, content::Level::High);
    kiosk.window()->openPage(u"explore"_s);
    session.setPlaying(true);
    for (int i = 0; i < 20; ++i) {
        session.advance(0.1);
        fixture::settle();
    }
    kiosk.window()->close();
    fixture::key(kiosk, Qt::Key_P, Qt::ControlModifier);
    for (int i = 0; i < 200 && !kiosk.isAttracting(); ++i) {
        kiosk.advance(1);
    }
    fixture::settle();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"relief-pathways"_s);
    QCoreApplication::setOrganizationName(u"relief-pathways"_s);
    const std::unique_ptr<ui::Kiosk> kiosk = fixture::openKiosk();
    int resets = 0;
    QObject::connect(kiosk.get(), &ui::Kiosk::wasReset, kiosk.get(), [&resets] { ++resets; });
    visit(*kiosk);
    visit(*kiosk);
    return resets == 2 ? 0 : 1;
}
