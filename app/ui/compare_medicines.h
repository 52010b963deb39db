// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The medicines of one pane, to choose: which opioid and how much, ketamine, naloxone and when.

#include "session/comparison.h"
#include "ui/pane.h"

class QSpinBox;
class QVBoxLayout;

namespace relief::ui {

class ChoiceBox;
class SegmentRow;
class ToggleSwitch;

/// Opens over its pane; Escape or a click beside it closes it. What is chosen holds at once.
class CompareMedicines : public Pane {
    Q_OBJECT

public:
    CompareMedicines(
        const session::Session &session, const session::PaneChoice &choice, const Look &look, QWidget *parent);

    void openBelow(const QWidget *button);

Q_SIGNALS:
    void chosen(const relief::session::PaneChoice &choice);

private:
    void addHeading(content::MedicineGroup group, QWidget *beside = nullptr);
    void addMedicine(content::MedicineGroup group);
    void addNaloxone();
    void change();

    const session::Session &m_session;
    session::PaneChoice m_choice;
    Look m_look;
    QVBoxLayout *m_column;
    ToggleSwitch *m_naloxone = nullptr;
    QSpinBox *m_time = nullptr;
};

} // namespace relief::ui
