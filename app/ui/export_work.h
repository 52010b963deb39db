// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From what was chosen in the dialog to the work that writes the file.

#include "output/handout_content.h"
#include "theme/theme.h"
#include "ui/export_offer.h"
#include "ui/export_run.h"

namespace relief::ui {

struct ExportOrder {
    ExportKind kind = ExportKind::Handout;
    QString path;
    int scale = 2;    ///< of a PNG
    int seconds = 10; ///< of an animation
    theme::Theme theme{};
    output::HandoutWishes wishes{};
};

/// Handout or sheets of the offer, whatever the page has.
output::Paper paperOf(const ExportOrder &order, const ExportOffer &offer, const QPageLayout &layout);
output::Handout handoutOf(const ExportOffer &offer, const output::HandoutWishes &wishes);

/// Takes what it needs from the offer at once; the pack has to outlive it. Not for animations.
ExportRun::Work workOf(const ExportOrder &order, const ExportOffer &offer);

} // namespace relief::ui
