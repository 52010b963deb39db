// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_pixels.h"

#include <algorithm>
#include <array>
#include <vector>

namespace relief::ui {

namespace {

constexpr quint32 everyOther = 0x00FF00FF;
constexpr int mostSide = 11; ///< of what one pixel stands for: sums fit into half a number, and shares stay below 256

/// 65536 divided by each count of pixels, so that none is divided by while a picture is made.
constexpr auto parts = [] {
    std::array<quint32, mostSide * mostSide + 1> all{};
    for (quint32 count = 1; count < all.size(); ++count) {
        all[count] = (65536 + count - 1) / count;
    }
    return all;
}();

/// Where the pixels of `count` begin among those of `length`; one more at the end.
std::vector<int> boundaries(int first, int last, int length, int count)
{
    std::vector<int> places;
    places.reserve(static_cast<size_t>(last - first) + 2);
    for (int i = first; i <= last + 1; ++i) {
        places.push_back(static_cast<int>(static_cast<qint64>(i) * length / count));
    }
    return places;
}

/// Two channels are summed in one number: few enough pixels that none spills into the other.
QRgb mean(const QImage &from, int left, int right, int top, int bottom)
{
    right = std::min(right, left + mostSide);
    bottom = std::min(bottom, top + mostSide);
    quint32 redBlue = 0;
    quint32 green = 0;
    for (int y = top; y < bottom; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(from.constScanLine(y));
        for (int x = left; x < right; ++x) {
            redBlue += line[x] & everyOther;
            green += (line[x] >> 8) & everyOther;
        }
    }
    const quint32 part = parts[static_cast<size_t>((right - left) * (bottom - top))];
    const auto share = [part](quint32 sum) { return static_cast<int>((sum * part + (1U << 15)) >> 16); };
    return qRgb(share(redBlue >> 16), share(green & 0xFFFF), share(redBlue & 0xFFFF));
}

} // namespace

void shrinkInto(QImage &to, const QImage &from, const QRect &source, const QRect &part)
{
    const QRect wanted = part & to.rect();
    if (wanted.isEmpty() || source.isEmpty() || !from.rect().contains(source)) {
        return;
    }
    const std::vector<int> columns = boundaries(wanted.left(), wanted.right(), source.width(), to.width());
    const std::vector<int> rows = boundaries(wanted.top(), wanted.bottom(), source.height(), to.height());
    for (size_t row = 0; row + 1 < rows.size(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(to.scanLine(wanted.top() + static_cast<int>(row))) + wanted.left();
        const int top = source.top() + rows[row];
        const int bottom = std::max(top + 1, source.top() + rows[row + 1]);
        for (size_t column = 0; column + 1 < columns.size(); ++column) {
            const int left = source.left() + columns[column];
            line[column] = mean(from, left, std::max(left + 1, source.left() + columns[column + 1]), top, bottom);
        }
    }
}

QRect shrunk(const QRect &changed, QSize from, QSize to)
{
    if (from.isEmpty() || changed.isEmpty()) {
        return {};
    }
    const auto place = [](int at, int length, int count) {
        return static_cast<int>(static_cast<qint64>(at) * count / length);
    };
    const QPoint first(
        place(changed.left(), from.width(), to.width()) - 1, place(changed.top(), from.height(), to.height()) - 1);
    const QPoint last(
        place(changed.right(), from.width(), to.width()) + 1, place(changed.bottom(), from.height(), to.height()) + 1);
    return QRect(first, last) & QRect(QPoint(), to);
}

} // namespace relief::ui
