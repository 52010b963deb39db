// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window on the projector: nothing but what the audience sees, over the whole screen.

#include <QWidget>

namespace relief::ui {

class AudienceView;

class AudienceWindow : public QWidget {
    Q_OBJECT

public:
    explicit AudienceWindow(QWidget *parent = nullptr);

    void setView(AudienceView *view); ///< takes it in; whoever takes it out says so with null
    void showOn(QScreen *screen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    AudienceView *m_view = nullptr;
};

} // namespace relief::ui
