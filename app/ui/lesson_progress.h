// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far: one bar, or one part a question.

#include "ui/look.h"

#include <QWidget>

namespace relief::ui {

class LessonProgress : public QWidget {
    Q_OBJECT

public:
    explicit LessonProgress(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setProgress(double share, int parts = 1); ///< repaints only when a pixel differs
    double share() const { return m_share; }

    QSize sizeHint() const override { return {120, 8}; }
    QSize minimumSizeHint() const override { return {40, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    int m_parts = 1;
    Look m_look;
};

} // namespace relief::ui
