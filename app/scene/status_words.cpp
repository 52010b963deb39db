// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/status_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace relief::scene {

namespace {

struct Words {
    std::string_view id;
    const char *plain = nullptr; ///< for patients and classrooms
    const char *nurse = nullptr; ///< null: the sublabel says more
};

constexpr std::array table{
    Words{"waiting", QT_TRANSLATE_NOOP("Status", "waiting"), nullptr},
    Words{"opioidIn", QT_TRANSLATE_NOOP("Status", "opioid in: switched on"),
        QT_TRANSLATE_NOOP("Status", "opioid bound: active")},
    Words{"naloxoneIn", QT_TRANSLATE_NOOP("Status", "seat taken, stays off"),
        QT_TRANSLATE_NOOP("Status", "naloxone bound: silent")},
    Words{"endorphinIn", QT_TRANSLATE_NOOP("Status", "body’s own opioid in"),
        QT_TRANSLATE_NOOP("Status", "enkephalin bound: active")},
    Words{"open", QT_TRANSLATE_NOOP("Status", "open"), nullptr},
    Words{"fewerOpen", QT_TRANSLATE_NOOP("Status", "fewer are open"), QT_TRANSLATE_NOOP("Status", "fewer open")},
    Words{"closed", QT_TRANSLATE_NOOP("Status", "closed"), nullptr},
    Words{"openCalming", QT_TRANSLATE_NOOP("Status", "open: calming"), QT_TRANSLATE_NOOP("Status", "open: K⁺ leaves")},
    Words{
        "opensLess", QT_TRANSLATE_NOOP("Status", "opens less often"), QT_TRANSLATE_NOOP("Status", "opens less often")},
    Words{"pluggedKetamine", QT_TRANSLATE_NOOP("Status", "plugged by ketamine"),
        QT_TRANSLATE_NOOP("Status", "ketamine in the open pore")},
    Words{"pluggedMagnesium", QT_TRANSLATE_NOOP("Status", "plugged again"),
        QT_TRANSLATE_NOOP("Status", "Mg²⁺ back in the pore")},
    Words{"narrower", QT_TRANSLATE_NOOP("Status", "narrower"), QT_TRANSLATE_NOOP("Status", "narrower")},
    Words{"slower", QT_TRANSLATE_NOOP("Status", "slower"), QT_TRANSLATE_NOOP("Status", "slower")},
    Words{"risen", QT_TRANSLATE_NOOP("Status", "has risen"), QT_TRANSLATE_NOOP("Status", "has risen")},
    Words{"openAmplifies", QT_TRANSLATE_NOOP("Status", "open: turns pain up"), nullptr},
};

} // namespace

QString statusWords(const QString &id, content::Audience audience)
{
    const std::string key = id.toStdString();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Words &words) { return words.id == key; });
    if (found == table.end()) {
        return {};
    }
    const char *text = audience == content::Audience::Nurse ? found->nurse : found->plain;
    return text != nullptr ? QCoreApplication::translate("Status", text) : QString();
}

} // namespace relief::scene
