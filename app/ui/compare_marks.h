// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shape of each medicine where it was given, over a chart or a time bar. It lets everything else through.

#include "session/session.h"
#include "ui/look.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace relief::ui {

class CompareMarks : public QWidget {
    Q_OBJECT

public:
    enum class Place {
        Chart, ///< at the top, with a fine line down
        Track, ///< on the middle of a time bar
    };

    CompareMarks(Place place, QWidget *parent);

    void setLook(const Look &look);
    void setMarks(const std::vector<session::DoseMark> &marks);
    void setSpan(double spanMin);
    void setEnds(double left, double right, double top, double bottom); ///< of the time shown, in this widget

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Placed {
        double x = 0;
        int index = 0;    ///< among those at the same place
        int together = 1; ///< how many these are
    };
    std::vector<Placed> placed() const;
    QPixmap glyph(content::MedicineGroup group, int size);
    double x(double minutes) const { return m_left + (m_right - m_left) * minutes / m_span; }

    Place m_place;
    Look m_look;
    std::vector<session::DoseMark> m_marks;
    QHash<QPair<int, int>, QPixmap> m_glyphs; ///< by group and size
    double m_span = 1;
    double m_left = 0;
    double m_right = 1;
    double m_top = 0;
    double m_bottom = 1;
};

} // namespace relief::ui
