// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"

#include <QFile>
#include <QtDebug>

namespace relief::theme {

using namespace Qt::StringLiterals;

namespace {

/// "@15px" is a length that grows with the text; "@ink1" a color of the palette; "@shade" names the icons to use, since
/// a style sheet cannot color them.
QString valueOf(const QString &name, const Theme &theme)
{
    if (name.endsWith("px"_L1) && name.front().isDigit()) {
        return u"%1px"_s.arg(theme.px(name.chopped(2).toInt()));
    }
    if (name == "shade"_L1) {
        return theme.isDark() ? u"dark"_s : u"light"_s;
    }
    return theme.color(name).name();
}

} // namespace

QString applicationStyleSheet(const Theme &theme)
{
    QFile file(u":/design/app.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning().noquote() << "theme: there is no" << file.fileName();
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    QString sheet;
    sheet.reserve(source.size());
    qsizetype done = 0;
    for (qsizetype at = source.indexOf(u'@'); at >= 0; at = source.indexOf(u'@', done)) {
        qsizetype after = at + 1;
        while (after < source.size() && source[after].isLetterOrNumber()) {
            ++after;
        }
        sheet += QStringView(source).sliced(done, at - done);
        sheet += valueOf(source.sliced(at + 1, after - at - 1), theme);
        done = after;
    }
    return sheet += QStringView(source).sliced(done);
}

QPalette applicationPalette(const Theme &theme)
{
    const auto color = [&theme](QStringView token) { return theme.color(token.toString()); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(u"bg"));
    palette.setColor(QPalette::WindowText, color(u"ink1"));
    palette.setColor(QPalette::Base, color(u"surface"));
    palette.setColor(QPalette::AlternateBase, color(u"sunken"));
    palette.setColor(QPalette::Text, color(u"ink1"));
    palette.setColor(QPalette::PlaceholderText, color(u"ink2"));
    palette.setColor(QPalette::Button, color(u"surface"));
    palette.setColor(QPalette::ButtonText, color(u"ink1"));
    palette.setColor(QPalette::BrightText, color(u"danger"));
    palette.setColor(QPalette::ToolTipBase, color(u"ink1"));
    palette.setColor(QPalette::ToolTipText, color(u"surface"));
    palette.setColor(QPalette::Highlight, color(u"accent"));
    palette.setColor(QPalette::HighlightedText, color(u"onAccent"));
    palette.setColor(QPalette::Link, color(u"accent"));
    palette.setColor(QPalette::LinkVisited, color(u"accent"));
    palette.setColor(QPalette::Light, color(u"surface"));
    palette.setColor(QPalette::Midlight, color(u"sunken"));
    palette.setColor(QPalette::Mid, color(u"line"));
    palette.setColor(QPalette::Dark, color(u"ctrl"));
    palette.setColor(QPalette::Shadow, color(u"ctrl"));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(u"ink3"));
    }
    return palette;
}

ThemeId themeOfPalette(const QPalette &palette)
{
    constexpr double almostAll = 20; // of 21: plain desktops have 18 at most
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = window.lightnessF() < 0.5F;
    if (contrast(window, text) >= almostAll
        && contrast(base, palette.color(QPalette::Active, QPalette::Text)) >= almostAll) {
        return dark ? ThemeId::LowVisionDark : ThemeId::Contrast;
    }
    return dark ? ThemeId::Dark : ThemeId::Light;
}

} // namespace relief::theme
