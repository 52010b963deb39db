// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The drawn parts that scenes are made of: files by state, places where ligands sit.

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace relief::scene {

/// A place on a symbol, in the symbol's own units.
struct SymbolAnchor {
    QPointF at;
    bool between = false; ///< between the back and the front half; otherwise over the front half
    double scale = 1;     ///< of what sits there
    QStringList accepts;
};

struct Symbol {
    std::vector<QRectF> drawn;         ///< what its drawings cover, in rows from the top; none: most of the view box
    QRectF viewBox;                    ///< (0, 0) is the middle; of membrane proteins on the membrane's mid-line
    QHash<QString, QStringList> files; ///< by state ("" for the only one): back half and front half, or one
    double radius = 0;                 ///< of ions; their name is written inside when there is room
    QHash<QString, SymbolAnchor> anchors;
};

/// ":/artwork/symbols/anchors.json" as values; constant once read.
class SymbolLibrary {
public:
    SymbolLibrary(); ///< reads the file; empty, with one warning, if it cannot be read

    /// Null for an unknown name.
    const Symbol *find(const QString &name) const;

private:
    QHash<QString, Symbol> m_symbols;
};

} // namespace relief::scene
