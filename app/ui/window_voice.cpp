// SPDX-License-Identifier: GPL-3.0-or-later
// Reading aloud and sounds in the window: its keys, its dialog, and what stops them.
#include "ui/lessons_page.h"
#include "ui/node_card.h"
#include "ui/right_now.h"
#include "ui/voice_along.h"
#include "ui/voice_dialog.h"
#include "ui/voice_reader.h"
#include "ui/voice_ticks.h"
#include "ui/voice_words.h"
#include "ui/window_private.h"

#include <QApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;

void MainWindow::Private::startVoice()
{
    reader = new Reader(window);
    reader->setSettings(settings.voice);
    QObject::connect(reader, &Reader::changed, window, [this] { settings.voice = reader->settings(); });
    QObject::connect(&session, &session::Session::ticked, reader, [this, clock = TickClock()]() mutable {
        if (!reader->settings().ticks) {
            return;
        }
        const auto *card = window->findChild<NodeCard *>();
        const TickClock::Heard heard =
            clock.heard(session.snapshot(), card != nullptr && card->isVisible() ? card->node() : QString());
        if (heard.ticks > 0) { // more than one in a frame cannot be told apart
            reader->play(tickWave(heard.pitch, Voice::sampleRate));
        }
    });
}

void MainWindow::Private::addVoiceCommands()
{
    const QString group = tr("Reading aloud");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key, std::function<void()> run) {
        registry.add({id, group, text, {key}, Command::Reach::Anywhere, std::move(run), {}});
    };
    add(u"voice.card"_s, tr("Read this card"), Qt::Key_F7, [this] { readCard(); });
    add(u"voice.summary"_s, tr("Read the summary of right now"), Qt::CTRL | Qt::Key_F7,
        [this] { read([this] { return rightNow(session, *page); }); });
    add(u"voice.stop"_s, tr("Stop reading"), Qt::SHIFT | Qt::Key_F7, [this] { reader->stop(); });
}

/// Where nothing is read yet, the keys lead to where it is turned on.
void MainWindow::Private::read(const std::function<QStringList()> &words)
{
    if (reader->isOn() && reader->whyNot().isEmpty()) {
        reader->read(words());
    } else if (qobject_cast<VoiceDialog *>(QApplication::activeModalWidget()) == nullptr) {
        showVoice();
    }
}

void MainWindow::Private::readCard()
{
    read([this] {
        const QWidget *dialog = QApplication::activeModalWidget();
        return wordsOf(dialog != nullptr ? dialog : cardOf(page, areas()));
    });
}

void MainWindow::Private::showVoice()
{
    QWidget *dialog = QApplication::activeModalWidget();
    auto *asked = new VoiceDialog(reader, dialog != nullptr ? dialog : window);
    asked->setAttribute(Qt::WA_DeleteOnClose);
    asked->open();
}

void MainWindow::Private::voiceOf(Page *opening)
{
    if (auto *lessons = qobject_cast<LessonsPage *>(opening)) {
        new ReadAlong(&session, lessons->player(), reader, lessons);
    }
}

} // namespace relief::ui
