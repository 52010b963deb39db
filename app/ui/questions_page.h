// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Questions: what people ask, each with the answer's first word, its grade, sources, pictures, and where the program
// differs from the source article.

#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace relief::ui {

class HeaderBar;
class Pane;
class QuestionDetail;
class ResultList;
class ScrollColumn;
class SegmentRow;

class QuestionsPage : public Page {
    Q_OBJECT

public:
    explicit QuestionsPage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;
    void go(const Destination &destination) override;
    Destination place() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void buildDetail();
    void fillList();
    void showQuestion(const QString &id);
    void audienceChanged();
    void rebuild();

    session::Session *m_session;
    Thumbnails *m_thumbnails;
    QLabel *m_place;
    HeaderBar *m_header;
    Pane *m_side;
    QLineEdit *m_field;
    QComboBox *m_topics;
    QLabel *m_count;
    ResultList *m_list;
    QWidget *m_main;
    SegmentRow *m_audience;
    ScrollColumn *m_scroll;
    QuestionDetail *m_detail = nullptr;
    QString m_shown; ///< id of the question in full
    Look m_look;
    bool m_stale = false; ///< the audience changed while it was not seen
};

} // namespace relief::ui
