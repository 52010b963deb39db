// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Above and below the picture that an audience sees: what it is of, and one line with one number. All in type that can
// be read from the last row.

#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace relief::ui {

/// How large everything is: device-independent pixels of one pixel of the design, which is of a screen 1080 high.
struct AudienceScale {
    theme::Theme theme{theme::ThemeId::Contrast};
    double unit = 1;

    static constexpr double smallestType = 28; ///< of the design

    int px(double design) const { return qRound(design * unit); }
    QFont font(double design, QFont::Weight weight) const;
    /// The largest font, from `design` down to the smallest type, in which the text is not wider; then it must wrap.
    QFont fitting(const QString &text, double design, QFont::Weight weight, int width) const;
};

/// The title, and a dot for each step.
class AudienceTitle : public QWidget {
    Q_OBJECT

public:
    explicit AudienceTitle(QWidget *parent = nullptr);

    void setScale(const AudienceScale &scale);
    void setWords(const QString &title, int step, int steps); ///< no steps: no dots

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDots(QPainter &painter) const;
    int dotsWidth() const;

    AudienceScale m_scale;
    QString m_title;
    int m_step = 0;
    int m_steps = 0;
};

struct AudienceNumber {
    QString name; ///< empty: there is none
    QString now;
    QString before; ///< "was 92%"; empty where nothing changed

    friend bool operator==(const AudienceNumber &, const AudienceNumber &) = default;
};

class AudienceCaption : public QWidget {
    Q_OBJECT

public:
    explicit AudienceCaption(QWidget *parent = nullptr);

    void setScale(const AudienceScale &scale);
    void setWords(const QString &caption);
    void setNumber(const AudienceNumber &number); ///< repaints only the number

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece {
        QString text;
        QFont font;
        QRect box;
    };

    std::vector<Piece> pieces() const; ///< of the number
    QRect numberBox() const;
    void refreshName();

    AudienceScale m_scale;
    QString m_caption;
    AudienceNumber m_number;
};

/// What to take home, in place of the picture.
class AudienceSentences : public QWidget {
    Q_OBJECT

public:
    explicit AudienceSentences(QWidget *parent = nullptr);

    void setScale(const AudienceScale &scale);
    void setSentences(const QStringList &sentences);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightIn(const QFont &font, int width) const;

    AudienceScale m_scale;
    QStringList m_sentences;
};

} // namespace relief::ui
