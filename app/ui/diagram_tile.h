// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A picture one can open: a thumbnail over its title and place.

#include "ui/look.h"
#include "ui/thumbnails.h"

#include <QAbstractButton>

#include <utility>
#include <vector>

namespace relief::ui {

class DiagramTile : public QAbstractButton {
    Q_OBJECT

public:
    DiagramTile(Thumbnails *thumbnails, const content::Diagram &diagram, QString medicines, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setAudience(content::Audience audience);
    void setHere(bool here); ///< where one is now: a thick border, and said in words
    void setPictureHeight(int least) { m_leastPicture = least; }
    /// The tiles of one row keep the same room for words, so that their pictures end on one line.
    void setRow(std::vector<const DiagramTile *> row) { m_row = std::move(row); }
    void setPlain(bool plain) { m_plain = plain; } ///< only the title below: what else is said stands around it
    QString diagram() const { return m_diagram.id; }
    bool hasPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wordsHeight(int width) const;
    int ownWordsHeight(int width) const;
    int titleHeight(int width) const;
    QString placeWords() const;
    QFont titleFont() const;
    void paintWords(QPainter &painter, const QRectF &text) const;
    void fetch();

    Thumbnails *m_thumbnails;
    const content::Diagram &m_diagram;
    QString m_medicines;
    Look m_look;
    QPixmap m_picture;
    bool m_painted = false; ///< no picture is wished for before the first frame
    QString m_key;          ///< of the picture wished for
    std::vector<const DiagramTile *> m_row;
    mutable int m_titleWide = -1; ///< of the title in one line
    bool m_here = false;
    bool m_plain = false;
    int m_leastPicture = 84;
};

/// "Body", "Circuit", "Synapse", "Receptor", translated.
QString scaleWord(content::Scale scale);

} // namespace relief::ui
