// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What to do when someone does not respond: the words of the emergency diagram as a list, over any page.

#include "session/session.h"
#include "ui/look.h"

#include <QDialog>

#include <span>
#include <vector>

class QVBoxLayout;

namespace relief::ui {

class EmergencySheet : public QDialog {
    Q_OBJECT

public:
    /// The diagram the words come from.
    static QString diagramId();

    /// The pack must hold that diagram.
    EmergencySheet(const session::Session &session, const Look &look, QWidget *parent);

    /// The same words for paper.
    QString html() const;

Q_SIGNALS:
    void pictureAsked();

private:
    struct Step {
        QString title;
        QStringList lines;
    };

    std::vector<Step> steps(std::span<const QStringView> nodes) const; ///< by the ids of their nodes
    void addSteps(QVBoxLayout *column, std::span<const QStringView> nodes, bool numbered);
    void addButtons(QVBoxLayout *column);

    const content::Diagram &m_diagram;
    content::Audience m_audience;
    Look m_look;
};

} // namespace relief::ui
