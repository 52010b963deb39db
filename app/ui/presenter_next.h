// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What comes next, in a small picture and words; while the audience's picture is frozen what is ready behind it.

#include "ui/pane.h"
#include "ui/thumbnails.h"

#include <QLabel>

namespace relief::ui {

class Talk;

class PresenterNext : public Card {
    Q_OBJECT

public:
    explicit PresenterNext(Talk *talk, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh();

private:
    void tell(const QString &place, const QString &title, const QString &words);
    void showStep(int step, const QString &place);
    void showAfterSteps();
    void showPicture(const std::optional<ThumbnailWish> &wish);

    Talk *m_talk;
    Thumbnails m_thumbnails;
    std::optional<ThumbnailWish> m_wish;
    QLabel *m_picture;
    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_words;
    Look m_look;
};

} // namespace relief::ui
