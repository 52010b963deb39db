// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace relief::ui {

namespace {

constexpr double radius = 10;

} // namespace

SetupPicture::SetupPicture(Thumbnails *thumbnails, QWidget *parent) : QWidget(parent), m_thumbnails(thumbnails)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(thumbnails, &Thumbnails::painted, this, [this](const QString &key) {
        if (m_key != key && key == wish().key()) {
            update();
        }
    });
}

void SetupPicture::setLook(const Look &look)
{
    m_look = look;
    update();
}

void SetupPicture::setSetup(const content::Setup &setup, content::Audience audience, const QString &words)
{
    setAccessibleName(words);
    if (setup != m_setup || audience != m_audience) {
        m_setup = setup;
        m_audience = audience;
        update();
    }
}

ThumbnailWish SetupPicture::wish() const
{
    ThumbnailWish wished;
    wished.diagram = m_setup.diagram;
    wished.size = size();
    wished.pixelRatio = devicePixelRatioF();
    wished.theme = m_look.theme.id();
    wished.setup = m_setup;
    wished.audience = m_audience;
    return wished;
}

/// Until it is painted, the one before stretched, or the canvas.
void SetupPicture::paintEvent(QPaintEvent *)
{
    const ThumbnailWish wished = wish();
    if (const QString key = wished.key(); key != m_key) {
        if (const QPixmap picture = m_thumbnails->picture(wished); !picture.isNull()) {
            m_picture = picture;
            m_key = key;
        }
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(frame, radius, radius);
    painter.setClipPath(outline);
    painter.fillRect(rect(), m_look.theme.color(QStringLiteral("canvas.fluid")));
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_picture.deviceIndependentSize().toSize() != size());
        painter.drawPixmap(rect(), m_picture);
    }
    painter.setClipping(false);
    painter.setPen(QPen(m_look.theme.color(QStringLiteral("line")), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

} // namespace relief::ui
