// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_numbers.h"

#include "charts/numbers_table.h"
#include "ui/icon_button.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize roomy(900, 620);

QString fileNameOf(session::ChartKind kind)
{
    switch (kind) {
    case session::ChartKind::Concentration:
        return u"medicine-in-the-body.csv"_s;
    case session::ChartKind::Occupancy:
        return u"receptors.csv"_s;
    case session::ChartKind::Breathing:
        return u"breathing.csv"_s;
    case session::ChartKind::Tolerance:
        return u"weeks.csv"_s;
    case session::ChartKind::DoseResponse:
        break;
    }
    return u"level-and-effect.csv"_s;
}

QPushButton *addButton(QHBoxLayout *row, const QString &id, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(id);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace

ChartNumbers::ChartNumbers(const session::ChartData &chart, const Look &look, QWidget *parent)
    : QDialog(parent), m_table(new charts::NumbersTable(this)), m_said(new QLabel(this)),
      m_fileName(fileNameOf(chart.kind)), m_place(savePlaceOf(parent))
{
    setObjectName(u"numbers"_s);
    setWindowTitle(tr("Numbers: %1").arg(chart.title));
    setAccessibleName(windowTitle());
    auto *title = new QLabel(tr("%1, %2", "chart, unit").arg(chart.title, chart.yLabel), this);
    title->setWordWrap(true);
    setRole(title, u"h2"_s);
    m_table->setObjectName(u"numbers.table"_s);
    m_table->setTheme(look.theme);
    m_table->setChart(chart);
    auto *notes = new QLabel(chart.isEmpty() ? chart.empty : chart.notes.join(u'\n'), this);
    notes->setObjectName(u"numbers.notes"_s);
    notes->setWordWrap(true);
    setRole(notes, u"small"_s);
    m_said->setObjectName(u"numbers.said"_s);
    m_said->setWordWrap(true);
    setRole(m_said, u"small"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_said, 1);
    connect(addButton(row, u"numbers.copy"_s, tr("Copy"), this), &QAbstractButton::clicked, this, &ChartNumbers::copy);
    QPushButton *save = addButton(row, u"numbers.save"_s, tr("Save as CSV…"), this);
    connect(save, &QAbstractButton::clicked, this, &ChartNumbers::chooseFile);
    save->setVisible(m_place.files);
    connect(addButton(row, u"numbers.close"_s, tr("Close"), this), &QAbstractButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addWidget(notes);
    column->addLayout(row);
    resize((roomy * look.theme.textScale()).boundedTo(parent->size() * 94 / 100));
    m_table->setFocus();
}

void ChartNumbers::copy()
{
    m_table->copySelection();
    m_said->setText(tr("Copied."));
}

void ChartNumbers::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the numbers"), m_place.start(), tr("Numbers for other programs (*.csv)"));
    dialog->setObjectName(u"numbers.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &ChartNumbers::save);
    dialog->open();
}

void ChartNumbers::save(const QString &path)
{
    if (!m_place.allows(path)) {
        m_said->setText(m_place.refusal());
        return;
    }
    const QByteArray text = m_table->csv().toUtf8();
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    const QString name = QFileInfo(path).fileName();
    m_said->setText(saved ? tr("Saved as %1.").arg(name)
                          : tr("%1 could not be saved: %2. Choose another place.").arg(name, file.errorString()));
}

} // namespace relief::ui
