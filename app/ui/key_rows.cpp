// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_rows.h"

#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/pictures.h"

namespace relief::ui {

std::vector<IconLabel *> makeKeyRows(
    const session::Snapshot &now, const Look &look, const KeySizes &sizes, QWidget *parent)
{
    std::vector<IconLabel *> rows;
    for (const content::KeyEntry &entry : now.diagram->key) {
        auto *row = new IconLabel(entry.text.at(now.audience), sizes.column, parent);
        setRole(row, sizes.role);
        row->setMinimumHeight(sizes.height);
        row->setPicture(symbol(look, entry.symbol, sizes.symbol, parent->devicePixelRatioF()));
        rows.push_back(row);
    }
    return rows;
}

} // namespace relief::ui
