// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words in a column as wide as its panel: the width is given, and only the height for it is asked for.

#include <QLabel>

#include <utility>
#include <vector>

namespace relief::ui {

/// A plain label measures its words some ten times for one layout; this one once for each text, font and width.
class ColumnLabel : public QLabel {
    Q_OBJECT

public:
    explicit ColumnLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

private:
    struct Measured {
        QString text;
        QFont font;
        QMargins margins;

        friend bool operator==(const Measured &, const Measured &) = default;
    };
    mutable Measured m_measured;
    mutable std::vector<std::pair<int, int>> m_heights; ///< by width: nested layouts ask for several in turn
};

} // namespace relief::ui
