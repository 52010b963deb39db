// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The comparison table with its filter, and the sources of the cell that has the keyboard.

#include "session/session.h"
#include "ui/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace relief::ui {

class ComparisonCells;
class ComparisonDelegate;
class ComparisonModel;
class ScrollColumn;
class SourceList;

class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refreshAudience();
    void focusFilter();
    void copy(); ///< all rows shown, as tab-separated text and as rich text
    QString html() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void filter();
    void fitRows();
    void showSources();

    session::Session *m_session;
    ComparisonModel *m_model;
    ComparisonDelegate *m_delegate;
    QLineEdit *m_field;
    QLabel *m_count;
    QPushButton *m_copy;
    ComparisonCells *m_table;
    ScrollColumn *m_side;
    QLabel *m_cell;
    SourceList *m_sources;
    Look m_look;
};

} // namespace relief::ui
