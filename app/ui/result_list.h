// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list beside what is shown in full: rows of ResultDelegate, each with the id of what it stands for.

#include "ui/look.h"

#include <QListWidget>

namespace relief::ui {

class ResultDelegate;

class ResultList : public QListWidget {
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    void setLook(const Look &look);

    /// Its role Index is the id.
    QListWidgetItem *addRow(const QString &id, const QString &title, const QString &mark);

    /// Makes its row the current one and brings it into view; tells nobody.
    void chooseQuietly(const QString &id);

Q_SIGNALS:
    void rowChosen(const QString &id); ///< another row became the current one

private:
    ResultDelegate *m_delegate;
};

} // namespace relief::ui
