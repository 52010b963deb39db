// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One panel of a comic strip: a still picture with what is told below it. Opens its step.

#include "ui/look.h"

#include <QAbstractButton>

namespace relief::content {
struct Setup;
enum class Audience;
} // namespace relief::content

namespace relief::ui {

class SetupPicture;
class Thumbnails;

class ComicPanel : public QAbstractButton {
    Q_OBJECT

public:
    explicit ComicPanel(Thumbnails *thumbnails, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// `number` is that of the step, from one.
    void setPanel(int number, const content::Setup &setup, content::Audience audience, const QString &words);
    void setCurrent(bool current); ///< the step the lesson is at: a thick frame, and said in words
    bool isCurrent() const { return m_current; }
    int number() const { return m_number; }
    QString words() const { return text(); }

    int wordsHeight(int width) const;
    void setPictureHeight(int height);
    int heightForWidth(int width) const override { return m_pictureHeight + wordsHeight(width); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont font() const;
    void describe();

    SetupPicture *m_picture;
    int m_number = 1;
    int m_pictureHeight = 120;
    bool m_current = false;
    Look m_look;
};

} // namespace relief::ui
