// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Why?" about one part of the picture: chains of causes from each medicine, or why nothing happens. Follows the clock.

#include "scene/chain_painter.h"
#include "session/why_finder.h"
#include "ui/pane.h"

#include <QLabel>
#include <QTimer>

#include <vector>

class QVBoxLayout;

namespace relief::ui {

class DisclosureButton;
class IconButton;
class ProseText;
class WhyStepRow;

class WhyCard : public Card {
    Q_OBJECT

public:
    explicit WhyCard(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void ask(const QString &node); ///< of the current diagram; empty closes
    QString node() const { return m_node; }
    const session::Why &answer() const { return m_why; }
    void refresh(); ///< another time, medicine or audience

Q_SIGNALS:
    void closed();
    void chainChanged(const relief::scene::Chain &chain); ///< of the way that is open; empty for none

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A way with its steps, or a reason.
    struct Section {
        DisclosureButton *opener = nullptr; ///< of a way; null for a reason
        QWidget *body = nullptr;
    };

    void build();
    void recompute();
    void rebuild();
    void clear();
    void addPath(size_t index);
    void addNothing(const session::WhyNothing &nothing, int place); ///< -1: below all
    void open(size_t path);
    void refreshWords();
    void tellChain();
    QString headingOf(const session::WhyPath &path) const;

    session::Session *m_session;
    session::WhyFinder m_finder;
    QString m_node;
    session::Why m_why;
    int m_open = 0; ///< which way is open; -1: none
    QLabel *m_title;
    IconButton *m_close;
    ProseText *m_summary;
    QWidget *m_ways;
    QLabel *m_foot;
    std::vector<Section> m_sections;
    std::vector<std::vector<WhyStepRow *>> m_rows; ///< by way
    QTimer *m_rest;                                ///< while it runs, a playing clock waits
    Look m_look;
};

/// A chain as one text for screen readers.
QString chainText(const session::WhyPath &path);

} // namespace relief::ui
