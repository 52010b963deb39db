// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where one is among the experiments: a link to all of them, then the question of the one that is open.

#include "ui/look.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace relief::ui {

class ExperimentPlace : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentPlace(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setQuestion(const QString &question); ///< empty: all experiments are shown

    QSize minimumSizeHint() const override { return {60, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void libraryAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QPushButton *m_all;
    QLabel *m_chevron;
    QLabel *m_title;
    QString m_question;
    Look m_look;
};

} // namespace relief::ui
