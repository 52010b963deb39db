// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/population.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <string_view>

namespace relief::sim {

namespace {

/// The finalizer of SplitMix64 (Steele, Lea & Flood 2014): every bit in changes about half of the bits out.
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

/// FNV-1a, 64 bits: the same on every platform, unlike std::hash.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return hash;
}

/// Draws one person's factors.
class Draw {
public:
    Draw(std::uint64_t seed, std::uint32_t number) : m_person(mixed(mixed(seed) ^ number)) {}

    double factor(const std::string &modelId, const Variability &spread) const
    {
        const std::uint64_t parameter = mixed(hashOf(modelId)) + static_cast<std::uint64_t>(spread.parameter);
        const std::uint64_t bits = mixed(m_person ^ mixed(parameter));
        const double uniform = std::ldexp(static_cast<double>(bits >> 11U) + 0.5, -53);
        const double z = quantile(boost::math::normal(), uniform);
        return std::exp(std::sqrt(std::log1p(spread.cv * spread.cv)) * z);
    }

private:
    std::uint64_t m_person;
};

AgeLeanSlope steeper(const AgeLeanSlope &slope, double factor)
{
    return {slope.perYear * factor, slope.perLeanKg * factor};
}

/// The whole parameter varies, what age and lean mass add to it included.
void vary(Disposition &d, Spread parameter, double factor)
{
    AgeLeanMass &lines = d.ageLeanMass;
    switch (parameter) {
    case Spread::K10:
    case Spread::Clearance1: // one is the other over the volume
        d.k10 *= factor;
        d.clearance1 *= factor;
        lines.clearance1 = steeper(lines.clearance1, factor);
        break;
    case Spread::Volume1:
        d.volume1L *= factor;
        lines.volume1 = steeper(lines.volume1, factor);
        break;
    case Spread::Ke0:
        d.ke0PerMin *= factor;
        lines.ke0 = steeper(lines.ke0, factor);
        break;
    default:
        break;
    }
}

void vary(DrugModel &model, Spread parameter, double factor)
{
    switch (parameter) {
    case Spread::Ka:
        model.absorption.kaPerMin *= factor;
        break;
    case Spread::Ktr:
        model.absorption.ktrPerMin *= factor;
        break;
    case Spread::Bioavailability:
        model.absorption.bioavailability = std::min(1.0, model.absorption.bioavailability * factor);
        break;
    case Spread::FormedOdds:
        for (Metabolite &made : model.metabolites) {
            made.formed.oddsAtReference *= factor; // of both ways, which share the odds
        }
        break;
    default:
        vary(model.disposition, parameter, factor);
        break;
    }
}

void vary(VentilationModel &model, Spread parameter, double factor)
{
    switch (parameter) {
    case Spread::Ec50:
        model.ec50 *= factor;
        break;
    case Spread::Kon:
        model.konPerMin *= factor;
        break;
    case Spread::Koff:
        model.koffPerMin *= factor;
        break;
    default:
        break;
    }
}

template <class Model>
void varyAll(Model &model, const Draw &draw)
{
    const std::vector<Variability> spreads = model.variability;
    for (const Variability &spread : spreads) {
        vary(model, spread.parameter, draw.factor(model.id, spread));
    }
}

/// The value at a rank between 0 and 1 of what is unordered, and partly orders it.
double atRank(std::vector<double> &values, double rank)
{
    const double place = rank * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(place);
    const auto nth = values.begin() + below;
    std::nth_element(values.begin(), nth, values.end());
    const double part = place - static_cast<double>(below);
    return part > 0 ? *nth + part * (*std::min_element(nth + 1, values.end()) - *nth) : *nth;
}

} // namespace

Scenario individual(const Scenario &scenario, std::uint64_t seed, std::uint32_t number)
{
    const Draw draw(seed, number);
    Scenario person = scenario;
    for (DrugModel &model : person.models) {
        varyAll(model, draw);
    }
    if (person.ventilation) {
        varyAll(*person.ventilation, draw);
    }
    return person;
}

Bands bandsOf(const std::vector<std::vector<double>> &series)
{
    Bands bands;
    if (series.empty()) {
        return bands;
    }
    for (std::vector<double> &each : bands.values) {
        each.assign(series.front().size(), 0.0);
    }
    std::vector<double> people;
    people.reserve(series.size());
    for (std::size_t t = 0; t < series.front().size(); ++t) {
        people.clear();
        for (const std::vector<double> &person : series) {
            if (t < person.size() && std::isfinite(person[t])) {
                people.push_back(person[t]);
            }
        }
        for (std::size_t p = 0; p < bands.values.size() && !people.empty(); ++p) {
            bands.values[p][t] = atRank(people, Bands::ranks[p]);
        }
    }
    return bands;
}

Bands bandsOf(const std::vector<Course> &people, const Pick &pick)
{
    std::vector<std::vector<double>> series;
    series.reserve(people.size());
    for (const Course &person : people) {
        std::vector<double> values = pick(person);
        if (!values.empty()) {
            series.push_back(std::move(values));
        }
    }
    return bandsOf(series);
}

} // namespace relief::sim
