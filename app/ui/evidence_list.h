// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "How sure are we?": each grade among some statements, with the statements' sources.

#include "content/pack.h"
#include "ui/look.h"

#include <QLabel>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace relief::ui {

class DisclosureButton;
class EvidenceChip;
class SourceList;

class EvidenceList : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceList(const content::Pack &pack, QWidget *parent = nullptr);

    void setLook(const Look &look);

    /// Grades from the surest down. The statements themselves open on demand, unless they stand right above.
    void setStatements(const QStringList &ids, content::Audience audience, bool canOpen = true);
    bool isEmpty() const { return m_groups.empty(); }

private:
    struct Group {
        EvidenceChip *chip = nullptr;
        QLabel *about = nullptr; ///< the statements; made when first asked for
        SourceList *sources = nullptr;
        QStringList texts;
    };

    void clear();
    void addGroup(content::Grade grade, const QStringList &texts, const QStringList &references, size_t sources);
    void addOpener();
    void showAll(bool all);

    const content::Pack &m_pack;
    QStringList m_ids;
    content::Audience m_audience = content::Audience::Patient;
    std::vector<Group> m_groups;
    DisclosureButton *m_open = nullptr;
    QVBoxLayout *m_column;
    Look m_look;
};

} // namespace relief::ui
