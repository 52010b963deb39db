// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The colors of one theme by token name, read once from ":/design/tokens.json".

#include "theme/theme.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QRgb>

#include <optional>

class QJsonObject;

namespace relief::theme {

/// Constant after it is built. Names: palette keys ("ink1"), scene tokens ("canvas.fluid"), and computed ones:
/// "a~b~25" is a mixed with 25 percent of b ("12_5" is 12.5), "num.2-2.7" is a stroke width, thicker in high contrast.
class TokenTable {
public:
    /// The table of a theme, read at its first use and kept: constant data.
    static const TokenTable &of(ThemeId id);

    /// Fully transparent stands for "none" of SVG. Empty for an unknown name.
    std::optional<QRgb> color(QByteArrayView token) const;

    /// What an SVG attribute holds: "#RRGGBB", "none" or a number. Empty for an unknown name.
    QByteArray attribute(QByteArrayView token) const;

private:
    explicit TokenTable(ThemeId id);
    void readNames(const QJsonObject &names, int themeColumn);
    std::optional<QRgb> recipe(QStringView text) const;
    std::optional<QRgb> mixed(QByteArrayView token) const;

    bool m_thickOutlines;
    QHash<QByteArray, QRgb> m_colors;
};

/// Linear mix in sRGB, each channel rounded half to even, as the program that drew the art does.
QRgb mixRgb(QRgb a, QRgb b, double share);

} // namespace relief::theme
