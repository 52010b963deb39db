// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_foot.h"

#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/key_rows.h"
#include "ui/pictures.h"

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int column = 27; ///< for the picture before the words
constexpr int picture = 18;
constexpr int side = 16;
constexpr int edge = 4;
constexpr int gap = 18; ///< between two labels of a line

} // namespace

PictureFoot::PictureFoot(session::Session *session, QWidget *parent)
    : Pane(u"bg"_s, Qt::TopEdge, parent), m_session(session),
      m_footer(new IconLabel(tr("Teaching model. Not for choosing doses."), column, this))
{
    setObjectName(u"pictureFoot"_s);
    setRole(m_footer, u"smallest"_s);
    hide();
}

void PictureFoot::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    m_footer->setPicture(look.artwork->icon(u"info"_s, look.theme.color(u"ink2"_s), picture, devicePixelRatioF()));
    rebuild();
}

void PictureFoot::rebuild()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    qDeleteAll(m_key);
    m_key = makeKeyRows(m_session->snapshot(), m_look, {column, picture, u"smallest"_s}, this);
    for (IconLabel *row : m_key) {
        row->show();
    }
    resizeEvent(nullptr);
}

std::vector<QRect> PictureFoot::places(int width) const
{
    std::vector<QRect> all;
    int x = side;
    int y = edge;
    int lowest = edge;
    const auto place = [&](const IconLabel *label) {
        label->ensurePolished();
        const int words = column + label->fontMetrics().horizontalAdvance(label->text()) + 2;
        const int wide = std::min(words, std::max(1, width - 2 * side));
        if (x > side && x + wide > width - side) {
            x = side;
            y = lowest;
        }
        const int high = std::max(label->heightForWidth(wide), label->minimumHeight());
        all.emplace_back(x, y, wide, high);
        x += wide + gap;
        lowest = std::max(lowest, y + high + edge);
    };
    place(m_footer);
    std::for_each(m_key.begin(), m_key.end(), place);
    return all;
}

int PictureFoot::heightForWidth(int width) const
{
    return places(width).back().bottom() + 1 + edge;
}

void PictureFoot::resizeEvent(QResizeEvent *)
{
    const std::vector<QRect> all = places(width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (size_t i = 0; i < all.size(); ++i) {
        QRect box = all[i];
        if (mirrored) {
            box.moveLeft(width() - box.right() - 1);
        }
        (i == 0 ? m_footer : m_key[i - 1])->setGeometry(box);
    }
}

} // namespace relief::ui
