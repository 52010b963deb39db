// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line of words that opens what it promises: wraps, and points right when closed, down when open.

#include "ui/look.h"

#include <QAbstractButton>

namespace relief::ui {

class DisclosureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &text, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setBold(bool bold); ///< a heading

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;

    Look m_look;
    bool m_bold = false;
};

} // namespace relief::ui
