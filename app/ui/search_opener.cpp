// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_opener.h"

#include "ui/icon_button.h"
#include "ui/pictures.h"

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int glassSize = 19;
constexpr int roomBesideWords = 64;

} // namespace

SearchOpener::SearchOpener(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"search"_s);
    setRole(this, u"search"_s);
    setAccessibleName(tr("Find a part or word"));
    setToolTip(tr("Find a picture, a part, a question, a word or a source (Ctrl+K)"));
}

void SearchOpener::setLook(const Look &look)
{
    setText(look.compact ? tr("Find") : tr("Find a part or word"));
    setLeadingIcon(this, look, u"search"_s, look.theme.color(u"ink2"_s), glassSize);
    const int words = QFontMetrics(look.theme.font(theme::TextRole::Body)).horizontalAdvance(text());
    setFixedWidth(std::max(look.pick(230, 130), words + roomBesideWords));
}

} // namespace relief::ui
