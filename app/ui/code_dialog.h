// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is shown as a short code, to copy, and a field for a code from elsewhere.

#include "session/scenario_code.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace relief::ui {

class CodeDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown` is what the program shows now.
    CodeDialog(const session::Coded &shown, const content::Pack &pack, QWidget *parent);

Q_SIGNALS:
    void chosen(const relief::session::Coded &coded); ///< a sound code was entered; the dialog closes

private:
    void addOwn(const session::Coded &shown);
    void addField();
    void openTyped();

    const content::Pack &m_pack;
    QLineEdit *m_field = nullptr;
    QLabel *m_complaint = nullptr;
};

} // namespace relief::ui
