// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How often something happens, of a hundred people: the number, the people, who was studied, and who says so.

#include "content/pack.h"
#include "ui/look.h"

namespace relief::ui {

class Card;

Card *makeChanceCard(const content::Chance &chance, const content::Pack &pack, content::Audience audience,
    const Look &look, QWidget *parent);

} // namespace relief::ui
