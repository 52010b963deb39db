// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One answer to choose: a circle or a letter, the words, a smaller line, and what came of choosing it. In words and
// with a tick, never by a color.

#include "ui/look.h"

#include <QAbstractButton>

namespace relief::ui {

class QuizAnswer : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark { Circle, Letter }; ///< one of several, or pressed any number of times

    QuizAnswer(Mark mark, int index, const QString &words, const QString &detail, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setTaken(bool taken);
    void setVerdict(const QString &verdict, bool ticked); ///< empty: none
    bool isTaken() const { return m_taken; }
    QString verdict() const { return m_verdict; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    static QString letter(int index); ///< "A"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString text;
        QFont font;
        QString color;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    int before() const; ///< from the edge to the words
    void paintMark(QPainter &painter) const;
    void describe();

    Mark m_mark;
    int m_index;
    QString m_detail;
    QString m_verdict;
    bool m_ticked = false;
    bool m_taken = false;
    Look m_look;
};

} // namespace relief::ui
