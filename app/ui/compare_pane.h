// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One pane of a comparison: its medicines, the picture, the main number now and over time, and what changed.

#include "session/comparison.h"
#include "ui/pane.h"

#include <QLabel>

#include <array>

namespace relief::scene {
class DiagramView;
}

namespace relief::ui {

class ChangeTag;
class CompareChart;
class IconButton;

class ComparePane : public Card {
    Q_OBJECT

public:
    ComparePane(session::Comparison *comparison, size_t pane, theme::Artwork *artwork, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setReducedMotion(bool reduced);
    void refreshPanes();    ///< other medicines, diagram or words
    void refreshSnapshot(); ///< another time: changes only what differs
    scene::DiagramView *view() const { return m_view; }
    void openMedicines();

Q_SIGNALS:
    void removeAsked();
    void nodeSelected(const QString &node);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr size_t mostTags = 3;

    void refreshTitle();
    void refreshCurve();
    void refreshTags();
    void layOut();
    void layOutTitle(const QRect &row);
    void layOutTags(const QRect &row);
    QColor border() const;
    QString givenWhen() const;
    bool gives(content::MedicineGroup group) const;

    session::Comparison *m_comparison;
    size_t m_pane;
    std::array<QLabel *, content::allGroups.size()> m_glyphs;
    QLabel *m_title;
    QLabel *m_when;
    IconButton *m_choose;
    IconButton *m_remove;
    scene::DiagramView *m_view;
    QLabel *m_readout;
    QLabel *m_value;
    CompareChart *m_chart;
    std::array<ChangeTag *, mostTags> m_tags;
    std::vector<session::Change> m_changes; ///< of the tags
    Look m_look;
};

} // namespace relief::ui
