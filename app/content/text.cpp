// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr std::array audienceWords{"patient"_L1, "nurse"_L1, "classroom"_L1}; // in the order of Audience

} // namespace

QString toString(Audience audience)
{
    return audienceWords[static_cast<size_t>(audience)];
}

Audience audienceFromString(const QString &word, bool *ok)
{
    for (size_t i = 0; i < audienceWords.size(); ++i) {
        if (word == audienceWords[i]) {
            if (ok != nullptr) {
                *ok = true;
            }
            return static_cast<Audience>(i);
        }
    }
    if (ok != nullptr) {
        *ok = false;
    }
    return Audience::Patient;
}

QString translated(const QString &english)
{
    return english.isEmpty() ? english : QCoreApplication::translate("Pack", english.toUtf8().constData());
}

QString LeveledText::at(Audience audience) const
{
    const QString &text = audience == Audience::Nurse ? nurse : audience == Audience::Classroom ? classroom : patient;
    return translated(text.isEmpty() ? patient : text);
}

} // namespace relief::content
