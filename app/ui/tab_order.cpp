// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tab_order.h"

#include <QApplication>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace relief::ui {

namespace {

constexpr int sameLine = 14; ///< pixels between the middles of two controls of one line

QPoint middleOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), widget->rect().center());
}

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled()
           && widget->focusProxy() == nullptr;
}

std::vector<QWidget *> stopsOf(QWidget *area)
{
    std::vector<QWidget *> stops;
    const QList<QWidget *> children = area->findChildren<QWidget *>();
    std::copy_if(children.begin(), children.end(), std::back_inserter(stops), isStop);
    if (isStop(area)) {
        stops.push_back(area);
    }
    std::stable_sort(stops.begin(), stops.end(),
        [](const QWidget *a, const QWidget *b) { return middleOf(a).y() < middleOf(b).y(); });
    const bool mirrored = area->layoutDirection() == Qt::RightToLeft;
    for (auto line = stops.begin(); line != stops.end();) {
        const int y = middleOf(*line).y();
        const auto end =
            std::find_if(line, stops.end(), [y](const QWidget *w) { return middleOf(w).y() > y + sameLine; });
        std::stable_sort(line, end, [mirrored](const QWidget *a, const QWidget *b) {
            return mirrored ? middleOf(a).x() > middleOf(b).x() : middleOf(a).x() < middleOf(b).x();
        });
        line = end;
    }
    return stops;
}

void give(QWidget *stop, Qt::FocusReason reason)
{
    stop->setFocus(reason);
    for (QWidget *above = stop->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureWidgetVisible(stop);
        }
    }
}

} // namespace

std::vector<QWidget *> tabStops(const std::vector<QWidget *> &areas)
{
    std::vector<QWidget *> all;
    for (QWidget *area : areas) {
        const std::vector<QWidget *> stops = stopsOf(area);
        all.insert(all.end(), stops.begin(), stops.end());
    }
    return all;
}

bool moveFocus(const std::vector<QWidget *> &areas, bool next)
{
    const std::vector<QWidget *> stops = tabStops(areas);
    if (stops.empty()) {
        return false;
    }
    const auto now = std::find(stops.begin(), stops.end(), QApplication::focusWidget());
    const size_t count = stops.size();
    const auto at = static_cast<size_t>(now - stops.begin());
    const size_t to = now == stops.end() ? (next ? 0 : count - 1) : next ? (at + 1) % count : (at + count - 1) % count;
    give(stops[to], next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void moveToArea(const std::vector<QWidget *> &areas, bool next)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto now = std::find_if(areas.begin(), areas.end(),
        [focus](const QWidget *area) { return focus != nullptr && (area == focus || area->isAncestorOf(focus)); });
    const size_t count = areas.size();
    size_t at = now == areas.end() ? (next ? count - 1 : 0) : static_cast<size_t>(now - areas.begin());
    for (size_t tried = 0; tried < count; ++tried) {
        at = next ? (at + 1) % count : (at + count - 1) % count;
        const std::vector<QWidget *> stops = stopsOf(areas[at]);
        if (!stops.empty()) {
            give(stops.front(), Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace relief::ui
