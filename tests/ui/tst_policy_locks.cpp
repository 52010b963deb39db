// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator locked, in a real window.
#include "content/language.h"
#include "policy_fixture.h"
#include "theme/stylesheet.h"
#include "ui/page.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;

class TestPolicyLocks : public QObject, fixture::PolicyTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked.reset(); }
    void cleanup() { m_window.reset(); }
    void theSchemaKnowsThePages();
    void withoutAPolicyNothingIsLocked();
    void aLockedAudienceStaysWhateverIsPressed();
    void aLockedRowStaysGreyAfterALookAndOnEachPage();
    void aDefaultAudienceCanBeChanged();
    void aLockedThemeComesBeforeTheCommandLine();
    void aDefaultThemeComesAfterTheCommandLine();
    void lockedChoicesOfAMenuAreGrey();
    void aLockedTextSizeIsGrey();
    void aLanguageCanBeLocked();
};

void TestPolicyLocks::theSchemaKnowsThePages()
{
    QFile file(u":/schema/policy.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject properties = QJsonDocument::fromJson(file.readAll()).object().value("properties"_L1).toObject();
    const QJsonArray pages =
        properties.value("pages"_L1).toObject().value("items"_L1).toObject().value("enum"_L1).toArray();
    QStringList known;
    for (const QJsonValue page : pages) {
        known << page.toString();
    }
    QCOMPARE(known, ui::MainWindow::pageIds());
    QCOMPARE(properties.value("pages"_L1).toObject().value("maxItems"_L1).toInt(), known.size());
    const QJsonObject theme = properties.value("theme"_L1).toObject().value("properties"_L1).toObject();
    const QJsonArray themes = theme.value("value"_L1).toObject().value("enum"_L1).toArray();
    QCOMPARE(static_cast<size_t>(themes.size()), theme::allThemes.size());
    for (const theme::ThemeId id : theme::allThemes) {
        QVERIFY(themes.contains(theme::toString(id)));
    }
}

void TestPolicyLocks::withoutAPolicyNothingIsLocked()
{
    open({}, u"D03"_s);
    QVERIFY(shown(u"segment.nurse"_s)->isEnabled());
    QVERIFY(shown(u"textSize"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(session().snapshot().audience == Audience::Nurse);
}

void TestPolicyLocks::aLockedAudienceStaysWhateverIsPressed()
{
    content::Policy policy;
    policy.audience = {Audience::Nurse, true};
    open(policy, u"D03"_s);
    QVERIFY(session().snapshot().audience == Audience::Nurse);
    auto *patient = shown<QAbstractButton>(u"segment.patient"_s);
    QVERIFY(!patient->isEnabled());
    QVERIFY2(patient->toolTip().contains(content::lockedByAdministrator()), qPrintable(patient->toolTip()));
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(patient);
    QCOMPARE(heard->text(QAccessible::Description), content::lockedByAdministrator());
    QVERIFY(heard->state().disabled);
    QTest::mouseClick(patient, Qt::LeftButton);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(session().snapshot().audience == Audience::Nurse);
    QCOMPARE(m_window->accessibleDescription(), content::lockedByAdministrator()); // the shortcut said so
    session().setAudience(Audience::Classroom); // as a door, a code or a lesson would
    QVERIFY(session().snapshot().audience == Audience::Nurse);
}

void TestPolicyLocks::aLockedRowStaysGreyAfterALookAndOnEachPage()
{
    content::Policy policy;
    policy.audience = {Audience::Classroom, true};
    open(policy);
    for (const QString &page : ui::MainWindow::pageIds()) {
        go(page);
        auto *current = m_window->findChild<ui::Page *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(current != nullptr);
        Q_EMIT current->textScaleChosen(2);
        Q_EMIT current->textScaleChosen(1); // with and without icons: rows are set up again
        fixture::settle();
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>(u"segment.nurse"_s)) {
            QVERIFY2(!button->isEnabled(), qPrintable(page));
            QVERIFY2(button->toolTip().contains(content::lockedByAdministrator()), qPrintable(page));
        }
    }
}

void TestPolicyLocks::aDefaultAudienceCanBeChanged()
{
    content::Policy policy;
    policy.audience = {Audience::Nurse, false};
    open(policy, u"D03"_s);
    QVERIFY(shown(u"segment.patient"_s)->isEnabled());
    fixture::click(shown(u"segment.classroom"_s));
    QVERIFY(session().snapshot().audience == Audience::Classroom);
}

void TestPolicyLocks::aLockedThemeComesBeforeTheCommandLine()
{
    content::Policy policy;
    policy.theme = {u"contrast"_s, true};
    policy.textScale = {1.5, true};
    m_asked = theme::ThemeId::Dark;
    open(policy);
    QVERIFY(m_window->palette() == theme::applicationPalette(theme::Theme(theme::ThemeId::Contrast, 1.5)));
}

void TestPolicyLocks::aDefaultThemeComesAfterTheCommandLine()
{
    content::Policy policy;
    policy.theme = {u"contrast"_s, false};
    open(policy);
    QVERIFY(m_window->palette() == theme::applicationPalette(theme::Theme(theme::ThemeId::Contrast)));
    m_asked = theme::ThemeId::Dark;
    open(policy);
    QVERIFY(m_window->palette() == theme::applicationPalette(theme::Theme(theme::ThemeId::Dark)));
}

void TestPolicyLocks::lockedChoicesOfAMenuAreGrey()
{
    content::Policy policy;
    policy.theme = {u"light"_s, true};
    open(policy, u"D03"_s);
    fixture::click(shown(u"theme"_s));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr && menu->toolTipsVisible());
    int grey = 0;
    for (const QAction *action : menu->actions()) {
        grey += !action->isSeparator() && !action->isEnabled() ? 1 : 0;
        if (!action->isEnabled()) {
            QCOMPARE(action->toolTip(), content::lockedByAdministrator());
        }
    }
    QCOMPARE(grey, static_cast<int>(theme::allThemes.size()));
    QVERIFY(menu->actions().constLast()->isEnabled()); // less motion is everybody's
    menu->close();
}

void TestPolicyLocks::aLockedTextSizeIsGrey()
{
    content::Policy policy;
    policy.textScale = {1.25, true};
    open(policy, u"D03"_s);
    QVERIFY(!shown(u"textSize"_s)->isEnabled());
    QVERIFY(shown(u"textSize"_s)->toolTip().contains(content::lockedByAdministrator()));
}

void TestPolicyLocks::aLanguageCanBeLocked()
{
    open({}, u"D03"_s);
    QVERIFY(!shown(u"language"_s)); // with one language there is no choice
    content::addCatalog(u"zu"_s, std::make_unique<QTranslator>());
    open({}, u"D03"_s);
    QVERIFY(shown(u"language"_s)->isEnabled());
    fixture::click(shown(u"language"_s));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(static_cast<size_t>(menu->actions().size()), static_cast<size_t>(content::offeredLanguages().size()));
    menu->actions().constLast()->trigger();
    menu->close();
    fixture::settle(); // the window is made anew once the menu is gone
    QCOMPARE(content::spokenLanguage(), u"zu"_s);
    QVERIFY(content::speak(u"en"_s));
    content::Policy policy;
    policy.language = {u"en"_s, true};
    open(policy, u"D03"_s);
    QVERIFY(!shown(u"language"_s)->isEnabled());
    QVERIFY(shown(u"language"_s)->toolTip().contains(content::lockedByAdministrator()));
}

QTEST_MAIN(TestPolicyLocks)
#include "tst_policy_locks.moc"
