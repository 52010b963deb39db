// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card_box.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/pane.h"

#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int above = 12;
constexpr int between = 6;

} // namespace

Card *makeCardBox(const Look &look, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(side, above, side, above);
    inside->setSpacing(between);
    return card;
}

QVBoxLayout *columnOf(const Card *card)
{
    return static_cast<QVBoxLayout *>(card->layout());
}

QLabel *addLabelTo(QWidget *box, const QString &text, const QString &role)
{
    auto *label = new ColumnLabel(text, box);
    setRole(label, role);
    box->layout()->addWidget(label);
    return label;
}

} // namespace relief::ui
