// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the lesson's clock stands within a step; by mouse and keyboard. Time runs left to right in every language.

#include "ui/look.h"

#include <QSlider>

namespace relief::ui {

class LessonSeek : public QSlider {
    Q_OBJECT

public:
    explicit LessonSeek(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setTime(double seconds, double of);

    QSize sizeHint() const override { return {160, 24}; }
    QSize minimumSizeHint() const override { return {60, 24}; }

Q_SIGNALS:
    void sought(double seconds); ///< by hand

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    double share() const;
    void seekTo(double x);

    Look m_look;
};

} // namespace relief::ui
