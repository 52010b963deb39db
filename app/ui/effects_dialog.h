// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the chosen medicines do and what they risk, side by side with equal room, each with grade and sources.

#include "session/session.h"
#include "ui/look.h"

#include <QDialog>
#include <QGridLayout>

namespace relief::ui {

class EffectsDialog : public QDialog {
    Q_OBJECT

public:
    EffectsDialog(const session::Session &session, const Look &look, QWidget *parent);

private:
    void addMedicine(const content::Medicine &medicine);
    void addColumn(int row, int column, const QString &title, const QStringList &statements);

    const content::Pack &m_pack;
    content::Audience m_audience;
    Look m_look;
    QGridLayout *m_grid = nullptr;
};

} // namespace relief::ui
