// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where one is: among the lessons, or in one, with the way back to all of them.

#include "ui/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace relief::ui {

class LessonPlace : public QWidget {
    Q_OBJECT

public:
    explicit LessonPlace(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setLesson(const QString &title); ///< empty: none is open

    QSize minimumSizeHint() const override { return {60, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void libraryAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();

    QPushButton *m_all;
    QLabel *m_chevron;
    QLabel *m_title;
    QString m_lesson;
    Look m_look;
};

} // namespace relief::ui
