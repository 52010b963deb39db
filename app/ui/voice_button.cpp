// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_button.h"

#include "ui/main_window.h"
#include "ui/voice_reader.h"
#include "ui/voice_words.h"

namespace relief::ui {

using namespace Qt::StringLiterals;

VoiceButton::VoiceButton(QWidget *parent, const QWidget *card)
    : IconButton(u"sound"_s, tr("Read this card (F7)"), u"icon"_s, parent), m_reader(Reader::of(parent)),
      m_card(card != nullptr ? card : parent)
{
    setObjectName(u"readCard"_s);
    setVisible(m_reader != nullptr && m_reader->isOn());
    if (m_reader == nullptr) {
        return;
    }
    connect(m_reader, &Reader::changed, this, &VoiceButton::refresh);
    connect(m_reader, &Reader::readingChanged, this, &VoiceButton::refresh);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_reader->isReading()) {
            m_reader->stop();
        } else {
            m_reader->read(wordsOf(m_card));
        }
    });
}

void VoiceButton::showEvent(QShowEvent *event)
{
    IconButton::showEvent(event);
    refresh();
}

/// A window of last time may want what this computer has not.
void VoiceButton::refresh()
{
    setVisible(m_reader->isOn());
    if (!isVisible()) {
        return;
    }
    const QString why = m_reader->whyNot();
    setEnabled(why.isEmpty());
    if (m_reader->isReading()) {
        setPicture(u"mute"_s, tr("Stop reading (Shift+F7)"));
    } else {
        setPicture(u"sound"_s, why.isEmpty() ? tr("Read this card (F7)") : why);
    }
    if (const auto *window = qobject_cast<MainWindow *>(m_reader->parent())) {
        setLook(window->look());
    }
}

} // namespace relief::ui
