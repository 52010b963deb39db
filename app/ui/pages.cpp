// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_page.h"
#include "ui/decide_page.h"
#include "ui/experiments_page.h"
#include "ui/explore_page.h"
#include "ui/home_page.h"
#include "ui/lessons_page.h"
#include "ui/page.h"
#include "ui/questions_page.h"
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
        {u"compare"_s, u"compare"_s, QCoreApplication::translate("Pages", "Compare"), &make<ComparePage>},
        {u"lessons"_s, u"lesson"_s, QCoreApplication::translate("Pages", "Lessons"), &make<LessonsPage>},
        {u"experiments"_s, u"quiz"_s, QCoreApplication::translate("Pages", "Experiments"), &make<ExperimentsPage>},
        {u"questions"_s, u"questions"_s, QCoreApplication::translate("Pages", "Questions"), &make<QuestionsPage>},
        {u"decide"_s, u"people"_s, QCoreApplication::translate("Pages", "Decide"), &make<DecidePage>},
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
    case Kind::Setup:
        return u"explore"_s;
    case Kind::Compare:
        return u"compare"_s;
    case Kind::Lessons:
    case Kind::Lesson:
        return u"lessons"_s;
    case Kind::Experiments:
    case Kind::Experiment:
        return u"experiments"_s;
    case Kind::Questions:
        return u"questions"_s;
    case Kind::Decide:
        return u"decide"_s;
    case Kind::Sources:
    case Kind::Statement:
    case Kind::Reference:
    case Kind::Term:
        break;
    }
    return u"sources"_s;
}

} // namespace relief::ui
