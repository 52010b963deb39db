// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/covariates.h"

#include <algorithm>
#include <cmath>

namespace relief::sim {

namespace {

constexpr double referenceKg = 70;

/// Far outside the studied range a published straight line can pass below zero; the parameter stays at this share.
constexpr double leastShare = 0.1;

double ratio(const Person &person, double ofKg)
{
    return person.weight.value / ofKg;
}

SizeFactors alike(double volume, double clearance)
{
    return {volume, volume, volume, clearance, clearance, clearance, 1};
}

SizeFactors byWeightPowers(const WeightPowers &powers, const Person &person)
{
    const double size = ratio(person, powers.referenceKg);
    SizeFactors f;
    f.volume1 = std::pow(size, powers.volume1);
    f.volume2 = std::pow(size, powers.volume2);
    f.volume3 = std::pow(size, powers.volume3);
    f.clearance1 = std::pow(size, powers.clearance1);
    f.clearance2 = std::pow(size, powers.clearance2);
    f.clearance3 = std::pow(size, powers.clearance3);
    return f;
}

/// Minto 1997: straight lines in age and lean body mass.
SizeFactors byAgeAndLeanMass(const Disposition &d, const Person &person)
{
    const AgeLeanMass &lines = d.ageLeanMass;
    const double years = person.age.value - lines.referenceYears;
    const double leanKg = leanBodyMass(person).value - lines.referenceLeanKg;
    const auto share = [&](double base, const AgeLeanSlope &slope) {
        return base > 0 ? std::max(leastShare, 1 + (slope.perYear * years + slope.perLeanKg * leanKg) / base) : 1;
    };
    SizeFactors f;
    f.volume1 = share(d.volume1L, lines.volume1);
    f.volume2 = share(d.volume2L, lines.volume2);
    f.volume3 = share(d.volume3L, lines.volume3);
    f.clearance1 = share(d.clearance1, lines.clearance1);
    f.clearance2 = share(d.clearance2, lines.clearance2);
    f.clearance3 = share(d.clearance3, lines.clearance3);
    f.ke0 = share(d.ke0PerMin, lines.ke0);
    return f;
}

/// x^n / (x^n + half^n)
double sigmoid(double x, double half, double n)
{
    const double power = std::pow(x, n);
    return power / (power + std::pow(half, n));
}

// As part of Eleveld's model (doi 10.1097/ALN.0000000000001634), with its rounding.
struct FatFreeTerms {
    double child, halfYears, power, most, half;
};
constexpr FatFreeTerms fatFreeMan{0.88, 13.4, 12.7, 42.92, 30.93};
constexpr FatFreeTerms fatFreeWoman{1.11, 7.1, 1.1, 37.99, 35.98};

const FatFreeTerms &fatFreeTerms(Sex sex)
{
    return sex == Sex::Male ? fatFreeMan : fatFreeWoman;
}

/// Before the factor for age, which is 1 in the long run.
double grownFatFreeMass(const Person &person)
{
    const FatFreeTerms &c = fatFreeTerms(person.sex);
    const double square = person.height.value * person.height.value / 10'000; // m^2
    return c.most * square * person.weight.value / (c.half * square + person.weight.value);
}

/// Eleveld 2017. Half-points of 12 and 45 years with a power of 6, powers of 3/4 for clearances, and the reference man
/// (35 years, 70 kg, 170 cm) belong to its equations; the coefficients are the model's.
SizeFactors byEleveld(const EleveldTerms &terms, const Person &person)
{
    constexpr double clearancePower = 0.75;
    const Person reference{{referenceKg}, {170}, {35}, Sex::Male, person.cyp2d6ActivityScore};
    const double size = fatFreeMass(person).value / grownFatFreeMass(reference);
    const double years = person.age.value - reference.age.value;
    const double aged1 = std::exp(-terms.agingVolume1 * years);
    const double aged2 = std::exp(-terms.agingVolume2 * years);
    const double aged3 = std::exp(-terms.agingVolume3 * years);
    const double age = person.age.value;
    const double sex =
        person.sex == Sex::Female ? 1 + terms.femaleShare * sigmoid(age, 12, 6) * (1 - sigmoid(age, 45, 6)) : 1;
    const double mature =
        sigmoid(person.weight.value, terms.maturationKg, 2) / sigmoid(referenceKg, terms.maturationKg, 2);

    SizeFactors f;
    f.volume1 = size * aged1;
    f.volume2 = size * aged2 * sex;
    f.volume3 = size * aged3 * std::exp(-terms.weightVolume3 * (person.weight.value - referenceKg));
    f.clearance1 = std::pow(size, clearancePower) * aged2 * sex * mature;
    f.clearance2 = std::pow(f.volume2, clearancePower) * aged1 * sex;
    f.clearance3 = std::pow(f.volume3, clearancePower) * aged1;
    return f;
}

} // namespace

Kilograms leanBodyMass(const Person &person)
{
    const bool male = person.sex == Sex::Male;
    const double a = male ? 1.10 : 1.07;
    const double b = (male ? 128.0 : 148.0) / (person.height.value * person.height.value);
    const double weight = std::min(person.weight.value, a / (2 * b)); // where the parabola peaks
    return {(a - b * weight) * weight};
}

Kilograms fatFreeMass(const Person &person)
{
    const FatFreeTerms &c = fatFreeTerms(person.sex);
    const double grown = c.child + (1 - c.child) * sigmoid(person.age.value, c.halfYears, c.power);
    return {grown * grownFatFreeMass(person)};
}

SizeFactors sizeFactors(const Disposition &disposition, const Person &person)
{
    const double size = ratio(person, referenceKg);
    switch (disposition.scaling) {
    case Scaling::None:
        break;
    case Scaling::WeightVolume:
    case Scaling::WeightAll: // volumes and clearances by one factor: the rate constants stay
        return alike(person.weight.value, person.weight.value);
    case Scaling::Allometric:
        return alike(size, std::pow(size, 0.75));
    case Scaling::WeightClearance: {
        SizeFactors f;
        f.clearance1 = std::pow(size, disposition.weightExponent);
        return f;
    }
    case Scaling::WeightPowers:
        return byWeightPowers(disposition.weightPowers, person);
    case Scaling::AgeLeanMass:
        return byAgeAndLeanMass(disposition, person);
    case Scaling::Eleveld:
        return byEleveld(disposition.eleveld, person);
    }
    return {};
}

} // namespace relief::sim
