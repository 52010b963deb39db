// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"

#include "content/language.h"
#include "ui/icon_button.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 460;

void addText(QVBoxLayout *column, const QString &text, const QString &role)
{
    auto *label = new QLabel(text, column->parentWidget());
    label->setWordWrap(true);
    setRole(label, role);
    column->addWidget(label);
}

} // namespace

AboutDialog::AboutDialog(const content::Pack &pack, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Relief Pathways"));
    setObjectName(u"aboutDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    addText(column, tr("Relief Pathways"), u"h1"_s);
    addText(column, tr("Version %1, content %2").arg(QCoreApplication::applicationVersion(), pack.version), u"small"_s);
    addText(column,
        tr("Shows how pain signals travel through the body, and how opioids, ketamine and naloxone change them."),
        u"body"_s);
    addText(column, tr("It teaches. It does not advise a dose, stores nothing about a patient, and never goes online."),
        u"body"_s);
    addText(column,
        tr("The amount of medicine over time comes from published models. How active a part is comes from a model that "
           "claims direction and order; its decimals are not measurements."),
        u"body"_s);
    addText(column,
        tr("Free software under the GNU General Public License, version 3 or later. Type: Inter, under the "
           "SIL Open Font License."),
        u"small"_s);
    addText(column, tr("Arabic type: Noto Sans Arabic, under the SIL Open Font License."), u"small"_s);
    const QString review = content::reviewOf(content::spokenLanguage());
    if (!review.isEmpty()) {
        addText(column, review, u"small"_s);
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(columnWidth);
}

} // namespace relief::ui
