// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A push button whose words take a second line where one is too short, in other languages or with large text.

#include <QPushButton>

namespace relief::ui {

class WrapButton : public QPushButton {
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
};

} // namespace relief::ui
