// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk_warning.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/pane.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 560;
constexpr int side = 36;
constexpr int touch = 72;
constexpr double veil = 0.72; ///< of what is below nothing is to be read, so that the question stands alone

} // namespace

KioskWarning::KioskWarning(const Look &look, QWidget *host) : KioskCover(host), m_words(nullptr)
{
    setObjectName(u"kiosk.warning"_s);
    QColor color = look.theme.color(u"ink1"_s);
    color.setAlphaF(static_cast<float>(veil));
    setFillColor(look.theme.isDark() ? QColor(0, 0, 0, qRound(255 * veil)) : color);
    auto *card = new Card(this);
    card->setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    auto *title = new ColumnLabel(tr("Are you still here?"), card);
    setRole(title, u"h1"_s);
    m_words = new ColumnLabel({}, card);
    m_words->setObjectName(u"kiosk.warning.words"_s);
    setRole(m_words, u"patient"_s);
    auto *stay = new QPushButton(tr("Go on"), card);
    stay->setObjectName(u"kiosk.stay"_s);
    stay->setAccessibleName(tr("Go on: nothing is cleared"));
    stay->setStyleSheet(u"QPushButton { min-height: %1px; }"_s.arg(touch));
    setRole(stay, u"primary"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addWidget(stay);
    card->setFixedWidth(qRound(std::min(wide * look.theme.textScale(), host->width() * 0.9)));
    auto *around = new QVBoxLayout(this);
    around->addWidget(card, 0, Qt::AlignCenter);
    setAccessibleName(title->text());
    stay->setFocus();
}

/// Screen readers hear it at once, then every five seconds: each second would never let them finish.
void KioskWarning::setSeconds(int seconds)
{
    m_words->setText(
        tr("This screen clears itself soon. Touch it, or press any key, to go on. Seconds left: %1").arg(seconds));
    setAccessibleDescription(m_words->text());
    constexpr int between = 5;
    if (seconds % between == 0) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace relief::ui
