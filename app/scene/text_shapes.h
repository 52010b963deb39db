// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the words of a label can be broken into lines, and how large that is. Logical pixels.

#include "theme/theme.h"

#include <QHash>
#include <QPair>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

namespace relief::scene {

struct TextShape {
    QStringList title;
    QStringList sub;
    QSizeF size;

    friend bool operator==(const TextShape &, const TextShape &) = default;
};

/// Sizes of text lines in a theme.
struct TextMeasure {
    explicit TextMeasure(const theme::Theme &theme);

    QFont title;
    QFont sub;
    double titleLine = 0; ///< from baseline to baseline
    double subLine = 0;
    double titleAscent = 0; ///< from the top of the box to the first baseline
    double subAscent = 0;
};

/// Best first: all on one line each, sublabel in two lines, title in two lines, without the sublabel.
std::vector<TextShape> textShapes(const QString &title, const QString &sub, const TextMeasure &measure);

/// A text in two lines of nearly equal width; one line if it has no blank.
QStringList inTwoLines(const QString &text, const QFont &font);

/// Shapes once measured: fonts are slow to ask. For one look; clear it when the fonts change.
class ShapeCache {
public:
    void clear() { m_shapes.clear(); }
    const std::vector<TextShape> &of(const QString &title, const QString &sub, const TextMeasure &measure);

private:
    QHash<QPair<QString, QString>, std::vector<TextShape>> m_shapes;
};

} // namespace relief::scene
