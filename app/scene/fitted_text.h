// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text wrapped into a box, as large as it fits. Widths are measured once and scaled: asking fonts is slow.

#include "scene/card_layout.h"

namespace relief::scene {

/// A paragraph.
struct TextBlock {
    QString text;
    double pixels = 16;
    QFont::Weight weight = QFont::Normal;
    double indent = 0; ///< in its own size
    double gap = 0;    ///< above it, in its own size
    QString tone;
};

struct FittedText {
    std::vector<CardLine> lines; ///< from the top left of the box
    QSizeF size;
    bool fits = false;
};

/// Paragraphs ready to be wrapped at any size.
class MeasuredText {
public:
    MeasuredText(const std::vector<TextBlock> &blocks, const theme::Theme &theme);

    /// No line is smaller than `floor`, but for those that were set smaller.
    FittedText wrapped(const QSizeF &room, double scale, double floor, bool centered) const;

    /// The largest that fits; the smallest tried if none does.
    FittedText fitted(const QSizeF &room, double smallest, double floor, bool centered) const;

    /// The first line only, shortened by an ellipsis to what there is room for.
    FittedText elided(const QSizeF &room, double pixels) const;

private:
    struct Word {
        QString text;
        double width = 0; ///< at a size of 1
    };
    struct Paragraph {
        TextBlock block;
        std::vector<Word> words;
        double blank = 0;
    };

    std::vector<Paragraph> m_paragraphs;
    theme::Theme m_theme;
};

} // namespace relief::scene
