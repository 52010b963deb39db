// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/token_table.h"

#include <QtDebug>

#include <algorithm>
#include <cmath>

namespace relief::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, allThemes.size()> themeWords{u"light", u"dark", u"contrast", u"hcdark"};
constexpr QColor unknownColor(255, 0, 255);
constexpr double largestScale = 4; ///< for a hall; people choose up to 2

/// The palette key of a meaning ("opioid" + "Ink"). Pain has no hue of its own: it is the dark end of excitement.
QByteArray keyOf(const QString &signal, QByteArrayView suffix)
{
    if (signal == "pain"_L1) {
        return suffix == QByteArrayView("Soft") ? "exciteSoft"_ba : "exciteInk"_ba;
    }
    return signal.toLatin1() + suffix.toByteArray();
}

struct TypeSpec {
    double pixels;
    QFont::Weight weight;
};

TypeSpec typeSpec(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {42, QFont::DemiBold};
    case TextRole::Heading1:
        return {30, QFont::DemiBold};
    case TextRole::Heading2:
    case TextRole::Meter:
        return {20, QFont::DemiBold};
    case TextRole::Heading3:
        return {16, QFont::DemiBold};
    case TextRole::PatientBody:
        return {16.5, QFont::Normal};
    case TextRole::Small:
    case TextRole::Sublabel:
        return {14, QFont::Normal};
    case TextRole::Smallest:
        return {12.5, QFont::Medium};
    case TextRole::Label:
        return {15, QFont::DemiBold};
    case TextRole::Body:
        break;
    }
    return {15, QFont::Normal};
}

double linear(float channel)
{
    const auto c = static_cast<double>(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QString toString(ThemeId id)
{
    return themeWords.at(static_cast<std::size_t>(id)).toString();
}

bool themeFromString(const QString &word, ThemeId *id)
{
    for (std::size_t i = 0; i < themeWords.size(); ++i) {
        if (word == themeWords.at(i)) {
            *id = allThemes.at(i);
            return true;
        }
    }
    return false;
}

Theme::Theme(ThemeId id, double textScale) : m_id(id), m_scale(std::clamp(textScale, 1.0, largestScale)) {}

ThemeId Theme::id() const
{
    return m_id;
}

bool Theme::isDark() const
{
    return m_id == ThemeId::Dark || m_id == ThemeId::LowVisionDark;
}

double Theme::textScale() const
{
    return m_scale;
}

double Theme::outlineScale() const
{
    return m_id == ThemeId::Contrast || m_id == ThemeId::LowVisionDark ? 1.35 : 1.0;
}

QColor Theme::color(const QString &token) const
{
    const std::optional<QRgb> rgb = TokenTable::of(m_id).color(token.toLatin1());
    if (rgb) {
        return QColor::fromRgba(*rgb);
    }
    qWarning().noquote() << "theme: unknown color" << token;
    return unknownColor;
}

QColor Theme::pain(int step) const
{
    return color(u"pain%1"_s.arg(std::clamp(step, 0, 5)));
}

QColor Theme::fill(const QString &signal) const
{
    return color(QString::fromLatin1(keyOf(signal, "")));
}

QColor Theme::ink(const QString &signal) const
{
    const std::optional<QRgb> rgb = TokenTable::of(m_id).color(keyOf(signal, "Ink"));
    return rgb ? QColor::fromRgba(*rgb) : fill(signal);
}

QColor Theme::soft(const QString &signal) const
{
    const std::optional<QRgb> rgb = TokenTable::of(m_id).color(keyOf(signal, "Soft"));
    return rgb ? QColor::fromRgba(*rgb) : color(u"sunken"_s);
}

QFont Theme::font(TextRole role) const
{
    const TypeSpec spec = typeSpec(role);
    QFont font(u"Inter"_s);
    font.setPixelSize(qRound(spec.pixels * m_scale));
    font.setWeight(spec.weight);
    // The same glyphs on every machine and in every picture.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

int Theme::px(int designPixels) const
{
    return qRound(designPixels * m_scale);
}

QByteArray Theme::recolored(const QByteArray &tokenSvg) const
{
    constexpr QByteArrayView opening("=\"@");
    const TokenTable &table = TokenTable::of(m_id);
    QByteArray svg;
    svg.reserve(tokenSvg.size());
    const QByteArrayView source(tokenSvg);
    qsizetype done = 0;
    for (qsizetype at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, done)) {
        const qsizetype name = at + opening.size();
        const qsizetype end = source.indexOf('"', name);
        if (end < 0) {
            break;
        }
        const QByteArrayView token = source.sliced(name, end - name);
        QByteArray value = table.attribute(token);
        if (value.isEmpty()) {
            qWarning().noquote() << "theme: unknown token in artwork" << token.toByteArray();
            value = "#ff00ff";
        }
        svg.append(source.sliced(done, at + 2 - done)).append(value);
        done = end;
    }
    return svg.append(source.sliced(done));
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgba(mixRgb(a.rgba(), b.rgba(), std::clamp(share, 0.0, 1.0)));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace relief::theme
