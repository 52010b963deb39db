// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_box.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace relief::ui {

namespace {

constexpr int besideWords = 44; ///< of a list: padding, frame and a scroll bar

} // namespace

ChoiceBox::ChoiceBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the column decides; long names are cut with an ellipsis
    connect(this, &QComboBox::activated, this, [this](int index) {
        setToolTip(m_choices.at(index).tip);
        Q_EMIT chosen(m_choices.at(index).id);
    });
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    clear();
    for (const Choice &choice : choices) {
        addItem(choice.text);
        setItemData(count() - 1, choice.tip, Qt::ToolTipRole);
    }
}

void ChoiceBox::setChosen(const QString &id)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).id == id && (i != currentIndex() || toolTip() != m_choices.at(i).tip)) {
            setCurrentIndex(i);
            setToolTip(m_choices.at(i).tip);
        }
    }
}

void ChoiceBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + besideWords);
    QComboBox::showPopup();
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect words =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).adjusted(2, 0, -2, 0);
    option.currentText = fontMetrics().elidedText(option.currentText, m_cut, words.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace relief::ui
