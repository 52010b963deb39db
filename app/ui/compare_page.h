// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Compare: two or three panes of one picture on one clock, what differs between them, and the table of what is known.

#include "session/comparison.h"
#include "ui/page.h"

#include <QTimer>

namespace relief::ui {

class CompareLower;
class ComparePane;
class ComparePlace;
class CompareTransport;
class HeaderBar;

class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;
    void go(const Destination &destination) override;
    Destination place() const override;
    std::vector<session::PaneChoice> panes() const override { return m_comparison->panes(); }
    void setPanes(const std::vector<session::PaneChoice> &panes) override { m_comparison->setPanes(panes); }
    bool isMoving() const override { return true; }
    void resume() override;

    const session::Comparison &comparison() const { return *m_comparison; }
    void refreshDifferences(); ///< now, not after a moment

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectAll();
    void makePanes();
    void openPreset(const QString &id);
    void panesChanged();
    void snapshotsChanged();
    void audienceChanged();
    void showNode(const QString &node);
    void leaveWords();
    void print();
    void layOut();
    QString presetShown() const;

    struct Opened {
        QString diagram;
        QString preset;
        std::vector<session::PaneChoice> panes;
    };

    session::Session *m_session;
    theme::Artwork *m_artwork;
    session::Comparison *m_comparison;
    ComparePlace *m_place;
    HeaderBar *m_header;
    std::vector<ComparePane *> m_panes; ///< as many as there have been at once
    CompareTransport *m_transport;
    CompareLower *m_lower;
    Opened m_opened; ///< the set of panes last begun with
    QTimer m_later;  ///< what differs is asked a moment after the last change
    Look m_look;
    bool m_reduced = false;
    QString m_tabBefore; ///< below the panes, when it spoke another language
    bool m_openBefore = true;
    bool m_stale = true; ///< changed while it was not seen
};

} // namespace relief::ui
