// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emergency_sheet.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/print_document.h"
#include "ui/scroll_column.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wanted(760, 760);
constexpr QSize around(60, 40); ///< of the window below
constexpr int side = 28;

// The path through the diagram, and the branch off it.
constexpr std::array<QStringView, 9> path{
    u"find", u"call", u"slow", u"nal", u"vent", u"resp", u"more", u"stay", u"hosp"};
constexpr std::array<QStringView, 2> branch{u"ok", u"ketcare"};

QString callNow()
{
    return EmergencySheet::tr("Call the local emergency number now.");
}

QString notTraining()
{
    return EmergencySheet::tr(
        "Teaching material. It does not replace a first-aid course or what the operator tells you.");
}

QLabel *addLabel(QVBoxLayout *column, const QString &text, const QString &role)
{
    auto *label = new ColumnLabel(text, column->parentWidget());
    setRole(label, role);
    column->addWidget(label);
    return label;
}

} // namespace

QString EmergencySheet::diagramId()
{
    return u"D18"_s;
}

EmergencySheet::EmergencySheet(const session::Session &session, const Look &look, QWidget *parent)
    : QDialog(parent), m_diagram(*session.pack().diagram(diagramId())), m_audience(session.snapshot().audience),
      m_look(look)
{
    setObjectName(u"emergencySheet"_s);
    setWindowTitle(m_diagram.title.at(m_audience));
    setAccessibleName(windowTitle());
    auto *scroll = new ScrollColumn(this);
    scroll->setObjectName(u"emergencySheet.steps"_s);
    auto *words = new QVBoxLayout(scroll->column());
    words->setContentsMargins(side, 8, side, 8);
    words->setSpacing(6);
    addLabel(words, m_diagram.title.at(m_audience), u"h1"_s);
    addLabel(words, callNow(), u"h2"_s)->setObjectName(u"emergencySheet.call"_s);
    addSteps(words, path, true);
    words->addSpacing(10);
    addSteps(words, branch, false);
    words->addSpacing(10);
    addLabel(words, notTraining(), u"small"_s);
    words->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 16);
    column->addWidget(scroll, 1);
    addButtons(column);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(windowTitle());
    scroll->setFocus(); // arrows scroll, Enter closes
    resize((wanted * m_look.theme.textScale()).boundedTo(parent->size() - around));
}

/// One a node: its first card says what to do, its others are short additions.
std::vector<EmergencySheet::Step> EmergencySheet::steps(std::span<const QStringView> nodes) const
{
    std::vector<Step> all;
    for (const QStringView node : nodes) {
        Step step;
        for (const content::Card &card : m_diagram.cards) {
            if (card.node == node && step.title.isEmpty()) {
                step.title = card.title.at(m_audience);
                step.lines = card.lines.at(m_audience).split(u'\n', Qt::SkipEmptyParts);
            } else if (card.node == node) {
                step.lines << card.title.at(m_audience);
                step.lines << card.lines.at(m_audience).split(u'\n', Qt::SkipEmptyParts);
            }
        }
        if (!step.title.isEmpty()) {
            all.push_back(std::move(step));
        }
    }
    return all;
}

void EmergencySheet::addSteps(QVBoxLayout *column, std::span<const QStringView> nodes, bool numbered)
{
    int number = 0;
    for (const Step &step : steps(nodes)) {
        ++number;
        const QString title =
            numbered ? tr("%1. %2", "number and title of a step").arg(QString::number(number), step.title) : step.title;
        column->addSpacing(6);
        addLabel(column, title, u"h3"_s);
        for (const QString &line : step.lines) {
            addLabel(column, line, u"body"_s);
        }
    }
}

void EmergencySheet::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, 8, side, 0);
    const auto add = [&](const QString &name, const QString &text, auto clicked) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, clicked);
        return button;
    };
    add(u"emergencySheet.print"_s, tr("Print"), [this] { printDocument(html(), windowTitle(), this); });
    add(u"emergencySheet.picture"_s, tr("Show it as a picture"), [this] {
        accept();
        Q_EMIT pictureAsked();
    });
    row->addStretch(1);
    add(u"emergencySheet.close"_s, tr("Close"), [this] { accept(); })->setDefault(true);
    column->addLayout(row);
}

QString EmergencySheet::html() const
{
    QString text = u"<h1>%1</h1><p><b>%2</b></p><ol>"_s.arg(windowTitle().toHtmlEscaped(), callNow().toHtmlEscaped());
    const auto add = [&text](const Step &step, const QString &frame) {
        QStringList lines;
        for (const QString &line : step.lines) {
            lines << line.toHtmlEscaped();
        }
        text += frame.arg(step.title.toHtmlEscaped(), lines.join(u"<br>"_s));
    };
    for (const Step &step : steps(path)) {
        add(step, u"<li><b>%1</b><br>%2</li>"_s);
    }
    text += u"</ol>"_s;
    for (const Step &step : steps(branch)) {
        add(step, u"<p><b>%1</b><br>%2</p>"_s);
    }
    return text + u"<p>%1</p>"_s.arg(notTraining().toHtmlEscaped());
}

} // namespace relief::ui
