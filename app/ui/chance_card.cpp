// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chance_card.h"

#include "ui/card_box.h"
#include "ui/evidence_chip.h"
#include "ui/icon_array.h"
#include "ui/pane.h"
#include "ui/source_list.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

Card *makeChanceCard(const content::Chance &chance, const content::Pack &pack, content::Audience audience,
    const Look &look, QWidget *parent)
{
    Card *card = makeCardBox(look, parent);
    card->setObjectName(u"chance."_s + chance.id);
    addLabelTo(card, chanceText(chance.low, chance.high), u"h2"_s);
    addLabelTo(card, chance.text.at(audience), u"body"_s);
    auto *people = new IconArray(card);
    people->setTheme(look.theme);
    people->setChance(chance.low, chance.high);
    people->setAccessibleDescription(chance.text.at(audience));
    card->layout()->addWidget(people);
    addLabelTo(card, QCoreApplication::translate("ChanceCard", "Who was studied: %1").arg(chance.whom.at(audience)),
        u"small"_s);
    if (!chance.beside.isEmpty()) {
        addLabelTo(card, chance.beside.at(audience), u"small"_s);
    }
    auto *chip = new EvidenceChip(chance.grade, card);
    chip->setTheme(look.theme);
    card->layout()->addWidget(chip);
    auto *sources = new SourceList(pack, card);
    sources->setReferences(chance.references);
    sources->setLook(look);
    card->layout()->addWidget(sources);
    columnOf(card)->addStretch(1);
    return card;
}

} // namespace relief::ui
