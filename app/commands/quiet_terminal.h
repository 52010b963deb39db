// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A terminal that does not show what is typed.

#include <memory>

namespace relief::commands {

/// While it lives, standard input is not echoed, if it is a terminal.
class QuietTerminal {
public:
    QuietTerminal();
    ~QuietTerminal();
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before; ///< null: no terminal
};

} // namespace relief::commands
