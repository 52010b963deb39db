// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The row above the time bar: what is shown over time, and what can be done with a chart.

#include "ui/chart_choice.h"
#include "ui/look.h"

#include <QButtonGroup>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace relief::ui {

class ChartBar : public QWidget {
    Q_OBJECT

public:
    explicit ChartBar(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setChoices(const std::vector<ChartChoice> &choices);
    void setChosen(const QString &id);

    struct Tools {
        bool chart = false;  ///< numbers and size
        bool people = false; ///< whether people who differ are shown can be chosen
        friend bool operator==(const Tools &, const Tools &) = default;
    };
    void setTools(Tools tools);
    void setPeopleShown(bool shown);
    void setLarge(bool large);
    void setProgress(int percent); ///< below 0: nothing is computed that takes long

    int arrange(int width); ///< as many lines as it takes; returns the height of them

Q_SIGNALS:
    void chosen(const QString &id); ///< by mouse or keyboard, as all of these
    void numbersAsked();
    void largeAsked(bool large);
    void peopleAsked(bool shown);
    void cancelAsked();
    void arrangementChanged(); ///< another height may be needed

private:
    QPushButton *addTool(const QString &id, const QString &text, const QString &tip);
    void makeProgress();
    void styleProgress();
    void showPeople();
    std::vector<QWidget *> shownTools() const;
    QPushButton *buttonOf(const QString &id) const; ///< null if it was never needed

    QButtonGroup m_group;
    std::vector<ChartChoice> m_choices;
    Tools m_tools;
    QPushButton *m_people;
    QPushButton *m_numbers;
    QPushButton *m_large;
    QProgressBar *m_progress = nullptr; ///< made when first needed, as is the other
    QPushButton *m_cancel = nullptr;
    Look m_look;
};

} // namespace relief::ui
