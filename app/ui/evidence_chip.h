// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How sure science is of a statement: letter, dots and a word. Never color alone.

#include "content/statement.h"
#include "theme/theme.h"

#include <QWidget>

namespace relief::ui {

class EvidenceChip : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceChip(content::Grade grade, QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    content::Grade grade() const { return m_grade; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< the word goes below the dots where it has no room beside them

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double wordsLeft() const;

    content::Grade m_grade;
    theme::Theme m_theme{};
};

} // namespace relief::ui
