// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Save or print": what, in which form, and where to. Writes while the window stays alive, and can be stopped.

#include "ui/export_work.h"
#include "ui/handout_print.h"
#include "ui/look.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace relief::ui {

class HandoutOptions;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// All that the offer points to has to outlive the dialog, and to stay as it is while an animation is made.
    ExportDialog(const ExportOffer &offer, const Look &look, QWidget *parent);

    void choose(ExportKind kind);
    ExportKind kind() const;
    QString suggestedName() const;

    /// As after the file was chosen; one that is there is replaced, which whoever chose it was asked.
    void save(const QString &path);
    bool isBusy() const { return m_run->isRunning(); }

    void reject() override; ///< stops what is being written first

private:
    void addChoices(QFormLayout *form);
    void addButtons();
    QPushButton *addButton(const QString &id, const QString &text, void (ExportDialog::*pressed)());
    void refresh();
    void setBusy(bool busy);
    void tell(const content::Issues &issues);

    void askForFile();
    void preview();
    void print();
    void stop();

    QString ending() const;
    ExportOrder order(const QString &path) const;
    PaperFor paper() const;

    ExportOffer m_offer;
    Look m_look;
    ExportRun *m_run;
    QComboBox *m_kind;
    QComboBox *m_ending;
    QComboBox *m_scale;
    QComboBox *m_seconds;
    QFormLayout *m_form = nullptr;
    HandoutOptions *m_handout;
    QLabel *m_said;
    QProgressBar *m_progress;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QString m_path; ///< being written
};

} // namespace relief::ui
