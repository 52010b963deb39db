// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything the keyboard can do, in one list: the window's shortcuts and the page that shows them come from here.

#include <QKeySequence>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QKeyEvent;

namespace relief::ui {

struct Command {
    /// Anywhere: works wherever the focus is. IfUnused: only when the focused control has no use for the key itself,
    /// so that Space still presses a button and arrows still move a slider.
    enum class Reach { Anywhere, IfUnused };

    QString id;    ///< "time.play"
    QString group; ///< translated heading: "Time"
    QString text;  ///< translated: "Play or pause"
    std::vector<QKeySequence> keys;
    Reach reach = Reach::Anywhere;
    std::function<void()> run;
    QPointer<QWidget> page; ///< obeyed only while this is shown; null: always. Set by the registry

    bool isInForce() const { return page.isNull() || page->isVisible(); }
};

class CommandRegistry {
public:
    /// Commands added from now on belong to this page or panel; null: to the window.
    void setPage(QWidget *page) { m_page = page; }
    void add(Command command);
    const std::vector<Command> &commands() const { return m_commands; }
    const Command *command(const QString &id) const;

    /// Makes the window obey the keys of reach Anywhere that came since the last time.
    void install(QWidget *window);

    /// For the window's keyPressEvent: runs the command of reach IfUnused that has this key.
    bool runFor(const QKeyEvent &event) const;

private:
    std::vector<Command> m_commands;
    QPointer<QWidget> m_page;
    size_t m_installed = 0;
};

} // namespace relief::ui
