// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_sections.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

bool holds(const std::vector<int> &numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

bool cites(const std::vector<HandoutPoint> &points, size_t most, int number)
{
    const auto end = points.begin() + static_cast<std::ptrdiff_t>(std::min(most, points.size()));
    return std::any_of(
        points.begin(), end, [number](const HandoutPoint &point) { return holds(point.sources, number); });
}

} // namespace

bool HandoutSections::isCited(int number, const HandoutFit &fit) const
{
    return holds(m_handout.happensFrom, number)
           || std::any_of(m_handout.sides.begin(), m_handout.sides.end(), [&](const HandoutSides &sides) {
                  return cites(sides.good, fit.points, number) || cites(sides.bad, fit.points, number);
              });
}

bool HandoutSections::leavesOut(const HandoutFit &fit) const
{
    return m_handout.ask.size() > fit.questions || m_handout.happens.size() > fit.sentences
           || std::any_of(m_handout.sides.begin(), m_handout.sides.end(), [&fit](const HandoutSides &sides) {
                  return std::max(sides.good.size(), sides.bad.size()) > fit.points;
              });
}

/// Those that something on the page refers to.
void HandoutSections::addSources(std::vector<Block> &blocks, const HandoutFit &fit) const
{
    QStringList numbered;
    for (int number = 1; number <= m_handout.sources.size(); ++number) {
        if (isCited(number, fit)) {
            numbered << QCoreApplication::translate("Handout", "%1 %2", "number and source")
                            .arg(QLocale().toString(number), m_handout.sources[number - 1]);
        }
    }
    QString html;
    if (!numbered.isEmpty()) {
        const QString title = QCoreApplication::translate("Handout", "Sources:");
        html = u"<b>%1</b> %2."_s.arg(title.toHtmlEscaped(), numbered.join(u"; "_s).toHtmlEscaped());
    }
    if (leavesOut(fit)) {
        const QString said =
            QCoreApplication::translate("Handout", "Shortened for this size of type; the program says more.");
        html += u' ' + said.toHtmlEscaped();
    }
    if (!html.isEmpty()) {
        blocks.push_back(words(html, smallLook(), m_size * 0.8));
    }
}

} // namespace relief::output
