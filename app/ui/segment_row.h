// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few choices side by side, one of them taken. Where the words do not fit, they stand below each other.

#include "ui/look.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QWidget>

namespace relief::ui {

class SegmentRow : public QWidget {
    Q_OBJECT

public:
    explicit SegmentRow(QWidget *parent = nullptr);

    struct Choice {
        QString id;
        QString text;
        QString tip;
        QString icon; ///< may be empty

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    void setChoices(const QList<Choice> &choices); ///< rebuilds only what is new
    void setChosen(const QString &id);
    void setPictures(const Look &look, bool visible); ///< icons beside the words

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id); ///< by mouse or keyboard

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void leadTabTo(int index);
    void arrange(bool stacked);
    int neededWidth() const;

    QButtonGroup m_group;
    QList<Choice> m_choices;
    QBoxLayout *m_row;
    bool m_stacked = false;
};

} // namespace relief::ui
