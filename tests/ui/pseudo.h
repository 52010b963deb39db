// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A pseudo-translation, and what of a window it does not reach or does not fit.

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTextDocument>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace fixture {

using namespace Qt::StringLiterals;

/// Marks each text that went through translation, and lengthens it as German or Finnish would.
class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString longer = u"longer words "_s.repeated(text.size() / 13 + 1);
        return u"⟦"_s + text + u" "_s + longer.first(std::max<qsizetype>(0, text.size() * 4 / 10 - 3)).trimmed()
               + u"⟧"_s;
    }
};

inline bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

inline QString plain(const QString &text)
{
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// Keys and citations are called the same everywhere.
inline bool isTheSame(const QString &text)
{
    static const QRegularExpression year(u"\\b(19|20)\\d\\d, "_s);
    const QKeySequence keys(text, QKeySequence::PortableText);
    return text.contains(year) || (!keys.isEmpty() && keys[0].key() != Qt::Key_unknown);
}

inline bool isMarked(const QString &text)
{
    return text.isEmpty() || !hasLetters(text) || text.contains(u'⟦') || text.contains(u'⟧') || isTheSame(text);
}

/// Empty, or the first visible words that did not go through translation.
inline QString untranslated(const QWidget *inside)
{
    for (const auto *widget : inside->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName() == "source"_L1 || widget->objectName() == "doi"_L1) {
            continue; // a citation is the same in every language
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const QString text = label != nullptr    ? plain(label->text())
                             : button != nullptr ? button->text()
                             : field != nullptr  ? field->placeholderText()
                                                 : QString();
        for (const QString &words : {text, widget->accessibleName(), plain(widget->toolTip())}) {
            if (!isMarked(words)) {
                return words;
            }
        }
    }
    return {};
}

/// Buttons that put long words on several lines.
inline constexpr std::array wrapping{"relief::ui::DisclosureButton", "relief::ui::DiagramTile",
    "relief::ui::LessonCard", "relief::ui::ExperimentCard", "relief::ui::LessonStepRow"};

/// Empty, or the words that do not fit their label.
inline QString cutText(const QWidget *inside)
{
    for (const auto *label : inside->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->objectName() == "diagramTitle"_L1) {
            continue; // the title is cut on purpose, and its tooltip has the rest
        }
        const bool wraps = label->wordWrap();
        const bool fits = wraps ? label->heightForWidth(label->width()) <= label->height() + 1
                                : label->sizeHint().width() <= label->width() + 1;
        if (!fits) {
            const QSize needed =
                wraps ? QSize(label->width(), label->heightForWidth(label->width())) : label->sizeHint();
            return u"%1x%2 needs %3x%4: %5"_s.arg(label->width())
                .arg(label->height())
                .arg(needed.width())
                .arg(needed.height())
                .arg(label->text().first(std::min<qsizetype>(60, label->text().size())));
        }
    }
    for (const auto *button : inside->findChildren<QAbstractButton *>()) {
        const QFontMetrics metrics(button->font());
        const int words = metrics.size(0, button->text()).width();
        const bool wraps = std::any_of(
            wrapping.begin(), wrapping.end(), [button](const char *name) { return button->inherits(name); });
        if (button->isVisible() && !wraps && words > button->width()) {
            return u"button %1: %2 needs %3"_s.arg(button->text()).arg(button->width()).arg(words);
        }
    }
    return {};
}

/// Empty, or what is wider than the scrolling panel it is in.
inline QString tooWide(const QWidget *inside)
{
    for (const auto *scroll : inside->findChildren<QScrollArea *>()) {
        if (scroll->isVisible() && scroll->widget()->width() > scroll->viewport()->width()) {
            const QSize needed = scroll->widget()->minimumSizeHint();
            return u"%1: %2 needs %3"_s.arg(scroll->parentWidget()->objectName())
                .arg(scroll->viewport()->width())
                .arg(needed.width());
        }
    }
    return {};
}

} // namespace fixture
