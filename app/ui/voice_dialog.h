// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reading aloud and sounds: on or off, how fast, which voice. Says so where no engine is found.

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace relief::ui {

class ChoiceBox;
class Reader;
class ScrollColumn;

class VoiceDialog : public QDialog {
    Q_OBJECT

public:
    VoiceDialog(Reader *reader, QWidget *parent);

    void setVisible(bool visible) override;

private:
    void addReading(QVBoxLayout *column);
    void addSounds(QVBoxLayout *column);
    void addKeys(QVBoxLayout *column);
    void refresh();
    void fillChoices();

    Reader *m_reader;
    ScrollColumn *m_scroll;
    QLabel *m_whyNot;
    QCheckBox *m_aloud;
    QCheckBox *m_along;
    ChoiceBox *m_rate;
    ChoiceBox *m_voice;
    QAbstractButton *m_try;
    QCheckBox *m_ticks;
    QLabel *m_noSound;
};

} // namespace relief::ui
