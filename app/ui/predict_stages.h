// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Predict, observe, explain: the three with the one at hand marked.

#include "ui/look.h"

#include <QWidget>

namespace relief::ui {

class PredictStages : public QWidget {
    Q_OBJECT

public:
    enum Stage { Predict, Observe, Explain };

    explicit PredictStages(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setStage(Stage stage);
    Stage stage() const { return m_stage; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList words() const;
    void paintDisc(QPainter &painter, const QRectF &box, int index) const;

    Stage m_stage = Predict;
    Look m_look;
};

} // namespace relief::ui
