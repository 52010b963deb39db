// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of a card over the whole window, in letters of up to four times the size: for eyes to which twice is not
// enough. Nothing is cut: what is too long wraps, and scrolls.

#include "ui/look.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace relief::ui {

class ScrollColumn;

class ReadingSheet : public QDialog {
    Q_OBJECT

public:
    /// `parent` is a window; a size that was chosen stays for its next sheet.
    ReadingSheet(const QStringList &paragraphs, const Look &look, QWidget *parent);

    static std::vector<double> offeredScales(); ///< of the letters
    double scale() const;
    void setScale(double scale); ///< one of those offered

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(QBoxLayout *all);
    void addWords(const QStringList &paragraphs);
    void step(int by);

    Look m_look;
    size_t m_step = 2;
    ScrollColumn *m_scroll;
    QLabel *m_percent;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    std::vector<QLabel *> m_words;
};

/// What the page tells now, in a sheet over its window that goes when it closes.
void openInLargeLetters(const QWidget *page, const std::vector<QWidget *> &areas, const Look &look);

} // namespace relief::ui
