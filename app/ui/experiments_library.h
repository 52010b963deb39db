// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All experiments of the pack, each a card to open.

#include "session/session.h"
#include "ui/look.h"

#include <QLabel>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace relief::ui {

class ExperimentCard;
class ScrollColumn;
class SegmentRow;
class Thumbnails;

class ExperimentsLibrary : public QWidget {
    Q_OBJECT

public:
    ExperimentsLibrary(session::Session *session, Thumbnails *thumbnails, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh();                               ///< another audience
    void focusOn(const QString &experiment = {}); ///< its card; the first without one

Q_SIGNALS:
    void experimentAsked(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    session::Session *m_session;
    QLabel *m_title;
    QLabel *m_about;
    SegmentRow *m_audience;
    ScrollColumn *m_scroll;
    QGridLayout *m_grid;
    std::vector<ExperimentCard *> m_cards; ///< in the order of the experiments
    int m_columns = 0;
    Look m_look;
};

/// As they are to be done one after the other.
std::vector<const content::Experiment *> inOrder(const content::Pack &pack);

} // namespace relief::ui
