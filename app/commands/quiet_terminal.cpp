// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/quiet_terminal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace relief::commands {

#ifdef Q_OS_WIN

struct QuietTerminal::Before {
    DWORD mode = 0;
};

QuietTerminal::QuietTerminal()
{
    Before before;
    HANDLE in = GetStdHandle(STD_INPUT_HANDLE);
    if (GetConsoleMode(in, &before.mode)) {
        m_before = std::make_unique<Before>(before);
        SetConsoleMode(in, before.mode & ~DWORD{ENABLE_ECHO_INPUT});
    }
}

QuietTerminal::~QuietTerminal()
{
    if (m_before != nullptr) {
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before->mode);
    }
}

#else

struct QuietTerminal::Before {
    termios settings{};
};

QuietTerminal::QuietTerminal()
{
    Before before;
    if (isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &before.settings) == 0) {
        m_before = std::make_unique<Before>(before);
        termios quiet = before.settings;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
}

QuietTerminal::~QuietTerminal()
{
    if (m_before != nullptr) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->settings);
    }
}

#endif

} // namespace relief::commands
