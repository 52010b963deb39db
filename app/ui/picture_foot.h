// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Below a picture that has no medicines panel beside it: its key, and what every picture of medicines has to say.

#include "session/session.h"
#include "ui/pane.h"

#include <vector>

namespace relief::ui {

class IconLabel;

class PictureFoot : public Pane {
    Q_OBJECT

public:
    explicit PictureFoot(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void rebuild(); ///< another diagram or audience
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places for all labels in lines as wide as `width`, left to right.
    std::vector<QRect> places(int width) const;

    session::Session *m_session;
    std::vector<IconLabel *> m_key;
    IconLabel *m_footer;
    Look m_look;
};

} // namespace relief::ui
