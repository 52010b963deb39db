// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds parts of the current picture by name, at any of the three levels, with or without accents.

#include "session/session.h"
#include "ui/look.h"

#include <QLineEdit>
#include <QPixmap>

class QCompleter;
class QStandardItemModel;

namespace relief::ui {

/// Lower case, without accents and other marks: what people type for what is written.
QString folded(const QString &text);

struct Found {
    QString node;
    QString label; ///< at the audience's level
};

/// Nodes of a diagram that match, best first: the label begins with the words, a word of it does, it contains them.
std::vector<Found> findNodes(const content::Diagram &diagram, content::Audience audience, const QString &words);

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);

Q_SIGNALS:
    void nodeFound(const QString &node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void suggest(const QString &words);
    void makeCompleter();
    void choose(const QString &node);

    session::Session *m_session;
    QCompleter *m_completer = nullptr; ///< made when first typed into
    QStandardItemModel *m_suggestions = nullptr;
    QPixmap m_glass;
};

} // namespace relief::ui
