// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The program in a waiting room: a window that covers the screen, forgets everything when nobody uses it, and is left
// by staff only.

#include "ui/main_window.h"
#include "ui/pin_check.h"

#include <QPointer>
#include <QTimer>

namespace relief::ui {

class AttractScreen;
class KioskWarning;
class PinPad;

class Kiosk : public QObject {
    Q_OBJECT

public:
    /// Idle seconds and PIN are of `options.policy`; nothing is remembered, whatever the options say.
    Kiosk(content::LoadedPack pack, WindowOptions options, QObject *parent = nullptr);
    ~Kiosk() override;

    void show();
    MainWindow *window() const { return m_window.get(); } ///< another one after each reset

    /// So much real time went by. A timer calls it; a test calls it itself, see setManual().
    void advance(double seconds);
    void setManual(bool manual);

    bool isAttracting() const; ///< nobody has begun
    bool isWarning() const;
    bool asksForPin() const;

    static constexpr int warningSeconds = 20;
    static constexpr int cornerTouches = 5; ///< open the way out, as Ctrl+Q does
    static constexpr double cornerTime = 6; ///< seconds within which they count

public Q_SLOTS:
    void begin();
    void reset();
    void openPinPad();

Q_SIGNALS:
    void warned(int seconds); ///< once for each warning, so that it can be spoken
    void wasReset();
    void ended(); ///< staff typed the PIN

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void guard(MainWindow *window);
    bool keepWindow(const QEvent &event);
    bool takeInput(QEvent &event);
    void touched(const QPoint &at);
    void setUnderCover(bool covered);
    void setShortcuts(bool obeyed);
    void dismissWarning();
    void warn();
    void chooseLanguage(const QString &language);
    void closePinPad();
    void end();

    content::LoadedPack m_pack;
    WindowOptions m_options;
    QString m_language; ///< of each new beginning
    PinCheck m_pinCheck;
    QTimer m_timer;
    std::unique_ptr<MainWindow> m_window;
    QPointer<AttractScreen> m_attract;
    QPointer<KioskWarning> m_warning;
    QPointer<PinPad> m_pin;
    double m_seconds = 0;       ///< since the start
    double m_idle = 0;          ///< since the last input
    bool m_used = false;        ///< since the last reset
    int m_corner = 0;           ///< touches in the corner
    double m_cornerSeconds = 0; ///< since the first of them
    bool m_ended = false;
};

} // namespace relief::ui
