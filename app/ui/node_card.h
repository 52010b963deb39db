// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of the picture that is selected: what it is, what it does now, what medicines do to it, who says so.

#include "session/session.h"
#include "ui/pane.h"

#include <QLabel>

#include <vector>

namespace relief::ui {

class ActivityBar;
class IconButton;
class ProseText;
class SourceList;
class WrapButton;

class NodeCard : public Card {
    Q_OBJECT

public:
    explicit NodeCard(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setNode(const QString &node); ///< of the current diagram; empty hides the card
    QString node() const { return m_node; }
    void rebuild(); ///< another audience
    void refresh(); ///< another time or medicine

Q_SIGNALS:
    void closed();
    void lookInside(const QString &diagram);
    void whyAsked(const QString &node);

private:
    void build();
    void rebuildActions(const content::Node &node);
    void addDisputes(const content::Node &node);
    QString portalTarget() const;
    const content::Node *content() const;

    session::Session *m_session;
    QString m_node;
    QLabel *m_title;
    IconButton *m_close;
    QLabel *m_where;
    ProseText *m_about;
    QLabel *m_activity;
    ActivityBar *m_bar;
    WrapButton *m_why;
    QWidget *m_actions;
    std::vector<QWidget *> m_actionRows;
    std::vector<const content::Term *> m_explained; ///< words of the glossary underlined so far: each once
    SourceList *m_sources;
    WrapButton *m_inside;
    Look m_look;
};

} // namespace relief::ui
