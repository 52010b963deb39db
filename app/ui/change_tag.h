// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One thing that changed: which medicine did it, up, down, stopped or the same, in words.

#include "session/snapshot.h"
#include "ui/look.h"

#include <QPixmap>
#include <QWidget>

class QPushButton;

namespace relief::ui {

class ChangeTag : public QWidget {
    Q_OBJECT

public:
    explicit ChangeTag(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setChange(const session::Change &change);
    QString text() const { return m_change.text; }
    session::Change::Direction direction() const { return m_change.direction; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void whyAsked(int node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshGlyph();
    int whyRoom() const; ///< beside the capsule
    QRect capsule() const;
    void placeWhy();
    QRectF textBox(const QRectF &capsule) const;

    Look m_look;
    session::Change m_change;
    QPixmap m_glyph;
    QPushButton *m_why; ///< for what changed, and for what did not in a part
};

/// "goes up", "goes down", "stopped", "no change": the sign in words, for screen readers.
QString directionWord(session::Change::Direction direction);

} // namespace relief::ui
