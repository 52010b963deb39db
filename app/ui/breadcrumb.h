// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the picture is: the pictures it lies inside of, each a link, then its title.

#include "session/session.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace relief::ui {

class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumb(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void rebuild(); ///< another diagram or audience

    QSize minimumSizeHint() const override { return {60, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void diagramAsked(const QString &diagram);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPlace(const content::Diagram &diagram);
    void fitPlaces();

    session::Session *m_session;
    QHBoxLayout *m_row;
    std::vector<QWidget *> m_places; ///< places and the chevrons behind them
    QLabel *m_title = nullptr;
    Look m_look;
};

} // namespace relief::ui
