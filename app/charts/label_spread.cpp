// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_spread.h"

#include <algorithm>
#include <numeric>

namespace relief::charts {

namespace {

/// Neighbors that touch, moved as one.
struct Block {
    double sum = 0; ///< of where each member wants the top of the block
    size_t count = 0;
    double height = 0;

    double top() const { return sum / static_cast<double>(count); }
};

} // namespace

std::vector<double> spreadOut(const std::vector<WantedPlace> &wanted, double top, double bottom)
{
    std::vector<size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(
        order.begin(), order.end(), [&](size_t a, size_t b) { return wanted[a].middle < wanted[b].middle; });

    std::vector<Block> blocks;
    const auto placed = [&](const Block &block) { return std::max(top, std::min(block.top(), bottom - block.height)); };
    for (const size_t i : order) {
        Block block{wanted[i].middle - wanted[i].height / 2, 1, wanted[i].height};
        while (!blocks.empty() && placed(blocks.back()) + blocks.back().height > placed(block)) {
            const Block &above = blocks.back();
            block.sum = above.sum + block.sum - above.height * static_cast<double>(block.count);
            block.count += above.count;
            block.height += above.height;
            blocks.pop_back();
        }
        blocks.push_back(block);
    }

    std::vector<double> middles(wanted.size());
    auto next = order.begin();
    for (const Block &block : blocks) {
        double y = placed(block);
        for (size_t n = 0; n < block.count; ++n, ++next) {
            middles[*next] = y + wanted[*next].height / 2;
            y += wanted[*next].height;
        }
    }
    return middles;
}

} // namespace relief::charts
