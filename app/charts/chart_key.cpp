// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_key.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relief::charts {

namespace {

struct Key {
    Q_DECLARE_TR_FUNCTIONS(Key)
};

/// One line under a title of the same name needs no key.
bool isNamedByTitle(const session::ChartData &data)
{
    return data.lines.size() == 1 && data.bands.empty() && data.lines.front().name == data.title;
}

std::vector<KeyEntry> entriesOf(const session::ChartData &data, bool hasLines)
{
    std::vector<KeyEntry> entries;
    const bool needed = hasLines && !isNamedByTitle(data);
    for (size_t i = 0; needed && i < data.lines.size(); ++i) {
        if (!data.lines[i].x.empty())
            entries.push_back({KeyEntry::Sample::Line, i, {}, {{}, data.lines[i].name}});
    }
    const auto band =
        std::find_if(data.bands.begin(), data.bands.end(), [](const auto &one) { return one.x.size() > 1; });
    if (band != data.bands.end()) {
        entries.push_back({KeyEntry::Sample::InnerBand, band->line, {}, {{}, Key::tr("Half of people")}});
        entries.push_back({KeyEntry::Sample::OuterBand, band->line, {}, {{}, Key::tr("9 in 10 people")}});
    }
    return entries;
}

} // namespace

std::vector<KeyEntry> keyRow(
    const session::ChartData &data, const theme::Theme &theme, const KeySpace &space, double *top)
{
    std::vector<KeyEntry> entries = entriesOf(data, space.hasLines);
    if (entries.empty())
        return entries;
    const QFontMetricsF font(theme.font(theme::TextRole::Small));
    const double sample = theme.px(28);
    const double inside = theme.px(8);
    const double between = theme.px(20);
    double x = 0;
    for (KeyEntry &entry : entries) {
        const double wanted = std::ceil(font.horizontalAdvance(entry.label.text)) + 2;
        const double text = std::max(1.0, std::min(wanted, space.width - sample - inside));
        const double all = sample + inside + text;
        if (x > 0 && x + all > space.width) {
            x = 0;
            *top += font.height() + theme.px(4);
        }
        const double start = space.isRightToLeft ? space.left + space.width - x - all : space.left + x;
        const double sampleX = space.isRightToLeft ? start + text + inside : start;
        const double textX = space.isRightToLeft ? start : start + sample + inside;
        entry.sampleBox = QRectF(sampleX, *top, sample, font.height());
        entry.label.box = QRectF(textX, *top, text, font.height());
        x += all + between;
    }
    *top += font.height() + theme.px(8);
    return entries;
}

} // namespace relief::charts
