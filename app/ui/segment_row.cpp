// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segment_row.h"

#include "ui/icon_button.h"
#include "ui/pictures.h"

#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;
constexpr int narrowest = 80;

/// Which corners of the row are a button's, for the style sheet.
QString placeOf(qsizetype index, qsizetype count)
{
    if (count == 1) {
        return u"only"_s;
    }
    return index == 0 ? u"first"_s : index == count - 1 ? u"last"_s : u"middle"_s;
}

} // namespace

SegmentRow::SegmentRow(QWidget *parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setSpacing(0);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // the row decides by itself when to stack
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int index) { Q_EMIT chosen(m_choices.at(index).id); });
}

void SegmentRow::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    qDeleteAll(m_group.buttons());
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices.at(i).text, this);
        button->setCheckable(true);
        button->setAccessibleName(choices.at(i).text);
        button->setToolTip(choices.at(i).tip);
        button->setObjectName(u"segment."_s + choices.at(i).id);
        const qsizetype fromLeft = isRightToLeft() ? choices.size() - 1 - i : i; // a style sheet does not mirror
        button->setProperty("place", placeOf(fromLeft, choices.size()));
        setRole(button, m_stacked ? u"chip"_s : u"segment"_s);
        m_group.addButton(button, i);
        m_row->addWidget(button, 1);
    }
    updateGeometry();
}

void SegmentRow::setChosen(const QString &id)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).id == id) {
            m_group.button(i)->setChecked(true);
            leadTabTo(i);
        }
    }
}

/// From the first time on; later the buttons themselves see to it.
void SegmentRow::leadTabTo(int index)
{
    for (QAbstractButton *button : m_group.buttons()) {
        button->setFocusPolicy(button == m_group.button(index) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SegmentRow::setPictures(const Look &look, bool visible)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        const QString &name = m_choices.at(i).icon;
        if (visible && !name.isEmpty()) {
            setLeadingIcon(
                m_group.button(i), look, name, look.theme.color(u"ink2"_s), iconSize, look.theme.color(u"onAccent"_s));
        } else {
            m_group.button(i)->setIcon({});
        }
    }
    updateGeometry();
}

int SegmentRow::neededWidth() const
{
    const QMargins around = contentsMargins();
    int wide = around.left() + around.right();
    for (const QAbstractButton *button : m_group.buttons()) {
        wide += button->minimumSizeHint().width();
    }
    return wide;
}

QSize SegmentRow::sizeHint() const
{
    const QMargins around = contentsMargins();
    int high = 0;
    for (const QAbstractButton *button : m_group.buttons()) {
        const int one = button->minimumSizeHint().height();
        high = m_stacked ? high + one : std::max(high, one);
    }
    return {neededWidth(), high + around.top() + around.bottom()};
}

QSize SegmentRow::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void SegmentRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(neededWidth() > width());
}

void SegmentRow::arrange(bool stacked)
{
    if (stacked == m_stacked) {
        return;
    }
    m_stacked = stacked;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QAbstractButton *button : m_group.buttons()) {
        setRole(button, stacked ? u"chip"_s : u"segment"_s);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    updateGeometry();
}

} // namespace relief::ui
