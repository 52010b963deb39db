// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence_list.h"

#include "ui/disclosure_button.h"
#include "ui/evidence_chip.h"
#include "ui/icon_button.h"
#include "ui/source_list.h"

#include <QVBoxLayout>

#include <map>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sourcesOfOne = 3;
constexpr size_t sourcesOfTwo = 2; ///< under each of two grades
constexpr size_t sourcesOfMany = 1;

struct Graded {
    QStringList texts;
    QStringList references;
};

std::map<content::Grade, Graded> byGrade(const content::Pack &pack, const QStringList &ids, content::Audience audience)
{
    std::map<content::Grade, Graded> groups;
    for (const QString &id : ids) {
        const content::Statement *statement = pack.statement(id);
        if (statement == nullptr) {
            continue;
        }
        Graded &group = groups[statement->grade];
        group.texts << statement->text.at(audience);
        for (const QString &reference : statement->references) {
            if (!group.references.contains(reference)) {
                group.references << reference;
            }
        }
    }
    return groups;
}

} // namespace

EvidenceList::EvidenceList(const content::Pack &pack, QWidget *parent)
    : QWidget(parent), m_pack(pack), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(7);
}

void EvidenceList::setLook(const Look &look)
{
    m_look = look;
    for (const Group &group : m_groups) {
        group.chip->setTheme(look.theme);
        group.sources->setLook(look);
    }
    if (m_open != nullptr) {
        m_open->setLook(look);
    }
}

void EvidenceList::setStatements(const QStringList &ids, content::Audience audience, bool canOpen)
{
    if (ids == m_ids && audience == m_audience) {
        return;
    }
    m_ids = ids;
    m_audience = audience;
    clear();
    const auto groups = byGrade(m_pack, ids, audience);
    const size_t sources = groups.size() > 2 ? sourcesOfMany : groups.size() == 2 ? sourcesOfTwo : sourcesOfOne;
    for (const auto &[grade, graded] : groups) {
        addGroup(grade, graded.texts, graded.references, sources);
    }
    if (canOpen && !groups.empty()) {
        addOpener();
    }
}

void EvidenceList::clear()
{
    for (const Group &group : m_groups) {
        delete group.chip;
        delete group.about;
        delete group.sources;
    }
    m_groups.clear();
    delete m_open;
    m_open = nullptr;
}

void EvidenceList::addGroup(
    content::Grade grade, const QStringList &texts, const QStringList &references, size_t sources)
{
    Group group;
    group.texts = texts;
    group.chip = new EvidenceChip(grade, this);
    group.chip->setAccessibleDescription(texts.join(u'\n'));
    group.sources = new SourceList(m_pack, this);
    group.sources->setReferences(references, sources, false);
    m_column->addWidget(group.chip);
    m_column->addWidget(group.sources);
    if (m_look.artwork != nullptr) {
        group.chip->setTheme(m_look.theme);
        group.sources->setLook(m_look);
    }
    m_groups.push_back(group);
}

void EvidenceList::addOpener()
{
    m_open = new DisclosureButton(tr("Statements and all sources"), this);
    m_open->setObjectName(u"evidence.open"_s);
    m_open->setLook(m_look);
    m_open->setToolTip(tr("What exactly each grade is about, and every source"));
    m_column->addWidget(m_open);
    connect(m_open, &QAbstractButton::toggled, this, &EvidenceList::showAll);
}

void EvidenceList::showAll(bool all)
{
    for (Group &group : m_groups) {
        if (all && group.about == nullptr) {
            group.about = new QLabel(group.texts.join(u"\n\n"_s), this);
            group.about->setWordWrap(true);
            setRole(group.about, u"small"_s);
            m_column->insertWidget(m_column->indexOf(group.chip) + 1, group.about);
        }
        if (group.about != nullptr) {
            group.about->setVisible(all);
        }
        group.sources->showRest(all);
    }
}

} // namespace relief::ui
