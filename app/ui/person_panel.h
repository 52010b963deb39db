// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// For whom the model is asked, and by which published models. For nurses and classrooms; nothing is stored.

#include "session/session.h"
#include "ui/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

#include <vector>

namespace relief::ui {

class ChoiceBox;
class DisclosureButton;
class IconLabel;
class ModelChoice;
class PersonField;
class WrapButton;

class PersonPanel : public QWidget {
    Q_OBJECT

public:
    explicit PersonPanel(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< another person, model, medicine or audience; hidden from patients

private:
    struct Row {
        QBoxLayout *layout;
        QWidget *field;
    };

    void build();
    void addRow(const QString &label, QWidget *field, const QString &name);
    void connectFields();
    void changePerson();
    void open(bool open);
    void refreshFields(const sim::Person &person);

    session::Session *m_session;
    DisclosureButton *m_title;
    QLabel *m_brief;      ///< the person in a line, while closed
    IconLabel *m_outside; ///< of whom a model was not made; open or closed
    QWidget *m_body;
    QLabel *m_about;
    PersonField *m_weight;
    PersonField *m_height;
    PersonField *m_age;
    ChoiceBox *m_sex;
    PersonField *m_cyp2d6;
    std::vector<Row> m_rows;
    WrapButton *m_typical;
    std::vector<ModelChoice *> m_models;
    bool m_isRefreshing = false; ///< the session told us; do not tell it back
};

} // namespace relief::ui
