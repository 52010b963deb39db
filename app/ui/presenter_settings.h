// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is set once or twice in a talk: how large and in which language the audience sees it, on which screen, its end.

#include "ui/command_registry.h"
#include "ui/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

namespace relief::ui {

class ChoiceBox;
class IconButton;
class PresenterButton;
class Talk;

class PresenterSettings : public QWidget {
    Q_OBJECT

public:
    PresenterSettings(Talk *talk, const CommandRegistry &registry, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setNarrow(bool narrow);
    void setSwappable(bool swappable);
    void refresh();

private:
    QBoxLayout *makeZoom(const CommandRegistry &registry);
    PresenterButton *makeButton(
        const CommandRegistry &registry, const QString &command, const QString &words, const QString &icon);

    Talk *m_talk;
    QBoxLayout *m_rows;
    IconButton *m_smaller = nullptr;
    QLabel *m_zoom = nullptr;
    IconButton *m_larger = nullptr;
    ChoiceBox *m_language;
    IconButton *m_keys;
    PresenterButton *m_swap;
    PresenterButton *m_end;
};

} // namespace relief::ui
