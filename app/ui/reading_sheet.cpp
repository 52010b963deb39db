// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading_sheet.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/scroll_column.h"
#include "ui/voice_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *chosenStep = "readingStep"; ///< of the window: while it is open

QPushButton *makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

ReadingSheet::ReadingSheet(const QStringList &paragraphs, const Look &look, QWidget *parent)
    : QDialog(parent), m_look(look), m_scroll(new ScrollColumn(this)), m_percent(new QLabel(this)),
      m_smaller(makeButton(u"−"_s, tr("Smaller letters (Minus)"), this)),
      m_larger(makeButton(u"+"_s, tr("Larger letters (Plus)"), this))
{
    setWindowTitle(tr("Large letters"));
    setObjectName(u"readingSheet"_s);
    auto *all = new QVBoxLayout(this);
    addHead(all);
    m_scroll->setAccessibleName(windowTitle());
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    all->addWidget(m_scroll, 1);
    addWords(paragraphs);
    const QVariant before = parent->property(chosenStep);
    m_step = std::min(before.isValid() ? before.toUInt() : m_step, offeredScales().size() - 1);
    step(0);
    resize(parent->size() - QSize(40, 40));
    m_scroll->setFocus(); // arrows scroll
}

std::vector<double> ReadingSheet::offeredScales()
{
    return {1.5, 2, 2.5, 3, 3.5, 4};
}

double ReadingSheet::scale() const
{
    return offeredScales().at(m_step);
}

void ReadingSheet::setScale(double scale)
{
    const std::vector<double> scales = offeredScales();
    const auto found = std::find(scales.begin(), scales.end(), scale);
    if (found != scales.end()) {
        step(static_cast<int>(found - scales.begin()) - static_cast<int>(m_step));
    }
}

void ReadingSheet::addHead(QBoxLayout *all)
{
    m_smaller->setObjectName(u"reading.smaller"_s);
    m_larger->setObjectName(u"reading.larger"_s);
    m_percent->setObjectName(u"reading.percent"_s);
    setRole(m_percent, u"body"_s);
    QPushButton *close = makeButton(tr("Close"), tr("Close the large letters (Escape)"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_smaller);
    row->addWidget(m_percent);
    row->addWidget(m_larger);
    row->addStretch(1);
    row->addWidget(close);
    all->addLayout(row);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
}

void ReadingSheet::addWords(const QStringList &paragraphs)
{
    auto *column = new QVBoxLayout(m_scroll->column());
    const QStringList shown = paragraphs.isEmpty() ? QStringList{tr("There is nothing to read here.")} : paragraphs;
    for (const QString &paragraph : shown) {
        auto *words = new ColumnLabel(paragraph, m_scroll->column());
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(words);
        m_words.push_back(words);
    }
    column->addStretch(1);
}

void ReadingSheet::step(int by)
{
    const int last = static_cast<int>(offeredScales().size()) - 1;
    m_step = static_cast<size_t>(std::clamp(static_cast<int>(m_step) + by, 0, last));
    parentWidget()->setProperty(chosenStep, static_cast<unsigned>(m_step));
    const theme::Theme large(m_look.theme.id(), scale());
    const int pixels = large.font(theme::TextRole::PatientBody).pixelSize();
    for (QLabel *words : m_words) {
        words->setStyleSheet(u"font-size: %1px;"_s.arg(pixels)); // the window's sheet has a size for every label
    }
    m_scroll->column()->layout()->setSpacing(pixels / 2);
    m_percent->setText(tr("Letters %1 %").arg(QLocale().toString(qRound(scale() * 100))));
    m_smaller->setEnabled(m_step > 0);
    m_larger->setEnabled(static_cast<int>(m_step) < last);
    if (focusWidget() == nullptr) { // a button that is switched off loses it
        m_scroll->setFocus();
    }
}

void ReadingSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        step(1);
    } else if (event->key() == Qt::Key_Minus) {
        step(-1);
    } else {
        QDialog::keyPressEvent(event);
    }
}

void openInLargeLetters(const QWidget *page, const std::vector<QWidget *> &areas, const Look &look)
{
    const QWidget *card = cardOf(page, areas);
    const QStringList words = wordsOf(card);
    auto *sheet = new ReadingSheet(words.isEmpty() ? wordsOf(page) : words, look, page->window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace relief::ui
