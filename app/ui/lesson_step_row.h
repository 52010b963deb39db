// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One step in the list of a lesson: its number, or a tick where one was, and its title. In a small window the number
// alone.

#include "ui/look.h"

#include <QAbstractButton>

namespace relief::ui {

class LessonStepRow : public QAbstractButton {
    Q_OBJECT

public:
    /// `number` counts from one.
    LessonStepRow(int number, const QString &title, bool numberOnly, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setState(bool current, bool done);
    void setTitle(const QString &title);
    bool isCurrent() const { return m_current; }
    bool isDone() const { return m_done; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_numberOnly; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont font() const;
    void paintDisc(QPainter &painter, const QRectF &box) const;

    int m_number;
    bool m_numberOnly;
    bool m_current = false;
    bool m_done = false;
    Look m_look;
};

} // namespace relief::ui
