// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All lessons as cards, whose words they are told in, and the way to the experiments.

#include "session/session.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace relief::ui {

class DisclosureButton;
class LessonCard;
class ScrollColumn;
class SegmentRow;
class Thumbnails;

class LessonLibrary : public QWidget {
    Q_OBJECT

public:
    LessonLibrary(session::Session *session, Thumbnails *thumbnails, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setProgress(const QString &lesson, const QString &words);
    void setFocusOn(const QString &lesson); ///< its card; empty: the first

Q_SIGNALS:
    void lessonAsked(const QString &id);
    void experimentsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCards();
    void arrange();
    void audienceChanged();

    session::Session *m_session;
    Thumbnails *m_thumbnails;
    ScrollColumn *m_scroll;
    QLabel *m_title;
    QLabel *m_about;
    SegmentRow *m_audience;
    DisclosureButton *m_experiments = nullptr; ///< where there is a page for them
    QGridLayout *m_grid;
    std::vector<LessonCard *> m_cards;
    int m_columns = 0;
    Look m_look;
};

} // namespace relief::ui
