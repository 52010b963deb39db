// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/gif_palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace relief::output {

namespace {

/// Colors that fall together, with how often they occur.
struct Bin {
    std::array<double, 3> mean{}; ///< red, green, blue
    double count = 0;
};

using Bins = std::vector<Bin>;

struct Box {
    size_t from = 0; ///< in the bins
    size_t to = 0;
    size_t channel = 0; ///< the one it spreads most in
    double worth = 0;   ///< of cutting it
};

Box boxOf(const Bins &bins, size_t from, size_t to)
{
    Box box{from, to};
    double count = 0;
    for (size_t i = from; i < to; ++i) {
        count += bins[i].count;
    }
    for (size_t channel = 0; channel < 3; ++channel) {
        double low = 255;
        double high = 0;
        for (size_t i = from; i < to; ++i) {
            low = std::min(low, bins[i].mean[channel]);
            high = std::max(high, bins[i].mean[channel]);
        }
        // by the root of how often: thin lines and small particles keep colors of their own
        const double worth = (high - low) * std::sqrt(count);
        if (worth > box.worth) {
            box.worth = worth;
            box.channel = channel;
        }
    }
    return box;
}

/// Where half of the pixels lie before; never at an end.
size_t middleOf(const Bins &bins, const Box &box)
{
    double all = 0;
    for (size_t i = box.from; i < box.to; ++i) {
        all += bins[i].count;
    }
    double before = 0;
    for (size_t i = box.from; i + 1 < box.to; ++i) {
        before += bins[i].count;
        if (before >= all / 2) {
            return i + 1;
        }
    }
    return box.to - 1;
}

QRgb meanOf(const Bins &bins, const Box &box)
{
    std::array<double, 3> sum{};
    double count = 0;
    for (size_t i = box.from; i < box.to; ++i) {
        for (size_t channel = 0; channel < 3; ++channel) {
            sum[channel] += bins[i].mean[channel] * bins[i].count;
        }
        count += bins[i].count;
    }
    const auto level = [&](size_t channel) { return static_cast<int>(std::lround(sum[channel] / count)); };
    return qRgb(level(0), level(1), level(2));
}

std::vector<QRgb> medianCut(Bins bins, size_t most)
{
    std::vector<Box> boxes{boxOf(bins, 0, bins.size())};
    while (boxes.size() < most) {
        const auto widest =
            std::max_element(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) { return a.worth < b.worth; });
        if (widest->worth <= 0) {
            break;
        }
        const Box box = *widest;
        const auto at = [&bins](size_t i) { return bins.begin() + static_cast<std::ptrdiff_t>(i); };
        std::sort(at(box.from), at(box.to),
            [&box](const Bin &a, const Bin &b) { return a.mean[box.channel] < b.mean[box.channel]; });
        const size_t middle = middleOf(bins, box);
        *widest = boxOf(bins, box.from, middle);
        boxes.push_back(boxOf(bins, middle, box.to));
    }
    std::vector<QRgb> colors;
    for (const Box &box : boxes) {
        colors.push_back(meanOf(bins, box));
    }
    return colors;
}

std::uint8_t nearest(const std::vector<QRgb> &colors, int red, int green, int blue)
{
    int best = std::numeric_limits<int>::max();
    size_t found = 0;
    for (size_t i = 0; i < colors.size(); ++i) {
        const int dr = qRed(colors[i]) - red;
        const int dg = qGreen(colors[i]) - green;
        const int db = qBlue(colors[i]) - blue;
        const int away = 3 * dr * dr + 4 * dg * dg + 2 * db * db; // about as the eye weighs them
        if (away < best) {
            best = away;
            found = i;
        }
    }
    return static_cast<std::uint8_t>(found);
}

} // namespace

GifPalette::GifPalette(const std::vector<QImage> &samples) : m_index(size_t{1} << (3 * bits))
{
    Bins all(m_index.size());
    for (const QImage &sample : samples) {
        const QImage image = sample.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                Bin &bin = all[binOf(line[x])];
                bin.mean[0] += qRed(line[x]);
                bin.mean[1] += qGreen(line[x]);
                bin.mean[2] += qBlue(line[x]);
                bin.count += 1;
            }
        }
    }
    Bins used;
    for (Bin &bin : all) {
        if (bin.count > 0) {
            for (double &channel : bin.mean) {
                channel /= bin.count;
            }
            used.push_back(bin);
        }
    }
    m_colors = used.empty() ? std::vector<QRgb>{qRgb(255, 255, 255)} : medianCut(std::move(used), most);
    constexpr int levels = 1 << bits;
    constexpr int step = 256 / levels;
    size_t next = 0;
    for (int red = 0; red < levels; ++red) {
        for (int green = 0; green < levels; ++green) {
            for (int blue = 0; blue < levels; ++blue) {
                m_index[next++] =
                    nearest(m_colors, red * step + step / 2, green * step + step / 2, blue * step + step / 2);
            }
        }
    }
}

} // namespace relief::output
