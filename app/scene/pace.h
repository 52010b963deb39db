// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Not more often than once a second. It reads no clock: whoever has one tells how much time went by.

#include <QAccessible>

namespace relief::scene {

/// Whether anybody listens, or Qt is told to take that for granted.
inline bool isHeard()
{
    return QAccessible::isActive() || qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON");
}

class Pace {
public:
    static constexpr double interval = 1; ///< seconds

    /// There is something to say. Whether now is the time; otherwise it waits.
    bool ask()
    {
        m_isWaiting = true;
        return speak();
    }

    /// Whether what waits is to be said now.
    bool advance(double seconds)
    {
        m_since += seconds;
        return m_isWaiting && speak();
    }

private:
    bool speak()
    {
        if (m_since < interval) {
            return false;
        }
        m_since = 0;
        m_isWaiting = false;
        return true;
    }

    double m_since = interval; ///< since something was said
    bool m_isWaiting = false;
};

} // namespace relief::scene
