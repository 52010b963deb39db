// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/effects_dialog.h"

#include "ui/column_label.h"
#include "ui/evidence_list.h"
#include "ui/icon_button.h"
#include "ui/scroll_column.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wanted(900, 720);
constexpr QSize around(80, 60); ///< of the window below
constexpr int side = 24;
constexpr int betweenStatements = 8;

QLabel *makeLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new ColumnLabel(text, parent);
    setRole(label, role);
    return label;
}

} // namespace

EffectsDialog::EffectsDialog(const session::Session &session, const Look &look, QWidget *parent)
    : QDialog(parent), m_pack(session.pack()), m_audience(session.snapshot().audience), m_look(look)
{
    setObjectName(u"effects"_s);
    setWindowTitle(tr("Effects and risks"));
    setAccessibleName(windowTitle());
    auto *scroll = new ScrollColumn(this);
    m_grid = new QGridLayout(scroll->column());
    m_grid->setContentsMargins(side, 8, side, 8);
    m_grid->setHorizontalSpacing(32);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1); // the same room for both
    m_grid->setColumnStretch(1, 1);
    for (const session::MedicineState &chosen : session.snapshot().medicines) {
        if (const content::Medicine *medicine = m_pack.medicine(chosen.medicine)) {
            addMedicine(*medicine);
        }
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 16);
    column->addWidget(scroll, 1);
    QLabel *teaching = makeLabel(tr("Teaching model. Not for choosing doses."), u"smallest"_s, this);
    teaching->setContentsMargins(side, 8, side, 4);
    column->addWidget(teaching);
    column->addWidget(close, 0, Qt::AlignHCenter);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setFocus(); // arrows scroll, Enter closes
    resize(wanted.boundedTo(parent->size() - around));
}

void EffectsDialog::addMedicine(const content::Medicine &medicine)
{
    QWidget *inside = m_grid->parentWidget();
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(medicine.name.at(m_audience), u"h2"_s, inside), row, 0, 1, 2);
    addColumn(row + 1, 0, tr("Effects"), medicine.effects);
    addColumn(row + 1, 1, tr("Risks"), medicine.risks);
    m_grid->setRowMinimumHeight(row + 2, 12);
}

void EffectsDialog::addColumn(int row, int column, const QString &title, const QStringList &statements)
{
    auto *box = new QWidget(m_grid->parentWidget());
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(makeLabel(title, u"h3"_s, box));
    for (const QString &id : statements) {
        const content::Statement *statement = m_pack.statement(id);
        if (statement == nullptr) {
            continue;
        }
        rows->addWidget(makeLabel(statement->text.at(m_audience), u"body"_s, box));
        auto *evidence = new EvidenceList(m_pack, box);
        evidence->setLook(m_look);
        evidence->setStatements({id}, m_audience, false);
        rows->addWidget(evidence);
        rows->addSpacing(betweenStatements);
    }
    rows->addStretch(1);
    m_grid->addWidget(box, row, column);
}

} // namespace relief::ui
