// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_search.h"

#include "commands/bench_clock.h"
#include "content/search_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace relief::commands {

using namespace Qt::StringLiterals;

BenchItem searchItem(const content::Pack &pack)
{
    constexpr int rounds = 5;
    const std::array queries{u"opioid"_s, u"keta"_s, u"nmda"_s, u"naloxnoe"_s, u"breathing"_s, u"pain memory"_s, u"p"_s,
        u"reward"_s, u"zzzzzzzz"_s};
    BenchItem item{
        u"search"_s, QCoreApplication::translate("Commands", "Finding something in the pack"), u"ms"_s, {}, 50, {}, {}};
    std::unique_ptr<content::SearchIndex> index;
    const double builtMs = wallMs([&] { index = std::make_unique<content::SearchIndex>(pack); });
    std::vector<double> times;
    double found = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : queries) {
            times.push_back(
                wallMs([&] { found += static_cast<double>(index->find(query, content::Audience::Patient).size()); }));
        }
    }
    item.value = median(times);
    item.detail = {{"build_ms"_L1, builtMs}, {"slowest_ms"_L1, *std::max_element(times.begin(), times.end())},
        {"queries"_L1, static_cast<double>(queries.size())}, {"found"_L1, found / rounds}};
    return item;
}

} // namespace relief::commands
