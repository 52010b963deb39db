// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A push button whose words take a second line where one is too short, in other languages or with large text.

#include "ui/arrow_button.h"

namespace relief::ui {

class WrapButton : public ArrowButton {
    Q_OBJECT

public:
    explicit WrapButton(const QString &words, QWidget *parent = nullptr);

    QString words() const { return m_words; }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int room(int width) const;
    QStringList linesFor(int width) const;

    QString m_words;
    mutable QFont m_measuredFont;
    mutable int m_wide = -1; ///< of all words in one line and that font
};

} // namespace relief::ui
