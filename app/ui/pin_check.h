// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a PIN is right, and how long one has to wait after wrong ones. Time is given in: no clock is read here.

#include <QString>

namespace relief::ui {

class PinCheck {
public:
    enum class Answer {
        Right,
        Wrong,
        Wait ///< not looked at: too many wrong ones before, see waitSeconds()
    };

    static constexpr int freeTries = 5;     ///< wrong ones until one has to wait
    static constexpr double firstWait = 30; ///< seconds; each further wrong one doubles it
    static constexpr double longestWait = 15 * 60;

    /// `hash` of the policy; empty: no PIN is right.
    explicit PinCheck(QString hash) : m_hash(std::move(hash)) {}

    bool hasPin() const { return !m_hash.isEmpty(); }

    /// `now` in seconds of any clock that never goes back. One more hash: takes a tenth of a second.
    Answer tryPin(const QString &pin, double now);

    /// Seconds from `now` until the next try counts; 0: it counts now.
    double waitSeconds(double now) const;

private:
    QString m_hash;
    int m_wrong = 0; ///< since the last right one
    double m_until = 0;
};

} // namespace relief::ui
