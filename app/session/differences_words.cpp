// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/differences_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace relief::session {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

/// How far from what it is without medicine.
enum class Degree { MuchLess, Less, LittleLess, Alike, LittleMore, More, MuchMore };

/// A word, and how many panes of the same word are less far on.
struct Told {
    Degree degree = Degree::Alike;
    int beyond = 0;
};

constexpr double clearly = 0.1;
constexpr double much = 0.3;

Degree degreeOf(double change)
{
    const double size = std::abs(change);
    if (size < sameBelow) {
        return Degree::Alike;
    }
    return change < 0 ? (size >= much      ? Degree::MuchLess
                         : size >= clearly ? Degree::Less
                                           : Degree::LittleLess)
                      : (size >= much       ? Degree::MuchMore
                          : size >= clearly ? Degree::More
                                            : Degree::LittleMore);
}

QString word(Degree degree, bool amounts)
{
    switch (degree) {
    case Degree::MuchLess:
        return amounts ? Words::tr("much less") : Words::tr("much less active");
    case Degree::Less:
        return amounts ? Words::tr("less") : Words::tr("less active");
    case Degree::LittleLess:
        return amounts ? Words::tr("a little less") : Words::tr("a little less active");
    case Degree::LittleMore:
        return amounts ? Words::tr("a little more") : Words::tr("a little more active");
    case Degree::More:
        return amounts ? Words::tr("more") : Words::tr("more active");
    case Degree::MuchMore:
        return amounts ? Words::tr("much more") : Words::tr("much more active");
    case Degree::Alike:
        break;
    }
    return Words::tr("as without medicine");
}

QString word(const Told &told, bool amounts)
{
    const bool falls = told.degree < Degree::Alike;
    if (told.beyond == 0) {
        return word(told.degree, amounts);
    }
    if (told.beyond == 1) {
        return falls ? (amounts ? Words::tr("even less") : Words::tr("even less active"))
                     : (amounts ? Words::tr("even more") : Words::tr("even more active"));
    }
    return falls ? (amounts ? Words::tr("least") : Words::tr("least active"))
                 : (amounts ? Words::tr("most") : Words::tr("most active"));
}

/// Panes that nobody can tell apart get one value, so that no border between two words comes between them.
std::vector<double> changesTold(const Measured &measured)
{
    std::vector<size_t> order(measured.panes.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto value = [&](size_t pane) { return measured.panes[pane].value; };
    std::sort(order.begin(), order.end(), [&](size_t one, size_t other) { return value(one) < value(other); });
    std::vector<double> told(order.size());
    for (size_t from = 0; from < order.size();) {
        size_t end = from + 1;
        while (end < order.size() && value(order[end]) - value(order[from]) < sameBelow) {
            ++end;
        }
        for (size_t i = from; i < end; ++i) {
            told[order[i]] = value(order[from]) - measured.without;
        }
        from = end;
    }
    return told;
}

/// Of panes with the same word, those that are farther on get a stronger one.
std::vector<Told> toldOf(const Measured &measured)
{
    const std::vector<double> changes = changesTold(measured);
    std::vector<Told> told;
    for (const double change : changes) {
        const Degree degree = degreeOf(change);
        std::vector<double> nearer;
        for (const double other : changes) {
            if (degreeOf(other) == degree && degree != Degree::Alike && std::abs(other) < std::abs(change)
                && std::find(nearer.begin(), nearer.end(), other) == nearer.end()) {
                nearer.push_back(other);
            }
        }
        told.push_back({degree, static_cast<int>(nearer.size())});
    }
    return told;
}

/// What is said, and of which panes.
struct Clause {
    QString said;
    QStringList titles;
    bool nothingGiven = false;
    Told told;
};

void add(std::vector<Clause> &clauses, const QString &said, const InPane &pane, const Told &told = {})
{
    const auto same = std::find_if(clauses.begin(), clauses.end(),
        [&](const Clause &clause) { return clause.said == said && clause.nothingGiven == !pane.given; });
    if (same == clauses.end()) {
        clauses.push_back({said, {pane.title}, !pane.given, told});
    } else if (!same->titles.contains(pane.title)) {
        same->titles << pane.title;
    }
}

QString textOf(const Clause &clause)
{
    if (clause.nothingGiven) {
        return Words::tr("%1 without medicine", "a number").arg(clause.said);
    }
    QString text = Words::tr("%1 with %2", "how it is, with which medicine").arg(clause.said, clause.titles.front());
    for (qsizetype i = 1; i < clause.titles.size(); ++i) {
        text = Words::tr("%1, and with %2", "one pane, a further one").arg(text, clause.titles[i]);
    }
    return text;
}

/// In the order of the panes; what is "even less" comes right after what is less.
std::vector<Clause> clausesOf(const Measured &measured)
{
    const std::vector<Told> told = toldOf(measured);
    std::vector<Degree> firstSaid;
    std::vector<Clause> clauses;
    for (size_t i = 0; i < measured.panes.size(); ++i) {
        const InPane &pane = measured.panes[i];
        if (!measured.inWords) {
            add(clauses, pane.text, pane);
        } else if (pane.given) { // the others are what the words compare with
            add(clauses, word(told[i], measured.comesInAmounts), pane, told[i]);
            firstSaid.push_back(told[i].degree);
        }
    }
    const auto place = [&](const Clause &clause) {
        const auto first = std::find(firstSaid.begin(), firstSaid.end(), clause.told.degree);
        return std::pair(first - firstSaid.begin(), clause.told.beyond);
    };
    std::stable_sort(clauses.begin(), clauses.end(),
        [&](const Clause &one, const Clause &other) { return place(one) < place(other); });
    return clauses;
}

} // namespace

QString differenceText(const Measured &measured)
{
    const std::vector<Clause> clauses = clausesOf(measured);
    QString text;
    for (const Clause &clause : clauses) {
        text = text.isEmpty() ? textOf(clause) : Words::tr("%1; %2", "two clauses").arg(text, textOf(clause));
    }
    return Words::tr("%1: %2.", "part, how it is").arg(measured.about, text);
}

QString sameText(const Measured &measured)
{
    const QString &about = measured.about;
    const size_t most = measured.mostChanged();
    if (!measured.inWords) {
        return Words::tr("%1: %2 in every picture.").arg(about, measured.panes[most].text);
    }
    const Degree degree = degreeOf(measured.panes[most].value - measured.without);
    return degree == Degree::Alike
               ? Words::tr("%1: as without medicine in every picture.").arg(about)
               : Words::tr("%1: %2 in every picture alike.").arg(about, word(degree, measured.comesInAmounts));
}

} // namespace relief::session
