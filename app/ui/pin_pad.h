// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where staff ends a kiosk: digits for fingers or keys. Without a PIN in the policy there is no way out from inside.

#include "ui/kiosk_cover.h"
#include "ui/look.h"
#include "ui/pin_check.h"

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace relief::ui {

class PinPad : public KioskCover {
    Q_OBJECT

public:
    static constexpr int touch = 72;      ///< logical pixels of a button, each way
    static constexpr int mostDigits = 12; ///< of a PIN
    static constexpr int fewestDigits = 4;

    /// `now` is the time for the check, in seconds; the check outlives the pad, so that waiting does.
    PinPad(PinCheck *check, std::function<double()> now, const Look &look, QWidget *host);
    ~PinPad() override;

    void refresh(); ///< time went by

Q_SIGNALS:
    void unlocked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePad(QVBoxLayout *column);
    QPushButton *addButton(const QString &name, const QString &text, const QString &spoken);
    void addDigit(QChar digit);
    void removeDigit();
    void forget();
    void tryDigits();
    void say(const QString &words);

    PinCheck *m_check;
    std::function<double()> m_now;
    QString m_digits;
    QLabel *m_shown = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_card = nullptr;
    bool m_waits = false;
};

} // namespace relief::ui
