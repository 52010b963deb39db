// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A vote by show of hands: the presenter types in how many, and shows the bars. Nothing is stored.

#include "ui/command_registry.h"
#include "ui/pane.h"

#include <QLabel>
#include <QSpinBox>

#include <vector>

class QGridLayout;

namespace relief::ui {

class IconButton;
class PresenterButton;
class Talk;

/// Takes digits and what edits them; all other keys are the talk's, so that a clicker works while the keyboard is here.
class VoteBox : public QSpinBox {
    Q_OBJECT

public:
    explicit VoteBox(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class VotePanel : public Card {
    Q_OBJECT

public:
    VotePanel(Talk *talk, const CommandRegistry &registry, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< another question, or other counts

private:
    struct Row {
        QLabel *answer = nullptr;
        IconButton *fewer = nullptr;
        VoteBox *hands = nullptr;
        IconButton *more = nullptr;
    };

    void build(const CommandRegistry &registry);
    void rebuildRows(const QStringList &answers);
    void addRow(int answer, const QString &words);

    Talk *m_talk;
    QLabel *m_title;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    QStringList m_answers;
    PresenterButton *m_show;
    Look m_look;
};

} // namespace relief::ui
