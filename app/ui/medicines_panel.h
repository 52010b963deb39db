// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The left panel: which clock, a card a medicine, the body's own endorphins, for whom, the key to the picture.

#include "session/session.h"
#include "ui/pane.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <vector>

namespace relief::ui {

class ClockSwitch;
class DisclosureButton;
class IconButton;
class IconLabel;
class MedicineCard;
class NaloxoneCard;
class PersonPanel;
class ScrollColumn;
class ToggleSwitch;

class MedicinesPanel : public Pane {
    Q_OBJECT

public:
    explicit MedicinesPanel(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void focusCard(content::MedicineGroup group); ///< the control that gives the medicine
    void refresh();
    void rebuildKey(); ///< another diagram or audience

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *makeHead();
    QWidget *makeEndorphins();
    void openEffects();
    void fitReset();
    void fitKey();

    session::Session *m_session;
    QLabel *m_title;
    IconButton *m_effects;
    QPushButton *m_reset;
    ScrollColumn *m_scroll;
    QWidget *m_column;
    ClockSwitch *m_clock;
    MedicineCard *m_opioid;
    MedicineCard *m_ketamine;
    NaloxoneCard *m_naloxone;
    QBoxLayout *m_endorphinRow = nullptr;
    QLabel *m_endorphinGlyph;
    QLabel *m_endorphinName;
    ToggleSwitch *m_endorphins;
    PersonPanel *m_person;
    DisclosureButton *m_keyTitle; ///< opens and closes the key
    QWidget *m_key;
    std::vector<IconLabel *> m_keyRows;
    IconLabel *m_footer;
    Look m_look;
    bool m_keyFits = true; ///< the panel decides; no longer once a person did
};

} // namespace relief::ui
