// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore_page.h"
#include "ui/home_page.h"
#include "ui/page.h"
#include "ui/sources_page.h"

#include <QCoreApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

template <class P>
Page *make(const PageParts &parts, QWidget *parent)
{
    return new P(parts, parent);
}

} // namespace

std::vector<PageEntry> allPages()
{
    return {{u"home"_s, u"home"_s, QCoreApplication::translate("Pages", "Home"), &make<HomePage>},
        {u"explore"_s, u"explore"_s, QCoreApplication::translate("Pages", "Explore"), &make<ExplorePage>},
        {u"sources"_s, u"source"_s, QCoreApplication::translate("Pages", "Sources"), &make<SourcesPage>}};
}

QString pageOf(const Destination &destination)
{
    using Kind = Destination::Kind;
    switch (destination.kind) {
    case Kind::Home:
        return u"home"_s;
    case Kind::Explore:
    case Kind::Diagram:
    case Kind::Medicine:
        return u"explore"_s;
    case Kind::Sources:
    case Kind::Statement:
    case Kind::Reference:
    case Kind::Term:
        break;
    }
    return u"sources"_s;
}

} // namespace relief::ui
