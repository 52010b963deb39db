// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pin_check.h"

#include "content/pin.h"

#include <algorithm>
#include <cmath>

namespace relief::ui {

PinCheck::Answer PinCheck::tryPin(const QString &pin, double now)
{
    if (waitSeconds(now) > 0) {
        return Answer::Wait;
    }
    if (content::pinMatches(pin, m_hash)) {
        m_wrong = 0;
        m_until = 0;
        return Answer::Right;
    }
    ++m_wrong;
    if (m_wrong >= freeTries) {
        m_until = now + std::min(longestWait, std::ldexp(firstWait, std::min(m_wrong - freeTries, 10)));
    }
    return Answer::Wrong;
}

double PinCheck::waitSeconds(double now) const
{
    return std::max(0.0, m_until - now);
}

} // namespace relief::ui
