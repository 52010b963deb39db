// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Below the panes: what is the same and what differs, or the table. Closed, it is a bar.

#include "session/comparison.h"
#include "ui/pane.h"

class QVBoxLayout;

namespace relief::ui {

class CompareDifferences;
class ComparisonPanel;
class IconButton;
class SegmentRow;

class CompareLower : public Card {
    Q_OBJECT

public:
    explicit CompareLower(session::Session *session, session::Comparison *comparison, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    int barHeight() const;            ///< the height when closed
    void showTab(const QString &tab); ///< "differences" or "table"
    QString tab() const { return m_tab; }
    void refresh();           ///< what differs, if it is shown
    void refreshAudience();   ///< and the diagram
    ComparisonPanel *table(); ///< made when first wanted
    CompareDifferences *differences();

Q_SIGNALS:
    void openChanged();
    void printAsked();
    void nodeAsked(const QString &node);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshTabs();
    void showContent();

    session::Session *m_session;
    session::Comparison *m_comparison;
    SegmentRow *m_tabs;
    IconButton *m_print;
    IconButton *m_toggle;
    CompareDifferences *m_differences = nullptr;
    ComparisonPanel *m_table = nullptr;
    QString m_tab;
    Look m_look;
    bool m_open = true;
};

} // namespace relief::ui
