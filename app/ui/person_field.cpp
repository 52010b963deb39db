// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person_field.h"

#include <QLineEdit>
#include <QLocale>
#include <QStyleOptionSpinBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigits = 5;
constexpr int arrow = 14;

/// The number at the start of what is typed; what follows is a unit or a word.
QString numberIn(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && !text.at(end).isSpace() && !text.at(end).isLetter()) {
        ++end;
    }
    return text.first(end);
}

} // namespace

PersonField::PersonField(const QString &name, const QString &unit, const session::Limits &limits, QWidget *parent)
    : QDoubleSpinBox(parent), m_unit(unit)
{
    setDecimals(2);
    setRange(limits.least, limits.most);
    setKeyboardTracking(false); // a person of 7 kg is not meant by one who types 70
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(name);
    setToolTip(tr("%1: %2 to %3").arg(name, textFromValue(limits.least), textFromValue(limits.most)));
}

void PersonField::setWords(const QHash<int, QString> &words)
{
    m_words = words;
    lineEdit()->setText(textFromValue(value()));
}

QString PersonField::textFromValue(double value) const
{
    const int whole = static_cast<int>(std::lround(value));
    const QString number = QLocale().toString(value, 'g', mostDigits);
    if (std::abs(value - whole) < 0.005 && m_words.contains(whole)) {
        return tr("%1 %2", "a score and its word, as in \"2 normal\"").arg(number, m_words.value(whole));
    }
    return m_unit.arg(number);
}

double PersonField::valueFromText(const QString &text) const
{
    return QLocale().toDouble(numberIn(text.trimmed()));
}

QValidator::State PersonField::validate(QString &input, int &) const
{
    const QString number = numberIn(input.trimmed());
    if (number.isEmpty()) {
        return QValidator::Intermediate;
    }
    bool isNumber = false;
    const double value = QLocale().toDouble(number, &isNumber);
    if (!isNumber || value > maximum()) {
        return QValidator::Invalid; // what would be too much cannot be typed
    }
    return value < minimum() ? QValidator::Intermediate : QValidator::Acceptable;
}

void PersonField::setLook(const Look &look)
{
    m_look = look;
    update();
}

void PersonField::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    option.buttonSymbols = QAbstractSpinBox::NoButtons;
    option.subControls = QStyle::SC_SpinBoxFrame;
    painter.drawComplexControl(QStyle::CC_SpinBox, option);
    const StepEnabled steps = isEnabled() ? stepEnabled() : StepEnabled();
    paintArrow(painter, QStyle::SC_SpinBoxUp, u"up"_s, steps.testFlag(StepUpEnabled));
    paintArrow(painter, QStyle::SC_SpinBoxDown, u"down"_s, steps.testFlag(StepDownEnabled));
}

void PersonField::paintArrow(QPainter &painter, QStyle::SubControl button, const QString &icon, bool works) const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_All;
    const QPoint middle = style()->subControlRect(QStyle::CC_SpinBox, &option, button, this).center();
    const QColor color = m_look.theme.color(works ? u"ink1"_s : u"ctrl"_s);
    const QPixmap picture = m_look.artwork->icon(icon, color, arrow, devicePixelRatioF());
    painter.drawPixmap(middle - QPoint(arrow / 2, arrow / 2), picture);
}

void PersonField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace relief::ui
