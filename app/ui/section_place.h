// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where one is in a section: among all it has, or in one of them, with the way back to all.

#include "ui/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace relief::ui {

/// Of a section, translated.
struct SectionWords {
    QString all;  ///< "Lessons"
    QString back; ///< what the link does
    QString tip;
    QString linkId; ///< object names
    QString titleId;
};

class SectionPlace : public QWidget {
    Q_OBJECT

public:
    explicit SectionPlace(const SectionWords &words, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setTitle(const QString &title); ///< of the one that is open; empty: all are shown

    QSize minimumSizeHint() const override { return {60, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void libraryAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();

    QPushButton *m_all;
    QLabel *m_chevron;
    QLabel *m_label;
    QString m_title;
    Look m_look;
};

} // namespace relief::ui
