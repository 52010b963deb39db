// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/parameters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

using D = sim::Disposition;
using A = sim::Absorption;
using S = sim::FormedShare;

constexpr Range positive{0, 100000, true};
constexpr Range amount{0, 100000, false};
constexpr Range rate{0, 1000, false};
constexpr Range positiveRate{0, 1000, true};
constexpr Range power{-2, 2, false};
constexpr Range slope{-1000, 1000, false};
constexpr Range share{0, 1, false};

template <double D::*Member>
double &of(D &disposition)
{
    return disposition.*Member;
}

template <auto Part, auto Member>
double &inside(D &disposition)
{
    return disposition.*Part.*Member;
}

template <auto Whole, auto Member>
double &inSlope(D &disposition)
{
    return disposition.ageLeanMass.*Whole.*Member;
}

void add(std::vector<Parameter> &all, const std::vector<Parameter> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

std::vector<Parameter> rateConstants()
{
    return {{u"k10PerMin"_s, &of<&D::k10>, positiveRate, true}, {u"k12PerMin"_s, &of<&D::k12>, rate},
        {u"k21PerMin"_s, &of<&D::k21>, rate}, {u"k13PerMin"_s, &of<&D::k13>, rate},
        {u"k31PerMin"_s, &of<&D::k31>, rate}};
}

std::vector<Parameter> clearances(const QString &per)
{
    return {{u"volume2L"_s + per, &of<&D::volume2L>, amount}, {u"volume3L"_s + per, &of<&D::volume3L>, amount},
        {u"clearance1LPerMin"_s + per, &of<&D::clearance1>, positive, true},
        {u"clearance2LPerMin"_s + per, &of<&D::clearance2>, amount},
        {u"clearance3LPerMin"_s + per, &of<&D::clearance3>, amount}};
}

std::vector<Parameter> weightPowers()
{
    using P = sim::WeightPowers;
    constexpr auto part = &D::weightPowers;
    return {{u"referenceKg"_s, &inside<part, &P::referenceKg>, {1, 500, false}, true},
        {u"volume1Power"_s, &inside<part, &P::volume1>, power}, {u"volume2Power"_s, &inside<part, &P::volume2>, power},
        {u"volume3Power"_s, &inside<part, &P::volume3>, power},
        {u"clearance1Power"_s, &inside<part, &P::clearance1>, power},
        {u"clearance2Power"_s, &inside<part, &P::clearance2>, power},
        {u"clearance3Power"_s, &inside<part, &P::clearance3>, power}};
}

template <auto Whole>
std::vector<Parameter> slopes(const QString &stem)
{
    using L = sim::AgeLeanSlope;
    return {{stem + u"PerYear"_s, &inSlope<Whole, &L::perYear>, slope},
        {stem + u"PerLeanKg"_s, &inSlope<Whole, &L::perLeanKg>, slope}};
}

std::vector<Parameter> ageLeanMass()
{
    using M = sim::AgeLeanMass;
    constexpr auto part = &D::ageLeanMass;
    std::vector<Parameter> all{{u"referenceYears"_s, &inside<part, &M::referenceYears>, {0, 120, false}, true},
        {u"referenceLeanKg"_s, &inside<part, &M::referenceLeanKg>, {1, 200, false}, true}};
    add(all, slopes<&M::volume1>(u"volume1"_s));
    add(all, slopes<&M::volume2>(u"volume2"_s));
    add(all, slopes<&M::volume3>(u"volume3"_s));
    add(all, slopes<&M::clearance1>(u"clearance1"_s));
    add(all, slopes<&M::clearance2>(u"clearance2"_s));
    add(all, slopes<&M::clearance3>(u"clearance3"_s));
    add(all, slopes<&M::ke0>(u"ke0"_s));
    return all;
}

std::vector<Parameter> eleveld()
{
    using E = sim::EleveldTerms;
    constexpr auto part = &D::eleveld;
    return {{u"agingVolume1"_s, &inside<part, &E::agingVolume1>, {-1, 1, false}, true},
        {u"agingVolume2"_s, &inside<part, &E::agingVolume2>, {-1, 1, false}, true},
        {u"agingVolume3"_s, &inside<part, &E::agingVolume3>, {-1, 1, false}, true},
        {u"weightVolume3"_s, &inside<part, &E::weightVolume3>, {-1, 1, false}, true},
        {u"femaleShare"_s, &inside<part, &E::femaleShare>, {-0.9, 10, false}, true},
        {u"maturationKg"_s, &inside<part, &E::maturationKg>, {0, 100, false}, true}};
}

std::vector<Parameter> scalingParameters(sim::Scaling scaling)
{
    switch (scaling) {
    case sim::Scaling::WeightClearance:
        return {{u"weightExponent"_s, &of<&D::weightExponent>, power, true}};
    case sim::Scaling::WeightPowers:
        return weightPowers();
    case sim::Scaling::AgeLeanMass:
        return ageLeanMass();
    case sim::Scaling::Eleveld:
        return eleveld();
    case sim::Scaling::None:
    case sim::Scaling::WeightVolume:
    case sim::Scaling::WeightAll:
    case sim::Scaling::Allometric:
        break;
    }
    return {};
}

} // namespace

std::vector<Parameter> parametersOf(const sim::Disposition &disposition)
{
    const bool perKg =
        disposition.scaling == sim::Scaling::WeightVolume || disposition.scaling == sim::Scaling::WeightAll;
    const QString per = perKg ? u"PerKg"_s : QString();
    std::vector<Parameter> all{
        {u"volume1L"_s + per, &of<&D::volume1L>, positive, true}, {u"ke0PerMin"_s, &of<&D::ke0PerMin>, rate}};
    add(all, disposition.byClearance ? clearances(per) : rateConstants());
    add(all, scalingParameters(disposition.scaling));
    return all;
}

std::vector<Parameter> parametersOf(const sim::Absorption &absorption)
{
    const Parameter bioavailability{u"bioavailability"_s, &A::bioavailability, {0, 1, true}};
    switch (absorption.input) {
    case sim::Input::Intravenous:
        break;
    case sim::Input::FirstOrder:
        return {bioavailability, {u"kaPerMin"_s, &A::kaPerMin, positiveRate, true},
            {u"lagMin"_s, &A::lagMin, {0, 1440, false}}};
    case sim::Input::TransitChain:
        return {bioavailability, {u"ktrPerMin"_s, &A::ktrPerMin, positiveRate, true},
            {u"transits"_s, &A::transits, {0, 20, false}, true}};
    case sim::Input::NasalDepot:
        return {bioavailability, {u"ktrPerMin"_s, &A::ktrPerMin, positiveRate, true},
            {u"kinPerMin"_s, &A::kinPerMin, positiveRate, true}};
    }
    return {};
}

std::vector<Parameter> parametersOf(const sim::FormedShare &formed)
{
    if (!formed.byCyp2d6) {
        return {{u"share"_s, &S::share, share, true}};
    }
    return {{u"oddsAtReference"_s, &S::oddsAtReference, positiveRate, true},
        {u"slope"_s, &S::slope, {-10, 10, false}, true},
        {u"referenceScore"_s, &S::referenceScore, {0, 3, false}, true}};
}

} // namespace relief::content
