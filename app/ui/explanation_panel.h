// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The right panel: what is seen, what changed, how sure that is, and what else people ask. Only it may scroll.

#include "scene/chain_painter.h"
#include "session/session.h"
#include "ui/pane.h"

#include <QLabel>

#include <vector>

class QVBoxLayout;

namespace relief::ui {

class ChangeTag;
class DisclosureButton;
class EvidenceList;
class NodeCard;
class ProseText;
class RelatedQuestions;
class ScrollColumn;
class SegmentRow;
class WhyCard;

class ExplanationPanel : public Pane {
    Q_OBJECT

public:
    explicit ExplanationPanel(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setNode(const QString &node); ///< the selected part; empty for none
    void startOver();                  ///< another diagram: from the top, nothing opened
    void rebuild();                    ///< another diagram or audience
    void refresh();                    ///< another time or medicine: changes only what differs
    void toggleLeavesOut();

    // explanation_changes.cpp
    void askWhy(const QString &node); ///< of the current diagram; empty closes the answer
    void toggleWhy();                 ///< for the selected part, else for the first thing that changed
    bool isAnswering() const;

Q_SIGNALS:
    void chainChanged(const relief::scene::Chain &chain);
    void nodeClosed();
    void diagramAsked(const QString &diagram); ///< "Look inside"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillColumn(QWidget *column);
    void addSections(QVBoxLayout *column);
    void refreshAudience();
    void refreshWords();
    void refreshEvidence();
    void refreshLeavesOut();
    void fitScrollBar();

    // explanation_changes.cpp
    void refreshTags();
    ChangeTag *newTag();

    session::Session *m_session;
    SegmentRow *m_audience;
    ScrollColumn *m_scroll;
    NodeCard *m_node;
    WhyCard *m_why;
    QLabel *m_seeing;
    QLabel *m_title;
    ProseText *m_body;
    QLabel *m_changedTitle;
    QWidget *m_tagBox;
    std::vector<ChangeTag *> m_tags;
    QLabel *m_watchTitle;
    QWidget *m_watchRow;
    QLabel *m_watchPicture;
    ProseText *m_watch;
    Divider *m_sureLine;
    QLabel *m_sureTitle;
    EvidenceList *m_evidence;
    Divider *m_askLine;
    QLabel *m_askTitle;
    RelatedQuestions *m_questions;
    DisclosureButton *m_leavesOut;
    QLabel *m_missingTitle;
    ProseText *m_missing;
    Divider *m_missingLine;
    Look m_look;
    int m_shownExplanation = -2; ///< nothing shown yet
    bool m_painted = false;
};

} // namespace relief::ui
