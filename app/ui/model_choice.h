// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// By which published model a medicine's level is computed. For nurses and classrooms.

#include "session/session.h"
#include "ui/look.h"

#include <QLabel>
#include <QWidget>

namespace relief::ui {

class ChoiceBox;

class ModelChoice : public QWidget {
    Q_OBJECT

public:
    ModelChoice(session::Session *session, content::MedicineGroup group, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< hides itself where there is no model to speak of

private:
    session::Session *m_session;
    content::MedicineGroup m_group;
    QLabel *m_name;
    ChoiceBox *m_choice; ///< where there are several
    QLabel *m_source;
};

} // namespace relief::ui
