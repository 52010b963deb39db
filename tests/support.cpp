// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "content/pack_reader.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

const relief::content::LoadedPack &corePack()
{
    static const relief::content::LoadedPack pack = relief::content::readPack(u":/packs/core"_s);
    return pack;
}

void failOnWarnings()
{
    // the offscreen platform says this of every window; no user's platform does
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void useTestFont()
{
    relief::theme::loadFonts();
    QFont font = relief::theme::Theme().font(relief::theme::TextRole::Body);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    QGuiApplication::setFont(font);
}

} // namespace support
