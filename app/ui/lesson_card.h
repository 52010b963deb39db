// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A lesson one can open: a picture of its first panel, its number, title and goal, how long it takes, how far one is.

#include "ui/look.h"
#include "ui/thumbnails.h"

#include <QAbstractButton>

#include <vector>

namespace relief::ui {

class LessonCard : public QAbstractButton {
    Q_OBJECT

public:
    LessonCard(Thumbnails *thumbnails, const content::Lesson &lesson, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setAudience(content::Audience audience);
    void setProgress(const QString &progress); ///< "done"; empty before it was opened
    QString progress() const { return m_progress; }
    const QString &lesson() const { return m_lesson.id; }

    /// The cards of one row keep the same room for words, so that their pictures end on one line.
    void setRow(std::vector<const LessonCard *> row) { m_row = std::move(row); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 120}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QString text;
        theme::TextRole role;
        QString color;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    int ownWordsHeight(int width) const;
    int wordsHeight(int width) const;
    void fetch();
    void describe();
    void paintPicture(QPainter &painter, const QRectF &box) const;
    void paintWords(QPainter &painter, double top) const;

    Thumbnails *m_thumbnails;
    const content::Lesson &m_lesson;
    content::Audience m_audience = content::Audience::Patient;
    QString m_length;
    QString m_progress;
    std::vector<const LessonCard *> m_row;
    QPixmap m_picture;
    QString m_key;
    bool m_painted = false;
    Look m_look;
};

/// How long it takes to watch and read all of it, in whole minutes.
int minutesOf(const content::Lesson &lesson, content::Audience audience);

} // namespace relief::ui
