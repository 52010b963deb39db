// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The time bar: shows and sets the clock of medicines, with a mark where each was given.

#include "session/session.h"
#include "ui/look.h"

#include <QAbstractSlider>
#include <QPixmap>

namespace relief::ui {

/// Minutes to pixels. Time runs left to right in every language, as on monitors.
struct TimeScale {
    double left = 0;
    double right = 1;
    double spanMin = session::hoursSpanMin;

    double x(double minutes) const { return left + (right - left) * minutes / spanMin; }
    double minutes(double x) const { return (x - left) / (right - left) * spanMin; }

    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

class Scrubber : public QAbstractSlider {
    Q_OBJECT

public:
    explicit Scrubber(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setScale(const TimeScale &scale); ///< in this widget's coordinates
    void setMarks(std::vector<session::DoseMark> marks);
    void setMinutes(double minutes); ///< from the session; emits nothing
    double minutes() const { return m_minutes; }
    QString valueText() const;
    double xOf(double minutes) const { return m_scale.x(minutes); } ///< in this widget

    QSize sizeHint() const override { return {200, height}; }
    QSize minimumSizeHint() const override { return {80, height}; }

    static constexpr int height = 34;
    static constexpr double handleRadius = 10.5;

Q_SIGNALS:
    void scrubbed(double minutes); ///< by mouse or keyboard
    void grabbed();                ///< a drag begins
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintMarks(QPainter &painter) const;
    void scrubTo(double x);

    Look m_look;
    TimeScale m_scale;
    std::vector<session::DoseMark> m_marks;
    std::array<QPixmap, content::allGroups.size()> m_glyphs;
    double m_minutes = 0;
};

} // namespace relief::ui
