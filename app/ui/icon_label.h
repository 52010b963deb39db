// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Wrapping words with a small picture before the first line: sources, keys, notes.

#include "ui/column_label.h"

#include <QPixmap>

namespace relief::ui {

class IconLabel : public ColumnLabel {
    Q_OBJECT

public:
    /// `column` pixels are kept for the picture.
    IconLabel(const QString &text, int column, QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    int m_column;
};

} // namespace relief::ui
