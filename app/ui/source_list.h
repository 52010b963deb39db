// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// References under a statement: three, the rest on demand.

#include "content/pack.h"
#include "ui/look.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace relief::ui {

class IconLabel;

class SourceList : public QWidget {
    Q_OBJECT

public:
    explicit SourceList(const content::Pack &pack, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setReferences(const QStringList &ids, size_t shownAtOnce = 3); ///< unknown ids are left out
    int count() const { return static_cast<int>(m_rows.size()); }

private:
    void showRest(bool rest);

    const content::Pack &m_pack;
    QStringList m_ids;
    size_t m_shownAtOnce = 3;
    std::vector<IconLabel *> m_rows;
    QPushButton *m_more = nullptr; ///< made when there are more than fit
    Look m_look;
};

} // namespace relief::ui
