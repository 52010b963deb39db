// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The presenter's own view of a talk: what the audience sees, notes, what comes next, the clock, and every control.

#include "ui/command_registry.h"
#include "ui/look.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QBoxLayout;

namespace relief::ui {

class PresenterButtons;
class PresenterHead;
class PresenterMedicines;
class PresenterNext;
class PresenterNotes;
class PresenterPreview;
class PresenterSettings;
class ScrollColumn;
class Talk;
class VotePanel;

class PresenterConsole : public QWidget {
    Q_OBJECT

public:
    PresenterConsole(Talk *talk, theme::Artwork *artwork, QWidget *parent = nullptr);
    ~PresenterConsole() override;

    void setLook(const Look &look); ///< its artwork may be null: the console's is taken

    /// What the audience sees. In another window its pixels are copied here, and keys pressed there are obeyed too.
    void setAudience(QWidget *audience);

    /// False: the real picture stands beside, and the console is one narrow column.
    void setPreviewed(bool previewed);

    void setSwappable(bool swappable); ///< there are two screens

    const CommandRegistry &commands() const { return m_registry; }

    QSize sizeHint() const override { return m_previewed ? QSize(1366, 738) : QSize(380, 738); }

Q_SIGNALS:
    void swapAsked();
    void endAsked();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CommandRegistry ways();
    void addParts();
    void arrange();
    void placeSettings();
    void connectTalk();
    void refresh(); ///< another step, or another stage of it
    void refreshState();
    void watchWindows();
    void showKeys();

    Talk *m_talk;
    theme::Artwork *m_artwork;
    CommandRegistry m_registry;
    QPointer<QWidget> m_audience;
    QPointer<QWidget> m_watched; ///< the window whose unused keys come here
    QList<QPointer<QAction>> m_audienceKeys;
    bool m_previewed = true;
    ScrollColumn *m_scroll;
    QBoxLayout *m_sides = nullptr;
    QBoxLayout *m_left = nullptr;
    QBoxLayout *m_right = nullptr;
    PresenterHead *m_head = nullptr;
    PresenterPreview *m_preview = nullptr;
    PresenterButtons *m_buttons = nullptr;
    PresenterMedicines *m_medicines = nullptr;
    PresenterNotes *m_notes = nullptr;
    VotePanel *m_vote = nullptr;
    PresenterNext *m_next = nullptr;
    PresenterSettings *m_settings = nullptr;
    Look m_look;
};

} // namespace relief::ui
