// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The map: all pictures by scale, from the whole body down to one receptor, with a mark where one is.

#include "session/session.h"
#include "ui/look.h"

#include <QDialog>

#include <vector>

class QLabel;

namespace relief::ui {

class DiagramTile;
class Thumbnails;

class DiagramMap : public QDialog {
    Q_OBJECT

public:
    DiagramMap(session::Session *session, Thumbnails *thumbnails, QWidget *parent = nullptr);

    void setLook(const Look &look);

Q_SIGNALS:
    void chosen(const QString &diagram);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(content::Scale scale, Thumbnails *thumbnails, QWidget *parent);
    void step(int columns, int rows);

    session::Session *m_session;
    std::vector<std::vector<DiagramTile *>> m_rows; ///< as shown, without empty ones
    QLabel *m_way;
};

} // namespace relief::ui
