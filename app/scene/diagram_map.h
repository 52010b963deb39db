// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All diagrams by scale, the portals between them, and where one is. Each diagram is a button.

#include "content/diagram.h"
#include "content/text.h"
#include "scene/map_places.h"
#include "theme/theme.h"

#include <QWidget>

class QAbstractButton;

namespace relief::scene {

class DiagramMap : public QWidget {
    Q_OBJECT

public:
    explicit DiagramMap(QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    void setDiagrams(const std::vector<content::Diagram> &diagrams, content::Audience audience);
    void setCurrent(const QString &diagram); ///< "You are here"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void diagramChosen(const QString &diagram);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void refreshNames();
    QSizeF cell() const;
    double leftMargin() const; ///< names of the scales stand there

    theme::Theme m_theme;
    std::vector<content::Diagram> m_diagrams;
    content::Audience m_audience = content::Audience::Patient;
    QString m_current;
    MapPlaces m_places;
    std::vector<QAbstractButton *> m_buttons; ///< children, in the order of the diagrams
};

} // namespace relief::scene
