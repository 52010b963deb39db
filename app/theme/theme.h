// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every color, font size and spacing of the app, from ":/design/tokens.json".

#include <QColor>
#include <QFont>
#include <QString>

#include <array>
#include <memory>

namespace relief::theme {

enum class ThemeId { Light, Dark, Contrast, LowVisionDark };
inline constexpr std::array allThemes{ThemeId::Light, ThemeId::Dark, ThemeId::Contrast, ThemeId::LowVisionDark};

QString toString(ThemeId id); ///< "light", "dark", "contrast", "hcdark": the keys of tokens.json and of --theme
bool themeFromString(const QString &word, ThemeId *id);

/// The type roles of the design; sizes in pixels at 100 % text.
enum class TextRole {
    Display,
    Heading1,
    Heading2,
    Heading3,
    Body,
    PatientBody,
    Small,
    Smallest,
    Label,
    Sublabel,
    Meter
};

/// One theme, by value (copies share the table). Unknown token names are a programming error and return magenta.
class Theme {
public:
    explicit Theme(ThemeId id = ThemeId::Light, double textScale = 1.0);

    ThemeId id() const;
    bool isDark() const;         ///< dark and low-vision dark
    double textScale() const;    ///< 1.0 to 4.0
    double outlineScale() const; ///< 1.35 in the two contrast themes

    /// A palette key such as "ink1", "exciteInk", "accent", or a scene token such as "canvas.fluid".
    QColor color(const QString &token) const;
    QColor pain(int step) const; ///< 0 (none) to 5 (worst)

    /// "signal" is "excite", "inhibit", "opioid", "ketamine", "naloxone", "endorphin", "dopamine", "quiet" or "pain"
    /// (the dark end of excite), or any palette key: ink then falls back to the fill, soft to "sunken".
    QColor fill(const QString &signal) const;
    QColor ink(const QString &signal) const;
    QColor soft(const QString &signal) const;

    QFont font(TextRole role) const; ///< bundled Inter, pixel size, weight and scale set
    int px(int designPixels) const;  ///< a length that grows with the text scale

    /// Replaces each ="@token" of a token SVG (stroke widths included).
    QByteArray recolored(const QByteArray &tokenSvg) const;

    friend bool operator==(const Theme &a, const Theme &b) { return a.m_id == b.m_id && a.m_scale == b.m_scale; }

private:
    ThemeId m_id;
    double m_scale;
};

/// Linear mix in sRGB: a at 0, b at 1.
QColor mix(const QColor &a, const QColor &b, double share);

/// WCAG 2 contrast ratio of two opaque colors, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Registers the bundled fonts once; call before any text is laid out.
void loadFonts();

/// Opens the fonts that the first page needs: Qt opens one when it first measures with it. For a start that waits for
/// something else meanwhile.
void openFonts();

} // namespace relief::theme
