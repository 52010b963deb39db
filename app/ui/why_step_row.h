// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One step of a chain of causes: its number as in the picture, what acts on what, how sure that is, who says so.

#include "content/pack.h"
#include "session/why.h"
#include "ui/look.h"

#include <QWidget>

namespace relief::ui {

class ColumnLabel;
class ProseText;
class SourceList;

/// How sure an influence is: the line it has in the picture, and the word for it.
class CertaintyMark : public QWidget {
    Q_OBJECT

public:
    explicit CertaintyMark(QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    void setCertainty(content::Certainty certainty);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    content::Certainty m_certainty = content::Certainty::Established;
    theme::Theme m_theme{};
};

class WhyStepRow : public QWidget {
    Q_OBJECT

public:
    WhyStepRow(const content::Pack &pack, int number, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setStep(const session::WhyStep &step, content::MedicineGroup cause);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    bool m_ofMedicine = false;
    content::MedicineGroup m_cause = content::MedicineGroup::Opioid;
    ProseText *m_words;
    CertaintyMark *m_sure;
    SourceList *m_sources;
    ColumnLabel *m_without; ///< said where the pack has no source
    Look m_look;
};

} // namespace relief::ui
