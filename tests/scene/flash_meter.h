// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Counts flashes as WCAG 2.2 defines them in success criterion 2.3.1: pairs of opposing changes of relative luminance
// by 0.1 or more whose darker side is below 0.8, or pairs with a saturated red, over a quarter of any 341x256 block of
// a picture seen at 1024x768. More than three in any second fail.

#include <QImage>
#include <QRegion>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <utility>
#include <vector>

namespace fixture {

struct Light {
    float luminance = 0;
    float u = 0; ///< CIE 1976 UCS
    float v = 0;
    bool red = false; ///< saturated: R/(R+G+B) of the linear light at least 0.8
};

inline Light lightOf(QRgb pixel)
{
    static const std::array<float, 256> linear = [] {
        std::array<float, 256> table{};
        for (size_t i = 0; i < table.size(); ++i) {
            const double c = static_cast<double>(i) / 255;
            table.at(i) = static_cast<float>(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        return table;
    }();
    const float r = linear.at(static_cast<size_t>(qRed(pixel)));
    const float g = linear.at(static_cast<size_t>(qGreen(pixel)));
    const float b = linear.at(static_cast<size_t>(qBlue(pixel)));
    const float x = 0.4124F * r + 0.3576F * g + 0.1805F * b;
    const float y = 0.2126F * r + 0.7152F * g + 0.0722F * b;
    const float z = 0.0193F * r + 0.1192F * g + 0.9505F * b;
    const float sum = std::max(x + 15 * y + 3 * z, 1e-6F);
    return {y, 4 * x / sum, 9 * y / sum, r >= 0.8F * (r + g + b) && r > 0.01F};
}

/// Of one kind, general or red: how often blocks of the picture went up and down.
class FlashCounter {
public:
    FlashCounter(QSize size, QSize block, int perSecond)
        : m_size(size), m_block(block), m_second(perSecond), m_together(std::max(1, perSecond / 6)),
          m_now(marksFor(size))
    {
        const int across = (size.width() - block.width()) / stride + 1;
        const int down = (size.height() - block.height()) / stride + 1;
        m_blocks.resize(static_cast<size_t>(across * down));
    }

    void mark(size_t pixel, bool up)
    {
        ++m_now.marks[up ? 1 : 0][pixel];
        ++m_now.count;
    }

    /// After all marks of a frame.
    void endFrame()
    {
        if (m_now.count > 0) {
            m_now.frame = m_frame;
            addUp(m_now.marks[0]);
            addUp(m_now.marks[1]);
            m_recent.push_back(std::exchange(m_now, marksFor(m_size)));
            while (m_recent.front().frame <= m_frame - m_together) {
                m_recent.pop_front();
            }
            look();
        }
        ++m_frame;
    }

    int mostTransitions() const { return m_most; }    ///< opposing ones in one second: two are a flash
    double largestShare() const { return m_largest; } ///< of a block that changed together

private:
    static constexpr int stride = 8;

    struct Marks {
        int frame = 0;
        int count = 0;
        std::array<std::vector<int>, 2> marks; ///< darker and brighter; then summed from the upper left
    };

    struct Block {
        int last = -1;
        int since = -1; ///< frame of the last change: what belongs to it does not count once more
        std::deque<int> transitions;
    };

    static Marks marksFor(QSize size)
    {
        const std::vector<int> none(static_cast<size_t>(size.width() * size.height()), 0);
        return {0, 0, {none, none}};
    }

    void addUp(std::vector<int> &marks) const
    {
        const auto wide = static_cast<size_t>(m_size.width());
        for (size_t i = 0; i < marks.size(); ++i) {
            const bool left = i % wide != 0;
            const bool above = i >= wide;
            marks[i] +=
                (left ? marks[i - 1] : 0) + (above ? marks[i - wide] : 0) - (left && above ? marks[i - wide - 1] : 0);
        }
    }

    int within(const std::vector<int> &sums, QPoint at) const
    {
        const auto sum = [&](int x, int y) {
            return x < 0 || y < 0 ? 0 : sums[static_cast<size_t>(y * m_size.width() + x)];
        };
        const int right = at.x() + m_block.width() - 1;
        const int bottom = at.y() + m_block.height() - 1;
        return sum(right, bottom) - sum(at.x() - 1, bottom) - sum(right, at.y() - 1) + sum(at.x() - 1, at.y() - 1);
    }

    void look()
    {
        const int area = m_block.width() * m_block.height();
        size_t index = 0;
        for (int y = 0; y + m_block.height() <= m_size.height(); y += stride) {
            for (int x = 0; x + m_block.width() <= m_size.width(); x += stride, ++index) {
                Block &block = m_blocks[index];
                for (const size_t up : {size_t{0}, size_t{1}}) {
                    int count = 0;
                    for (const Marks &marks : m_recent) {
                        count += marks.frame > block.since ? within(marks.marks.at(up), {x, y}) : 0;
                    }
                    m_largest = std::max(m_largest, double(count) / area);
                    if (count >= area / 4 && block.last != static_cast<int>(up)) {
                        change(block, static_cast<int>(up));
                    }
                }
            }
        }
    }

    void change(Block &block, int direction)
    {
        block.last = direction;
        block.since = m_frame;
        block.transitions.push_back(m_frame);
        while (block.transitions.front() <= m_frame - m_second) {
            block.transitions.pop_front();
        }
        m_most = std::max(m_most, static_cast<int>(block.transitions.size()));
    }

    QSize m_size;
    QSize m_block;
    int m_second;
    int m_together; ///< frames: half a period of three flashes a second
    int m_frame = 0;
    int m_most = 0;
    double m_largest = 0;
    Marks m_now;
    std::deque<Marks> m_recent;
    std::vector<Block> m_blocks;
};

/// Takes the frames of a film one after the other, drawn at a quarter of 1024x768.
class FlashMeter {
public:
    static constexpr int perSecond = 30;
    static constexpr QSize viewed{1024, 768};
    static constexpr int reduction = 4;
    static constexpr QSize drawn{256, 192};
    static constexpr QSize block{341 / reduction, 256 / reduction};

    FlashMeter() : m_general(drawn, block, perSecond), m_red(drawn, block, perSecond), m_pixels(pixelCount) {}

    /// `changed`: only there it differs from the frame before.
    void add(const QImage &frame, const QRegion &changed = QRect({}, drawn))
    {
        for (const QRect &rect : changed &QRect({}, drawn)) {
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                const auto *line = reinterpret_cast<const QRgb *>(frame.constScanLine(y));
                for (int x = rect.left(); x <= rect.right(); ++x) {
                    take(static_cast<size_t>(y * drawn.width() + x), line[x]);
                }
            }
        }
        m_first = false;
        m_general.endFrame();
        m_red.endFrame();
        ++m_frames;
    }

    int generalTransitions() const { return m_general.mostTransitions(); }
    int redTransitions() const { return m_red.mostTransitions(); }
    double largestShare() const { return std::max(m_general.largestShare(), m_red.largestShare()); }
    int frames() const { return m_frames; }

    /// At most three flashes: three pairs of opposing changes.
    bool isSafe() const { return std::max(generalTransitions(), redTransitions()) <= 6; }

private:
    static constexpr float leastChange = 0.1F;
    static constexpr float brightEnough = 0.8F;
    static constexpr float leastHue = 0.2F;
    static constexpr size_t pixelCount = size_t{256} * 192;

    struct Pixel {
        QRgb color = 0;
        float extreme = 0; ///< the highest since it rose, the lowest since it fell
        bool rising = false;
        Light turned{}; ///< for red: since the last change
        bool reddening = false;
    };

    void take(size_t index, QRgb color)
    {
        Pixel &pixel = m_pixels[index];
        if (!m_first && color == pixel.color) {
            return;
        }
        pixel.color = color;
        const Light light = lightOf(color);
        if (m_first) {
            pixel.extreme = light.luminance;
            pixel.turned = light;
            return;
        }
        takeLuminance(index, pixel, light.luminance);
        takeRed(index, pixel, light);
    }

    void takeLuminance(size_t index, Pixel &pixel, float now)
    {
        const bool further = pixel.rising ? now >= pixel.extreme : now <= pixel.extreme;
        const float darker = std::min(now, pixel.extreme);
        if (further) {
            // A first change has no direction to oppose yet: either is one.
            if (std::abs(now - pixel.extreme) >= leastChange && darker < brightEnough) {
                m_general.mark(index, pixel.rising);
            }
            pixel.extreme = now;
        } else if (std::abs(now - pixel.extreme) >= leastChange && darker < brightEnough) {
            pixel.rising = !pixel.rising;
            pixel.extreme = now;
            m_general.mark(index, pixel.rising);
        }
    }

    void takeRed(size_t index, Pixel &pixel, const Light &now)
    {
        const float hue = std::hypot(now.u - pixel.turned.u, now.v - pixel.turned.v);
        if ((now.red || pixel.turned.red) && hue > leastHue) {
            pixel.reddening = now.u > pixel.turned.u;
            pixel.turned = now;
            m_red.mark(index, pixel.reddening);
        } else if (!now.red && !pixel.turned.red) {
            pixel.turned = now;
        }
    }

    FlashCounter m_general;
    FlashCounter m_red;
    std::vector<Pixel> m_pixels;
    bool m_first = true;
    int m_frames = 0;
};

} // namespace fixture
