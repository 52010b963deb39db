// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_settings.h"

#include <QSettings>

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

std::vector<double> offeredRates()
{
    return {-0.5, -0.25, 0, 0.25, 0.5, 0.75};
}

VoiceSettings readVoice(const QSettings &stored)
{
    VoiceSettings settings;
    settings.aloud = stored.value(u"voice/aloud"_s).toBool();
    settings.along = stored.value(u"voice/along"_s, true).toBool();
    settings.ticks = stored.value(u"voice/ticks"_s).toBool();
    const double rate = stored.value(u"voice/rate"_s).toDouble();
    const std::vector<double> rates = offeredRates();
    if (std::any_of(rates.begin(), rates.end(), [rate](double one) { return std::abs(one - rate) < 0.01; })) {
        settings.rate = rate;
    }
    const QVariantMap voices = stored.value(u"voice/voices"_s).toMap();
    for (auto voice = voices.begin(); voice != voices.end(); ++voice) {
        settings.voices.insert(voice.key(), voice.value().toString());
    }
    return settings;
}

void writeVoice(QSettings *stored, const VoiceSettings &settings)
{
    stored->setValue(u"voice/aloud"_s, settings.aloud);
    stored->setValue(u"voice/along"_s, settings.along);
    stored->setValue(u"voice/rate"_s, settings.rate);
    stored->setValue(u"voice/ticks"_s, settings.ticks);
    QVariantMap voices;
    for (auto voice = settings.voices.begin(); voice != settings.voices.end(); ++voice) {
        voices.insert(voice.key(), voice.value());
    }
    stored->setValue(u"voice/voices"_s, voices);
}

} // namespace relief::ui
