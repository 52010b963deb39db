// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Medicines of a talk without a lesson: how much of each, by a menu, and naloxone by one press.

#include "session/session.h"
#include "ui/command_registry.h"
#include "ui/look.h"

#include <QBoxLayout>
#include <QWidget>

namespace relief::ui {

class PresenterButton;
class Talk;

class PresenterMedicines : public QWidget {
    Q_OBJECT

public:
    PresenterMedicines(Talk *talk, const CommandRegistry &registry, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setNarrow(bool narrow);
    void refresh();

private:
    void addMenu(PresenterButton *button, content::MedicineGroup group);
    void refreshLevel(PresenterButton *button, content::MedicineGroup group);

    session::Session *m_session;
    QBoxLayout *m_row;
    PresenterButton *m_opioid;
    PresenterButton *m_ketamine;
    PresenterButton *m_naloxone;
};

} // namespace relief::ui
