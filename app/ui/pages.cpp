// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore_page.h"
#include "ui/page.h"

#include <QCoreApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

template <class P>
Page *make(session::Session *session, theme::Artwork *artwork, QWidget *parent)
{
    return new P(session, artwork, parent);
}

} // namespace

std::vector<PageEntry> allPages()
{
    return {{u"explore"_s, u"explore"_s, QCoreApplication::translate("Pages", "Explore"), &make<ExplorePage>}};
}

} // namespace relief::ui
