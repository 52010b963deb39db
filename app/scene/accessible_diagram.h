// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The diagram for screen readers: one child a node and one an edge. Values are those of the snapshot last shown.

namespace relief::scene {

class DiagramView;

/// Teaches Qt's accessibility about DiagramView; call once, before the first view is shown.
void installDiagramAccessibility();

/// Tells screen readers, if there are any, which part the keyboard is on: nodes come first, then edges.
void announceSelection(DiagramView *view, int part);

/// Tells screen readers, if there are any, about activities that changed by a step one would notice: at most once a
/// second, and never what is over by then.
void announceValues(DiagramView *view);

/// For tests: so much time went by.
void advanceAnnouncements(DiagramView *view, double seconds);

/// The view is going away: screen readers must not ask its parts any more.
void forgetAccessible(DiagramView *view);

} // namespace relief::scene
