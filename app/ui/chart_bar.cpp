// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_bar.h"

#include "ui/icon_button.h"

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;
constexpr int toolGap = 6;
constexpr int lineGap = 4;
constexpr int progressWidth = 48;
constexpr int progressHeight = 10;

} // namespace

ChartBar::ChartBar(QWidget *parent)
    : QWidget(parent),
      m_people(addTool(u"chart.people"_s, tr("People differ"), tr("Show how much people differ, as a pale band"))),
      m_numbers(addTool(u"chart.numbers"_s, tr("Numbers"), tr("The numbers of this chart, to copy or save (N)"))),
      m_large(addTool(u"chart.large"_s, tr("Enlarge"), tr("Show the chart in the place of the picture (B)")))
{
    setObjectName(u"chartBar"_s);
    setAccessibleName(tr("Shown over time"));
    m_people->setCheckable(true);
    m_people->setChecked(true);
    m_large->setCheckable(true);
    connect(m_people, &QAbstractButton::clicked, this, &ChartBar::peopleAsked);
    connect(m_numbers, &QAbstractButton::clicked, this, &ChartBar::numbersAsked);
    connect(m_large, &QAbstractButton::clicked, this, &ChartBar::largeAsked);
}

QPushButton *ChartBar::addTool(const QString &id, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    setRole(button, u"chip"_s);
    button->setObjectName(id);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->hide();
    return button;
}

void ChartBar::setLook(const Look &look)
{
    m_look = look;
    styleProgress();
}

/// A button that was made is kept: it may be the one that is pressed.
void ChartBar::setChoices(const std::vector<ChartChoice> &choices)
{
    if (choices == m_choices) {
        return;
    }
    std::vector<ChartChoice> gone = std::exchange(m_choices, choices);
    std::erase_if(gone, [&choices](const ChartChoice &old) {
        return std::any_of(choices.begin(), choices.end(), [&old](const ChartChoice &one) { return one.id == old.id; });
    });
    for (const ChartChoice &choice : gone) {
        buttonOf(choice.id)->hide();
    }
    for (const ChartChoice &choice : choices) {
        if (buttonOf(choice.id) == nullptr) {
            QPushButton *button = addTool(u"chart."_s + choice.id, choice.text, choice.tip);
            button->setCheckable(true);
            m_group.addButton(button);
            connect(button, &QAbstractButton::clicked, this, [this, id = choice.id] { Q_EMIT chosen(id); });
        }
        buttonOf(choice.id)->show();
    }
    Q_EMIT arrangementChanged();
}

QPushButton *ChartBar::buttonOf(const QString &id) const
{
    return findChild<QPushButton *>(u"chart."_s + id);
}

void ChartBar::setChosen(const QString &id)
{
    if (QPushButton *button = buttonOf(id)) {
        button->setChecked(true);
    }
}

void ChartBar::setTools(Tools tools)
{
    if (tools == m_tools) {
        return;
    }
    m_tools = tools;
    showPeople();
    m_numbers->setVisible(tools.chart);
    m_large->setVisible(tools.chart);
    Q_EMIT arrangementChanged();
}

void ChartBar::showPeople()
{
    m_people->setVisible(m_tools.people && (m_progress == nullptr || m_progress->isHidden()));
}

void ChartBar::setPeopleShown(bool shown)
{
    m_people->setChecked(shown);
}

void ChartBar::setLarge(bool large)
{
    m_large->setChecked(large);
    m_large->setToolTip(
        large ? tr("Show the picture again (Esc)") : tr("Show the chart in the place of the picture (B)"));
}

void ChartBar::makeProgress()
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"people.progress"_s);
    m_progress->setAccessibleName(tr("Computing how people differ"));
    m_progress->setToolTip(m_progress->accessibleName());
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_cancel = addTool(u"people.cancel"_s, tr("Cancel"), tr("Stop computing how people differ"));
    connect(m_cancel, &QAbstractButton::clicked, this, &ChartBar::cancelAsked);
    styleProgress();
}

void ChartBar::styleProgress()
{
    if (m_progress != nullptr) {
        m_progress->setStyleSheet(
            u"QProgressBar { background: %1; border: 1px solid %2; border-radius: 5px; } "
            "QProgressBar::chunk { background: %3; border-radius: 4px; }"_s.arg(m_look.theme.color(u"sunken"_s).name(),
                m_look.theme.color(u"ctrl"_s).name(), m_look.theme.color(u"accent"_s).name()));
    }
}

void ChartBar::setProgress(int percent)
{
    const bool shown = percent >= 0;
    if (m_progress == nullptr) {
        if (!shown) {
            return;
        }
        makeProgress();
    }
    if (shown) {
        m_progress->setValue(percent);
    }
    if (shown == m_progress->isHidden()) {
        const bool hadKeyboard = m_people->hasFocus() || m_cancel->hasFocus();
        m_progress->setVisible(shown);
        m_cancel->setVisible(shown);
        showPeople();
        if (hadKeyboard) { // one stands where the other stood
            (shown ? m_cancel : m_people)->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT arrangementChanged();
    }
}

std::vector<QWidget *> ChartBar::shownTools() const
{
    std::vector<QWidget *> tools{m_progress, m_cancel, m_people, m_numbers, m_large};
    std::erase_if(tools, [](const QWidget *tool) { return tool == nullptr || tool->isHidden(); });
    return tools;
}

/// The choices from the left, the tools at the right end of the last line.
int ChartBar::arrange(int width)
{
    int x = 0;
    int y = 0;
    int line = 0;
    const auto sizeOf = [this](QWidget *widget) {
        widget->ensurePolished();
        return widget == m_progress ? QSize(progressWidth, progressHeight) : widget->sizeHint();
    };
    const auto next = [&] {
        x = 0;
        y += line + lineGap;
    };
    for (const ChartChoice &choice : m_choices) {
        QPushButton *button = buttonOf(choice.id);
        const QSize size = sizeOf(button);
        line = std::max(line, size.height());
        if (x > 0 && x + size.width() > width) {
            next();
        }
        button->setGeometry(x, y, std::min(size.width(), width), size.height());
        x += size.width() + gap;
    }
    const std::vector<QWidget *> tools = shownTools();
    int needed = 0;
    for (QWidget *tool : tools) {
        needed += sizeOf(tool).width() + toolGap;
    }
    if (needed <= width) {
        if (!tools.empty() && x > 0 && x + needed - toolGap > width) {
            next();
        }
        x = width - needed + toolGap;
    } // very large text: they follow the choices
    for (QWidget *tool : tools) {
        const QSize size = sizeOf(tool);
        if (x > 0 && x + size.width() > width) {
            next();
        }
        tool->setGeometry(x, y + (line - size.height()) / 2, std::min(size.width(), width), size.height());
        x += size.width() + toolGap;
    }
    return y + line;
}

} // namespace relief::ui
