// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What could not be loaded, and what to do about it. The rest of the window works.

#include "content/issue.h"
#include "ui/pane.h"

class QPlainTextEdit;

namespace relief::ui {

class IconButton;
class IconLabel;

class IssueBanner : public Pane {
    Q_OBJECT

public:
    explicit IssueBanner(const content::Issues &issues, QWidget *parent = nullptr);

    void setLook(const Look &look);

private:
    void copy() const;

    IconLabel *m_title;
    IconButton *m_close;
    QPlainTextEdit *m_list;
};

/// One issue as people read it: file and place, what is wrong, what to do.
QString issueText(const content::Issue &issue);

} // namespace relief::ui
