// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pin_pad.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/pane.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 32;
constexpr int columns = 3;

} // namespace

PinPad::PinPad(PinCheck *check, std::function<double()> now, const Look &look, QWidget *host)
    : KioskCover(host), m_check(check), m_now(std::move(now))
{
    setObjectName(u"kiosk.pin"_s);
    setFillColor(look.theme.color(u"bg"_s));
    auto *card = new Card(this);
    card->setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    m_card = card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(14);
    auto *title = new ColumnLabel(tr("For staff: end Relief Pathways"), card);
    setRole(title, u"h2"_s);
    column->addWidget(title);
    setAccessibleName(title->text());
    QWidget *first = nullptr;
    if (m_check->hasPin()) {
        first = makePad(column);
    } else {
        column->addWidget(new ColumnLabel(
            tr("This computer has no PIN for it. Its administrator ends the program from outside."), card));
    }
    QPushButton *back = addButton(u"kiosk.pin.cancel"_s, tr("Back"), tr("Back to the screen before"));
    column->addWidget(back);
    connect(back, &QAbstractButton::clicked, this, &PinPad::closed);
    card->setFixedWidth(qRound(4.6 * touch * look.theme.textScale()) + 2 * side);
    auto *around = new QVBoxLayout(this);
    around->addWidget(card, 0, Qt::AlignCenter);
    (first != nullptr ? first : back)->setFocus();
    refresh();
}

PinPad::~PinPad()
{
    forget();
}

QPushButton *PinPad::addButton(const QString &name, const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text, m_card);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    constexpr int border = 2;
    constexpr int borderWithFocus = 3;
    const auto least = [](int around) { return QString::number(touch - 2 * around); };
    button->setStyleSheet(
        u"QPushButton { min-height: %1px; min-width: %1px; font-size: 20px; } QPushButton:focus { min-height: %2px; }"_s
            .arg(least(border), least(borderWithFocus)));
    return button;
}

/// The button that gets the focus.
QWidget *PinPad::makePad(QVBoxLayout *column)
{
    m_shown = new QLabel(m_card);
    m_shown->setObjectName(u"kiosk.pin.shown"_s);
    m_shown->setAlignment(Qt::AlignCenter);
    setRole(m_shown, u"h1"_s);
    m_said = new ColumnLabel({}, m_card);
    m_said->setObjectName(u"kiosk.pin.said"_s);
    setRole(m_said, u"body"_s);
    column->addWidget(m_shown);
    column->addWidget(m_said);
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    QWidget *first = nullptr;
    for (int i = 0; i < 9; ++i) {
        const QString digit = QString::number(i + 1);
        QPushButton *button = addButton(u"kiosk.pin."_s + digit, digit, digit);
        connect(button, &QAbstractButton::clicked, this, [this, digit] { addDigit(digit.front()); });
        grid->addWidget(button, i / columns, i % columns);
        first = first == nullptr ? button : first;
    }
    QPushButton *erase = addButton(u"kiosk.pin.erase"_s, tr("Erase"), tr("Erase the last digit"));
    QPushButton *zero = addButton(u"kiosk.pin.0"_s, u"0"_s, u"0"_s);
    QPushButton *enter = addButton(u"kiosk.pin.enter"_s, tr("End"), tr("End the program"));
    setRole(enter, u"primary"_s);
    connect(erase, &QAbstractButton::clicked, this, &PinPad::removeDigit);
    connect(zero, &QAbstractButton::clicked, this, [this] { addDigit(u'0'); });
    connect(enter, &QAbstractButton::clicked, this, &PinPad::tryDigits);
    grid->addWidget(erase, 3, 0);
    grid->addWidget(zero, 3, 1);
    grid->addWidget(enter, 3, 2);
    column->addLayout(grid);
    say(tr("Type the PIN."));
    return first;
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (!m_check->hasPin()) {
        KioskCover::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Backspace) {
        removeDigit();
    } else if (typed.size() == 1 && typed.front() >= u'0' && typed.front() <= u'9') {
        addDigit(typed.front());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_digits.isEmpty()) {
        tryDigits();
    } else {
        KioskCover::keyPressEvent(event);
    }
    event->accept();
}

void PinPad::addDigit(QChar digit)
{
    if (m_digits.size() < mostDigits) {
        m_digits += digit;
        refresh();
    }
}

void PinPad::removeDigit()
{
    m_digits.chop(1);
    refresh();
}

void PinPad::forget()
{
    m_digits.fill(u'0');
    m_digits.clear();
}

void PinPad::tryDigits()
{
    if (m_digits.size() < fewestDigits) {
        say(tr("A PIN has %1 to %2 digits.").arg(QString::number(fewestDigits), QString::number(mostDigits)));
        return;
    }
    const PinCheck::Answer answer = m_check->tryPin(m_digits, m_now());
    forget();
    if (answer == PinCheck::Answer::Right) {
        Q_EMIT unlocked();
        return;
    }
    if (answer == PinCheck::Answer::Wrong) {
        say(tr("This PIN is not right."));
    }
    refresh();
}

/// Dots for digits: someone may look on.
void PinPad::refresh()
{
    if (m_shown == nullptr) {
        return;
    }
    m_shown->setText(m_digits.isEmpty() ? u"–"_s : QString(m_digits.size(), QChar(0x2022)));
    m_shown->setAccessibleName(tr("Digits typed: %1").arg(m_digits.size()));
    const int wait = static_cast<int>(std::ceil(m_check->waitSeconds(m_now())));
    if (wait > 0) {
        say(tr("Too many wrong PINs. Seconds to wait: %1").arg(wait));
    } else if (m_waits) {
        say(tr("Type the PIN."));
    }
    m_waits = wait > 0;
}

void PinPad::say(const QString &words)
{
    if (words != m_said->text()) {
        const bool onlyCountsOn = m_waits && m_check->waitSeconds(m_now()) > 0;
        m_said->setText(words);
        QAccessibleEvent changed(m_said, QAccessible::Alert);
        if (!onlyCountsOn) {
            QAccessible::updateAccessibility(&changed);
        }
    }
}

} // namespace relief::ui
