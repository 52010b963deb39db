// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One number of a person, with its unit, within its limits. The wheel scrolls the panel around it.

#include "session/person_limits.h"
#include "ui/look.h"

#include <QDoubleSpinBox>
#include <QHash>
#include <QStyle>

namespace relief::ui {

class PersonField : public QDoubleSpinBox {
    Q_OBJECT

public:
    /// `name` is the accessible name; the tooltip adds the limits. `unit` as in "%1 kg".
    PersonField(const QString &name, const QString &unit, const session::Limits &limits, QWidget *parent = nullptr);

    void setLook(const Look &look);

    /// Words behind certain values: 2 becomes "2 normal".
    void setWords(const QHash<int, QString> &words);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &input, int &position) const override;

protected:
    void paintEvent(QPaintEvent *event) override; ///< its arrows as the design has them
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintArrow(QPainter &painter, QStyle::SubControl button, const QString &icon, bool works) const;

    Look m_look;
    QString m_unit;
    QHash<int, QString> m_words;
};

} // namespace relief::ui
