// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One medicine: which one, on or off, how much, and for nurses a published example dose.

#include "session/session.h"
#include "ui/pane.h"

#include <QLabel>

namespace relief::ui {

class ChoiceBox;
class LevelSlider;
class ToggleSwitch;

class MedicineCard : public Card {
    Q_OBJECT

public:
    MedicineCard(session::Session *session, content::MedicineGroup group, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< from the session's snapshot; changes only what differs

private:
    void build();
    void refreshWords();
    void refreshChoice();
    void refreshDose(const content::Medicine &medicine);
    void switchTo(bool on);

    session::Session *m_session;
    content::MedicineGroup m_group;
    QLabel *m_glyph;
    QLabel *m_name;
    ToggleSwitch *m_switch;
    QLabel *m_summary;
    ChoiceBox *m_choice;
    QLayout *m_choiceRow = nullptr; ///< its margins; a box itself has none
    QLabel *m_note;                 ///< what the model cannot show of it
    LevelSlider *m_slider;
    QLabel *m_dose;
    Look m_look;
    content::Level m_lastLevel = content::Level::Usual; ///< what switching on goes back to
};

/// The word for a card: "Opioid", "Ketamine", "Naloxone".
QString groupWord(content::MedicineGroup group);

/// Sets a text or visibility only when it differs, so that a running clock costs no layout.
void setTextIfNew(QLabel *label, const QString &text);

} // namespace relief::ui
