// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The engine of this computer, as QtTextToSpeech offers it.

#include <QTextToSpeech>

#include <functional>
#include <memory>
#include <vector>

namespace relief::voice {

class Speech : public QObject {
    Q_OBJECT

public:
    /// `ended` is called for each text that was begun, at its end, however that comes.
    explicit Speech(std::function<void()> ended);

    bool isReady() const;
    std::vector<QString> voices(const QString &language);
    void say(const QString &text, const QString &language, const QString &voice, double rate);
    void stop();

private:
    void useLanguage(const QString &language);
    void follow(QTextToSpeech::State state);
    void finish();

    std::unique_ptr<QTextToSpeech> m_engine; ///< null: there is none
    std::function<void()> m_ended;
    QString m_language;
    bool m_saying = false;
    bool m_begun = false; ///< the engine says that it speaks: an end that is told before is of the text before
};

} // namespace relief::voice
