// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The picture's numbers in words: what each is now, and what it was.

#include "session/snapshot.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace relief::ui {

class LessonReadouts : public QWidget {
    Q_OBJECT

public:
    explicit LessonReadouts(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setSnapshot(const session::Snapshot &snapshot); ///< hidden where the picture has no numbers
    QStringList lines() const;

private:
    struct Row {
        QWidget *box;
        QLabel *name;
        QLabel *now;
        QLabel *before;
    };
    const Row &row(size_t index);

    std::vector<Row> m_rows;
    Look m_look;
};

} // namespace relief::ui
