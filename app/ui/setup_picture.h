// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A still picture of a setup: panels of a comic strip, pictures of an answer. Painted when it is first seen.

#include "ui/look.h"
#include "ui/thumbnails.h"

#include <QWidget>

namespace relief::ui {

class SetupPicture : public QWidget {
    Q_OBJECT

public:
    explicit SetupPicture(Thumbnails *thumbnails, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// `words` say what it shows, for those who do not see it.
    void setSetup(const content::Setup &setup, content::Audience audience, const QString &words);
    bool hasPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override { return {420, heightForWidth(420)}; }
    QSize minimumSizeHint() const override { return {160, 100}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 10 / 16; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThumbnailWish wish() const;

    Thumbnails *m_thumbnails;
    content::Setup m_setup;
    content::Audience m_audience = content::Audience::Patient;
    Look m_look;
    QPixmap m_picture;
    QString m_key; ///< of the picture there is
};

} // namespace relief::ui
