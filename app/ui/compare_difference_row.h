// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One thing that differs between panes, or does not: a sign, words, the reason, and the sources on demand.

#include "content/pack.h"
#include "session/differences.h"
#include "ui/look.h"

#include <QWidget>

class QPushButton;

namespace relief::ui {

class ColumnLabel;
class DisclosureButton;
class SourceList;

class DifferenceRow : public QWidget {
    Q_OBJECT

public:
    DifferenceRow(const session::Difference &difference, const content::Pack &pack, const Look &look, QWidget *parent);

Q_SIGNALS:
    void nodeAsked(int node);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openSources(bool open);

    session::Difference m_difference;
    const content::Pack &m_pack;
    Look m_look;
    ColumnLabel *m_words;
    SourceList *m_sources = nullptr; ///< made when first opened
};

} // namespace relief::ui
