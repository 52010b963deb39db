// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The search over everything: one field, results by kind, Enter leads there.

#include "content/search_index.h"
#include "session/session.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace relief::ui {

class ResultDelegate;

class SearchPalette : public QDialog {
    Q_OBJECT

public:
    explicit SearchPalette(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void open() override; ///< with an empty field

Q_SIGNALS:
    void chosen(const relief::ui::Destination &destination);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeHints();
    void search(const QString &words);
    void addGroup(content::FoundKind kind, const std::vector<content::SearchResult> &found);
    void step(int rows);
    void stepTo(int row);
    void choose(int row);
    void describeCurrent();

    session::Session *m_session;
    std::unique_ptr<content::SearchIndex> m_index; ///< made at the first letter
    std::vector<content::SearchResult> m_results;  ///< as the rows point to them
    QLineEdit *m_field;
    QLabel *m_state;
    QWidget *m_hints;
    QListWidget *m_list;
    ResultDelegate *m_delegate;
};

} // namespace relief::ui
