// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a kiosk shows while nobody uses it: a moving picture, one invitation, and the languages there are.

#include "content/policy.h"
#include "ui/kiosk_cover.h"
#include "ui/live_motion.h"
#include "ui/look.h"

#include <vector>

class QLabel;
class QPushButton;

namespace relief::ui {

class IconButton;
class IconLabel;

class AttractScreen : public KioskCover {
    Q_OBJECT

public:
    /// The policy says after how long all is cleared, which the promise repeats, and whether there is a language to
    /// choose.
    AttractScreen(const content::Pack *pack, const content::Policy &policy, QWidget *host);

    void setLook(const Look &look);
    void setReducedMotion(bool reduced);

    /// Touches in this corner are the staff's; a square of this size where reading begins.
    static constexpr int cornerSize = 96;

Q_SIGNALS:
    void begun();
    void languageChosen(const QString &language);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(int idleSeconds);
    void addLanguages();
    void place();
    void placeLanguages();
    void setSizes();
    QRect pictureRect() const;
    QRect wordsRect() const;
    bool isUpright() const;
    double unit() const;
    int px(int designPixels) const;
    ThumbnailWish wish() const;
    void fetch();

    LiveThumbnails *m_thumbnails;
    LiveMotion *m_motion;
    QWidget *m_words;
    IconLabel *m_name = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_begin = nullptr;
    IconLabel *m_promise = nullptr;
    QWidget *m_languages = nullptr;
    std::vector<QPushButton *> m_languageButtons; ///< none where there is only one
    IconButton *m_stop;                           ///< or go on
    Look m_look;
    QString m_key;
};

} // namespace relief::ui
