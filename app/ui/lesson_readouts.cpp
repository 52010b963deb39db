// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_readouts.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

void setTextIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
        label->setHidden(text.isEmpty());
    }
}

} // namespace

LessonReadouts::LessonReadouts(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"lesson.readouts"_s);
    setAccessibleName(tr("Numbers of the picture"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
}

void LessonReadouts::setLook(const Look &look)
{
    m_look = look;
}

const LessonReadouts::Row &LessonReadouts::row(size_t index)
{
    while (m_rows.size() <= index) {
        Row made{new QWidget(this), nullptr, nullptr, nullptr};
        made.name = new ColumnLabel({}, made.box);
        made.now = new QLabel(made.box);
        made.before = new QLabel(made.box);
        setRole(made.name, u"body"_s);
        setRole(made.now, u"h3"_s);
        setRole(made.before, u"small"_s);
        auto *line = new QHBoxLayout(made.box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        line->addWidget(made.name, 1);
        line->addWidget(made.before);
        line->addWidget(made.now);
        layout()->addWidget(made.box);
        m_rows.push_back(made);
    }
    return m_rows[index];
}

void LessonReadouts::setSnapshot(const session::Snapshot &snapshot)
{
    size_t shown = 0;
    for (const session::ReadoutValue &value : snapshot.readouts) {
        const auto &all = snapshot.diagram->readouts;
        const auto readout =
            std::find_if(all.begin(), all.end(), [&value](const content::Readout &one) { return one.id == value.id; });
        if (readout == all.end()) {
            continue;
        }
        const Row &line = row(shown++);
        const bool same = !value.beforeKnown || value.beforeText == value.text;
        setTextIfNew(line.name, readout->label.at(snapshot.audience));
        setTextIfNew(line.now, value.text);
        setTextIfNew(line.before, same ? QString() : tr("before: %1").arg(value.beforeText));
        if (line.box->isHidden()) {
            line.box->show();
        }
    }
    for (size_t i = shown; i < m_rows.size(); ++i) {
        m_rows[i].box->hide();
    }
    if (isHidden() == (shown > 0)) {
        setHidden(shown == 0);
    }
}

QStringList LessonReadouts::lines() const
{
    QStringList lines;
    for (const Row &line : m_rows) {
        if (!line.box->isHidden()) {
            lines << line.name->text() + u' ' + line.before->text() + u' ' + line.now->text();
        }
    }
    return lines;
}

} // namespace relief::ui
