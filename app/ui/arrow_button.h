// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A push button with a chevron behind its words: it leads somewhere.

#include "ui/look.h"

#include <QPixmap>
#include <QPushButton>

namespace relief::ui {

class ArrowButton : public QPushButton {
    Q_OBJECT

public:
    explicit ArrowButton(const QString &words, QWidget *parent = nullptr);

    /// `token`: the chevron's color.
    void setArrow(const Look &look, const QString &token);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int arrowRoom() const; ///< 0 without an arrow

private:
    QPixmap m_arrow;
};

} // namespace relief::ui
