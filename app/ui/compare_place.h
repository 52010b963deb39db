// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a comparison is: which picture, and which set of panes to begin with.

#include "session/comparison.h"
#include "ui/look.h"

#include <QLabel>
#include <QWidget>

namespace relief::ui {

class ChoiceBox;

class ComparePlace : public QWidget {
    Q_OBJECT

public:
    explicit ComparePlace(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Another audience, diagram or set: `preset` is the one shown, empty for panes of one's own.
    void refresh(const QString &preset);

Q_SIGNALS:
    void diagramAsked(const QString &diagram);
    void presetAsked(const QString &preset);

private:
    session::Session *m_session;
    QLabel *m_name;
    QLabel *m_chevron;
    ChoiceBox *m_diagram;
    ChoiceBox *m_preset;
    Look m_look;
};

} // namespace relief::ui
