// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_list.h"

#include "ui/disclosure_button.h"
#include "ui/icon_button.h"
#include "ui/icon_label.h"

#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconColumn = 27;

/// Title, study type and DOI, for who wants to look it up.
QString details(const content::Reference &reference)
{
    QStringList lines{reference.title};
    if (!reference.type.isEmpty()) {
        lines << reference.type;
    }
    if (!reference.doi.isEmpty()) {
        lines << u"doi:"_s + reference.doi;
    }
    return lines.join(u'\n');
}

} // namespace

SourceList::SourceList(const content::Pack &pack, QWidget *parent) : QWidget(parent), m_pack(pack)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
}

void SourceList::setLook(const Look &look)
{
    m_look = look;
    const QPixmap picture = look.artwork->icon(u"source"_s, look.theme.color(u"ink2"_s), 18, devicePixelRatioF());
    for (IconLabel *row : m_rows) {
        row->setPicture(picture);
    }
    if (m_more != nullptr) {
        m_more->setLook(look);
    }
}

void SourceList::setReferences(const QStringList &ids, size_t shownAtOnce, bool opens)
{
    if (ids == m_ids) {
        return;
    }
    m_ids = ids;
    m_shownAtOnce = shownAtOnce;
    qDeleteAll(m_rows);
    m_rows.clear();
    delete m_more;
    m_more = nullptr;
    for (const QString &id : ids) {
        const content::Reference *reference = m_pack.reference(id);
        if (reference == nullptr) {
            continue;
        }
        auto *row = new IconLabel(reference->shortCitation(), iconColumn, this);
        row->setToolTip(details(*reference));
        row->setObjectName(u"source"_s);
        setRole(row, u"small"_s);
        layout()->addWidget(row);
        m_rows.push_back(row);
    }
    if (opens && isLonger()) {
        m_more = new DisclosureButton(tr("More sources"), this);
        layout()->addWidget(m_more);
        connect(m_more, &QAbstractButton::toggled, this, &SourceList::showRest);
    }
    showRest(false);
    if (m_look.artwork != nullptr) {
        setLook(m_look);
    }
}

void SourceList::showRest(bool rest)
{
    for (size_t i = m_shownAtOnce; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(rest);
    }
}

} // namespace relief::ui
