// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_words.h"

#include "ui/evidence_list.h"
#include "ui/node_card.h"
#include "ui/quiz_answer.h"
#include "ui/related_questions.h"
#include "ui/source_list.h"
#include "ui/why_card.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocumentFragment>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

/// The cards that tell something, the one that is asked for first.
constexpr std::array tellers{"lesson.predict"_L1, "lesson.check"_L1, "lesson.summary"_L1, "lesson.words"_L1,
    "lesson.step"_L1, "nodeCard"_L1, "explanation"_L1, "question.detail"_L1};

template <class... W>
bool isOneOf(const QWidget *widget)
{
    return ((qobject_cast<const W *>(widget) != nullptr) || ...);
}

/// Controls are named by whoever finds them; sources are many and are found below each card.
bool isLeftOut(const QWidget *widget)
{
    return isOneOf<SourceList, EvidenceList, RelatedQuestions, NodeCard, WhyCard, QAbstractItemView, QAbstractSlider,
               QComboBox, QLineEdit>(widget)
           || (isOneOf<QAbstractButton>(widget) && !isOneOf<QuizAnswer>(widget));
}

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

std::vector<QWidget *> seenInside(const QWidget *card)
{
    std::vector<QWidget *> all;
    for (QObject *child : card->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget != nullptr && !widget->isWindow() && widget->isVisibleTo(card)) {
            all.push_back(widget);
        }
    }
    const bool mirrored = card->layoutDirection() == Qt::RightToLeft;
    std::stable_sort(all.begin(), all.end(), [mirrored](const QWidget *a, const QWidget *b) {
        if (a->y() != b->y()) {
            return a->y() < b->y();
        }
        return mirrored ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
    });
    return all;
}

void add(QStringList *words, const QString &text)
{
    const QString said = plain(text).trimmed();
    if (!said.isEmpty() && (words->isEmpty() || words->back() != said)) { // a bar is named as its label says
        *words << said;
    }
}

void addWordsOf(const QWidget *widget, QStringList *words, bool isCard)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        add(words, label->text());
        return;
    }
    const std::vector<QWidget *> inside = seenInside(widget);
    const bool isDrawn =
        std::all_of(inside.begin(), inside.end(), [](const QWidget *one) { return isOneOf<QAbstractButton>(one); });
    if (isDrawn && !isCard) {
        add(words, widget->accessibleName());
        return;
    }
    for (const QWidget *one : inside) {
        if (!isLeftOut(one)) {
            addWordsOf(one, words, false);
        }
    }
}

} // namespace

QStringList wordsOf(const QWidget *card)
{
    QStringList words;
    if (card != nullptr) {
        addWordsOf(card, &words, true);
    }
    return words;
}

QWidget *cardOf(const QWidget *page, const std::vector<QWidget *> &areas)
{
    for (const QLatin1StringView &name : tellers) {
        const auto found = page->findChildren<QWidget *>(name); // the one before may not be gone yet
        for (QWidget *teller : found) {
            if (teller->isVisible() && !wordsOf(teller).isEmpty()) {
                return teller;
            }
        }
    }
    const QWidget *focus = page->window()->focusWidget();
    const auto held = std::find_if(areas.begin(), areas.end(),
        [focus](const QWidget *area) { return area == focus || area->isAncestorOf(focus); });
    return held != areas.end() ? *held : nullptr;
}

} // namespace relief::ui
