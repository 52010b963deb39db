// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One clock for all panes: play, step, and a time bar with the marks of every pane.

#include "session/comparison.h"
#include "ui/pane.h"

class QLabel;
class QPushButton;

namespace relief::ui {

class CompareMarks;
class Scrubber;
class TransportBar;

class CompareTransport : public Card {
    Q_OBJECT

public:
    explicit CompareTransport(session::Session *session, session::Comparison *comparison, QWidget *parent = nullptr);

    void setLook(const Look &look);
    int heightFor(int width);
    void refreshPanes(); ///< medicines, or how many panes
    void refresh();      ///< another time
    void refreshPlaying();

Q_SIGNALS:
    void addAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<session::DoseMark> marks() const;

    session::Session *m_session;
    session::Comparison *m_comparison;
    TransportBar *m_transport;
    QLabel *m_words;
    Scrubber *m_scrubber;
    CompareMarks *m_marks;
    QPushButton *m_add;
    Look m_look;
    bool m_wasPlaying = false;
};

} // namespace relief::ui
