// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads the card it is on, or stops reading. There only while reading aloud is on.

#include "ui/icon_button.h"

#include <QPointer>

namespace relief::ui {

class Reader;

class VoiceButton : public IconButton {
    Q_OBJECT

public:
    /// `card` is what it reads; null: the widget it is in.
    explicit VoiceButton(QWidget *parent, const QWidget *card = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    QPointer<Reader> m_reader;
    const QWidget *m_card; ///< the parent, or above it: lives longer
};

} // namespace relief::ui
