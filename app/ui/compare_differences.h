// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What differs between the panes and what is the same, from the model, each with its reason and sources.

#include "session/differences.h"
#include "ui/look.h"
#include "ui/scroll_column.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace relief::ui {

class DifferenceRow;

class CompareDifferences : public ScrollColumn {
    Q_OBJECT

public:
    explicit CompareDifferences(const session::Comparison *comparison, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< asks the model; not for every frame
    const std::vector<session::Difference> &list() const { return m_list; }

Q_SIGNALS:
    void nodeAsked(const QString &node); ///< to be shown in every pane

private:
    void rebuild();

    const session::Comparison *m_comparison;
    std::vector<session::Difference> m_list;
    QLabel *m_differs;
    QLabel *m_same;
    QVBoxLayout *m_left;  ///< what differs
    QVBoxLayout *m_right; ///< what is the same
    std::vector<DifferenceRow *> m_rows;
    Look m_look;
    bool m_isFresh = false;
};

} // namespace relief::ui
