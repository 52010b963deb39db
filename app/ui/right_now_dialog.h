// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The summary of right now, to read, to hear and to copy. F8.

#include <QDialog>
#include <QStringList>

namespace relief::ui {

class RightNowDialog : public QDialog {
    Q_OBJECT

public:
    /// The four parts as rightNow() gives them.
    RightNowDialog(const QStringList &parts, QWidget *parent);

private:
    void addPart(const QString &heading, const QString &text);
};

} // namespace relief::ui
