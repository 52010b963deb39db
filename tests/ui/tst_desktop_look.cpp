// SPDX-License-Identifier: GPL-3.0-or-later
// Someone who never chose gets what the desktop has: its contrast, and no motion where it has none. What was chosen
// stays.
#include "support.h"
#include "ui/window_settings.h"

#include <QApplication>
#include <QProxyStyle>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace relief;
using theme::ThemeId;

namespace {

/// As of a desktop whose animations are switched off.
class StillStyle : public QProxyStyle {
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

class TestDesktopLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void aDesktopWithoutAnimationsMeansLessMotionUntilChosen()
    {
        QVERIFY(!ui::readSettings().reducedMotion);
        QApplication::setStyle(new StillStyle); // the application takes it
        QVERIFY(ui::readSettings().reducedMotion);
        ui::WindowSettings chosen;
        chosen.reducedMotion = false;
        ui::writeSettings(chosen);
        QVERIFY(!ui::readSettings().reducedMotion);
        QApplication::setStyle(QStringLiteral("fusion"));
    }

    void aHighContrastDesktopMeansHighContrast()
    {
        const QPalette before = QGuiApplication::palette();
        QVERIFY(ui::themeOfDesktop() == ThemeId::Light);
        QPalette desktop(Qt::white, Qt::black);
        desktop.setColor(QPalette::Base, Qt::black);
        desktop.setColor(QPalette::Window, Qt::black);
        desktop.setColor(QPalette::WindowText, Qt::white);
        desktop.setColor(QPalette::Text, Qt::white);
        QGuiApplication::setPalette(desktop);
        QVERIFY(ui::themeOfDesktop() == ThemeId::LowVisionDark);
        QGuiApplication::setPalette(before);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestDesktopLook)
#include "tst_desktop_look.moc"
