// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One of many, by name: as wide as its column, with a list as wide as its longest name. The wheel scrolls the panel
// around it and never chooses.

#include <QComboBox>
#include <QList>

namespace relief::ui {

class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    /// `name` says what is chosen, for screen readers and, until something is, the tooltip.
    explicit ChoiceBox(const QString &name, QWidget *parent = nullptr);

    struct Choice {
        QString id;
        QString text;
        QString tip;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    void setChoices(const QList<Choice> &choices);      ///< rebuilds only what is new
    void setCut(Qt::TextElideMode cut) { m_cut = cut; } ///< which part of a name that is too long goes
    void setChosen(const QString &id);                  ///< tells nobody; the tooltip becomes the choice's

    void showPopup() override;

Q_SIGNALS:
    void chosen(const QString &id); ///< by mouse or keyboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QList<Choice> m_choices;
    Qt::TextElideMode m_cut = Qt::ElideRight;
};

} // namespace relief::ui
