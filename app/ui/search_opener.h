// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Looks like a search field and opens the search: one way to find things, wherever one starts.

#include "ui/look.h"

#include <QPushButton>

namespace relief::ui {

class SearchOpener : public QPushButton {
    Q_OBJECT

public:
    explicit SearchOpener(QWidget *parent = nullptr);

    void setLook(const Look &look);
};

} // namespace relief::ui
