// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pictures as they are seen without colors: on gray paper, and by people who miss one kind of cone. The matrices are
// those of Machado, Oliveira and Fernandes 2009 for severity 1 (IEEE Trans Vis Comput Graph 15(6):1291-1298,
// doi:10.1109/TVCG.2009.113); they apply to linear RGB.

#include <QColor>
#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>

namespace fixture {

struct Vision {
    const char *name;
    std::array<std::array<double, 3>, 3> matrix;
};

inline constexpr std::array visions{
    Vision{"gray", {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}},
    Vision{"protanopia",
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    Vision{"deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Vision{"tritanopia",
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

inline double linearOf(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// How bright a color is to that eye, 0 to 1: all that is left to tell things apart by, next to shape.
inline double brightness(QRgb color, const Vision &vision)
{
    static const std::array<double, 256> linear = [] {
        std::array<double, 256> table{};
        for (int i = 0; i < 256; ++i) {
            table.at(static_cast<size_t>(i)) = linearOf(i);
        }
        return table;
    }();
    const std::array<double, 3> light{linear.at(static_cast<size_t>(qRed(color))),
        linear.at(static_cast<size_t>(qGreen(color))), linear.at(static_cast<size_t>(qBlue(color)))};
    constexpr std::array weights{0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (size_t row = 0; row < 3; ++row) {
        double seen = 0;
        for (size_t column = 0; column < 3; ++column) {
            seen += vision.matrix.at(row).at(column) * light.at(column);
        }
        sum += weights.at(row) * std::clamp(seen, 0.0, 1.0);
    }
    return sum;
}

/// WCAG 2 contrast of two colors to that eye.
inline double contrastFor(const Vision &vision, QRgb one, QRgb other)
{
    const auto [darker, lighter] = std::minmax({brightness(one, vision), brightness(other, vision)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Pixels that differ plainly in brightness to that eye: colors alike in it do not count.
inline int plainlyDifferent(const QImage &one, const QImage &other, const Vision &vision)
{
    constexpr double plain = 1.8;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            count += a != b && contrastFor(vision, a, b) >= plain ? 1 : 0;
        }
    }
    return count;
}

} // namespace fixture
