// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// References under a statement: three, the rest on demand.

#include "content/pack.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

namespace relief::ui {

class DisclosureButton;
class IconLabel;

class SourceList : public QWidget {
    Q_OBJECT

public:
    explicit SourceList(const content::Pack &pack, QWidget *parent = nullptr);

    void setLook(const Look &look);

    /// Unknown ids are left out. With `opens`, a button below shows what is more than `shownAtOnce`.
    void setReferences(const QStringList &ids, size_t shownAtOnce = 3, bool opens = true);
    bool isLonger() const { return m_rows.size() > m_shownAtOnce; } ///< than shown at once
    void showRest(bool rest);

private:
    const content::Pack &m_pack;
    QStringList m_ids;
    size_t m_shownAtOnce = 3;
    std::vector<IconLabel *> m_rows;
    DisclosureButton *m_more = nullptr; ///< made when there are more than fit
    Look m_look;
};

} // namespace relief::ui
