// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Running text with room between its lines, and glossary terms underlined with dots and explained on demand.

#include "ui/look.h"
#include "ui/term_marks.h"

#include <QLabel>
#include <QTextDocument>

namespace relief::ui {

/// A label, so that screen readers find the words; drawn by its own document.
class ProseText : public QLabel {
    Q_OBJECT

public:
    explicit ProseText(QWidget *parent = nullptr);

    void setLook(const Look &look, theme::TextRole role);

    /// Paragraphs are separated by an empty line. Terms of the glossary are marked once; the glossary must outlive
    /// the text. Null: no terms. What `explained` holds is not marked again; what is marked joins it: for several texts
    /// on one card.
    void setProse(const QString &text, const std::vector<content::Term> *glossary = nullptr,
        std::vector<const content::Term *> *explained = nullptr);
    const std::vector<TermMark> &terms() const { return m_terms; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void insertWords(QTextCursor &cursor, qsizetype start, const QString &words) const;
    void describeTerms();
    void explain(size_t term, QPoint globalAt);
    int termAt(QPointF position) const;
    QRectF termBox(size_t term) const;

    Look m_look;
    theme::TextRole m_role = theme::TextRole::Body;
    mutable QTextDocument m_document;
    mutable int m_knownWidth = -1; ///< the document is laid out for it
    mutable int m_knownHeight = 0;
    std::vector<TermMark> m_terms;
    size_t m_current = 0; ///< the term the keyboard is on
};

} // namespace relief::ui
