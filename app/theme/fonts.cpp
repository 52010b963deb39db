// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QLocale>
#include <QResource>
#include <QtDebug>

namespace relief::theme {

using namespace Qt::StringLiterals;

namespace {

bool registerFont(const QString &path)
{
    const QResource resource(path);
    // The bytes lie uncompressed in the program: no copy.
    const auto *bytes = reinterpret_cast<const char *>(resource.data());
    if (QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(bytes, resource.size())) >= 0) {
        return true;
    }
    qWarning().noquote() << "theme: cannot use the font" << path;
    return false;
}

/// For who reads Arabic only: opening it costs time and memory. Inter has no such letters and hands on to it.
void loadArabic()
{
    static const bool loaded =
        registerFont(u":/fonts/NotoSansArabic-Regular.ttf"_s) && registerFont(u":/fonts/NotoSansArabic-Bold.ttf"_s);
    if (loaded) {
        QFont::insertSubstitution(u"Inter"_s, u"Noto Sans Arabic"_s);
    }
}

} // namespace

void loadFonts()
{
    // 400, 500 and 600 and no other: Qt 6.4 draws 700 with a synthetic bold if a variable Inter is installed, too.
    static const bool loaded = registerFont(u":/fonts/Inter-Regular.otf"_s)
                               && registerFont(u":/fonts/Inter-Medium.otf"_s)
                               && registerFont(u":/fonts/Inter-SemiBold.otf"_s);
    Q_UNUSED(loaded)
    if (QLocale().script() == QLocale::ArabicScript) {
        loadArabic();
    }
}

void openFonts()
{
    const Theme theme;
    for (const TextRole role : {TextRole::Body, TextRole::Small, TextRole::Smallest, TextRole::PatientBody,
             TextRole::Heading3, TextRole::Heading2, TextRole::Display}) {
        (void)QFontMetrics(theme.font(role)).horizontalAdvance(u"abcdefghiklmnoprstuvwy"_s);
    }
}

} // namespace relief::theme
