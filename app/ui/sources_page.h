// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sources: references, statements, where the program differs from the source article, and words; a list and one in
// full beside it.

#include "ui/page.h"
#include "ui/source_entries.h"

#include <QLabel>

class QComboBox;
class QLineEdit;

namespace relief::ui {

class HeaderBar;
class Pane;
class ResultList;
class ScrollColumn;
class SegmentRow;
class SourceDetail;

class SourcesPage : public Page {
    Q_OBJECT

public:
    explicit SourcesPage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;
    void go(const Destination &destination) override;
    void resume() override;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void buildDetail();
    void setTabs();
    void openTab(SourceTab tab);
    void fillFilters();
    void fillList();
    void showEntry(const QString &id);
    void audienceChanged();
    void refreshAudience();

    session::Session *m_session;
    QLabel *m_place;
    HeaderBar *m_header;
    Pane *m_side;
    SegmentRow *m_tabs;
    QLineEdit *m_field;
    QComboBox *m_filter;
    QLabel *m_count;
    ResultList *m_list;
    QWidget *m_main;
    SegmentRow *m_audience;
    ScrollColumn *m_scroll;
    SourceDetail *m_detail = nullptr;
    SourceTab m_tab = SourceTab::References;
    std::vector<SourceEntry> m_entries;
    QString m_shown; ///< id of the entry in full
    Look m_look;
    QString m_typedBefore; ///< in the field, when the page spoke another language
    int m_filterBefore = 0;
    bool m_stale = false; ///< the audience changed while it was not seen
};

} // namespace relief::ui
