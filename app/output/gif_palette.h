// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The colors of a GIF: as few as it may have, chosen from pictures by median cut (Heckbert 1982).

#include <QColor>
#include <QImage>

#include <cstdint>
#include <vector>

namespace relief::output {

class GifPalette {
public:
    static constexpr int most = 255; ///< one of the 256 is kept for "as before"
    static constexpr int transparent = most;

    explicit GifPalette(const std::vector<QImage> &samples);

    const std::vector<QRgb> &colors() const { return m_colors; }
    std::uint8_t indexOf(QRgb color) const { return m_index[binOf(color)]; }

private:
    static constexpr int bits = 5; ///< a channel: what tells two colors apart here
    static size_t binOf(QRgb color)
    {
        constexpr int shift = 8 - bits;
        return static_cast<size_t>(
            (qRed(color) >> shift) << (2 * bits) | (qGreen(color) >> shift) << bits | (qBlue(color) >> shift));
    }

    std::vector<QRgb> m_colors;
    std::vector<std::uint8_t> m_index; ///< of the nearest color, one a bin
};

} // namespace relief::output
