// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_settings.h"

#include "content/language.h"
#include "ui/choice_box.h"
#include "ui/icon_button.h"
#include "ui/presenter_button.h"
#include "ui/presenter_buttons.h"
#include "ui/talk.h"

#include <QLocale>

namespace relief::ui {

using namespace Qt::StringLiterals;

PresenterSettings::PresenterSettings(Talk *talk, const CommandRegistry &registry, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_language(new ChoiceBox(tr("Language of the audience"), this)),
      m_keys(new IconButton(u"info"_s, tr("Keyboard shortcuts (F1)"), u"icon"_s, this)),
      m_swap(makeButton(registry, u"talk.swap"_s, tr("Swap"), u"compare"_s)),
      m_end(makeButton(registry, u"talk.end"_s, tr("End"), u"close"_s))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_language->setObjectName(u"presenter.language"_s);
    m_language->setFocusPolicy(Qt::TabFocus);
    m_language->setMinimumWidth(110);
    m_language->setMaximumWidth(220);
    m_keys->setObjectName(u"presenter.keys"_s);
    m_keys->setFocusPolicy(Qt::TabFocus);
    connect(m_keys, &QAbstractButton::clicked, this, registry.command(u"talk.keys"_s)->run);
    connect(m_language, &ChoiceBox::chosen, talk, &Talk::setLanguage);
    m_rows->addLayout(makeZoom(registry));
    auto *rest = new QHBoxLayout;
    rest->setSpacing(8);
    rest->addWidget(m_language, 2);
    rest->addWidget(m_keys);
    rest->addStretch(1);
    rest->addWidget(m_swap);
    rest->addWidget(m_end);
    m_rows->addLayout(rest, 1);
    connect(talk, &Talk::pictureChanged, this, &PresenterSettings::refresh);
}

QBoxLayout *PresenterSettings::makeZoom(const CommandRegistry &registry)
{
    m_smaller = new IconButton(u"minus"_s, tr("Smaller for the audience (Ctrl+-)"), u"zoom"_s, this);
    m_zoom = new QLabel(this);
    m_larger = new IconButton(u"plus"_s, tr("Larger for the audience (Ctrl++)"), u"zoom"_s, this);
    m_smaller->setObjectName(u"presenter.zoomOut"_s);
    m_zoom->setObjectName(u"presenter.zoom"_s);
    m_larger->setObjectName(u"presenter.zoomIn"_s);
    setRole(m_zoom, u"small"_s);
    m_zoom->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (IconButton *button : {m_smaller, m_larger}) {
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, this,
            registry.command(button == m_larger ? u"talk.larger"_s : u"talk.smaller"_s)->run);
    }
    row->addWidget(m_smaller);
    row->addWidget(m_zoom);
    row->addWidget(m_larger);
    row->addStretch(1);
    return row;
}

PresenterButton *PresenterSettings::makeButton(
    const CommandRegistry &registry, const QString &command, const QString &words, const QString &icon)
{
    const Command &known = *registry.command(command);
    auto *button = new PresenterButton(words, this);
    button->setObjectName(command);
    button->setIconName(icon);
    button->setKey(keyName(known));
    button->setAccessibleName(known.text);
    button->setToolTip(tr("%1 (%2)", "what it does, its key").arg(known.text, keyName(known)));
    connect(button, &QAbstractButton::clicked, this, known.run);
    return button;
}

void PresenterSettings::setLook(const Look &look)
{
    m_smaller->setLook(look);
    m_larger->setLook(look);
    m_keys->setLook(look);
    m_swap->setLook(look);
    m_end->setLook(look);
    m_zoom->setMinimumWidth(look.theme.px(60));
    refresh();
}

void PresenterSettings::setNarrow(bool narrow)
{
    m_rows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PresenterSettings::setSwappable(bool swappable)
{
    m_swap->setVisible(swappable);
}

void PresenterSettings::refresh()
{
    QList<ChoiceBox::Choice> choices;
    for (const QString &language : content::offeredLanguages()) {
        choices.append({language, content::nameOfLanguage(language), tr("Language of the audience")});
    }
    m_language->setChoices(choices);
    m_language->setChosen(m_talk->language());
    m_language->setVisible(choices.size() > 1);
    const QString percent = tr("%1 %", "zoom").arg(QLocale().toString(qRound(100 * m_talk->zoom())));
    m_zoom->setText(percent);
    m_zoom->setAccessibleName(tr("Size for the audience: %1").arg(percent));
    m_zoom->setToolTip(m_zoom->accessibleName());
    m_smaller->setEnabled(m_talk->zoom() > 1);
    m_larger->setEnabled(m_talk->zoom() < 2);
}

} // namespace relief::ui
