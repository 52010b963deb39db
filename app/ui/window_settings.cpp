// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_settings.h"

#include "content/language.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QSettings>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSide = 16384;

QSettings open()
{
    return {QSettings::IniFormat, QSettings::UserScope, u"ReliefPathways"_s, u"relief-pathways"_s};
}

/// As far as Qt tells: its style takes it from the desktop's settings.
bool desktopHasNoAnimations()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

bool isOffered(double scale)
{
    const std::vector<double> scales = offeredTextScales();
    return std::any_of(
        scales.begin(), scales.end(), [scale](double offered) { return std::abs(offered - scale) < 0.01; });
}

} // namespace

std::vector<double> offeredTextScales()
{
    return {1, 1.25, 1.5, 2};
}

WindowSettings readSettings()
{
    const QSettings stored = open();
    WindowSettings settings;
    const QSize size = stored.value(u"window/size"_s).toSize();
    if (size.isValid() && size.width() <= largestSide && size.height() <= largestSide) {
        settings.size = size;
    }
    settings.maximized = stored.value(u"window/maximized"_s).toBool();
    theme::ThemeId theme = theme::ThemeId::Light;
    if (theme::themeFromString(stored.value(u"look/theme"_s).toString(), &theme)) {
        settings.theme = theme;
    }
    const double scale = stored.value(u"look/textScale"_s).toDouble();
    if (isOffered(scale)) {
        settings.textScale = scale;
    }
    if (const QString language = stored.value(u"look/language"_s).toString();
        content::offeredLanguages().contains(language)) {
        settings.language = language;
    }
    settings.reducedMotion = stored.value(u"look/reducedMotion"_s, desktopHasNoAnimations()).toBool();
    settings.voice = readVoice(stored);
    return settings;
}

void writeSettings(const WindowSettings &settings)
{
    QSettings stored = open();
    stored.setValue(u"window/size"_s, settings.size);
    stored.setValue(u"window/maximized"_s, settings.maximized);
    if (settings.theme) {
        stored.setValue(u"look/theme"_s, theme::toString(*settings.theme));
    }
    if (settings.textScale) {
        stored.setValue(u"look/textScale"_s, *settings.textScale);
    }
    if (settings.language) {
        stored.setValue(u"look/language"_s, *settings.language);
    }
    stored.setValue(u"look/reducedMotion"_s, settings.reducedMotion);
    writeVoice(&stored, settings.voice);
}

void readInLanguage()
{
    theme::loadFonts();
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

theme::ThemeId themeOfDesktop()
{
    return theme::themeOfPalette(QGuiApplication::palette());
}

} // namespace relief::ui
