// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/model_chart.h"

#include "charts/accessible_chart.h"
#include "charts/chart_cursor.h"
#include "charts/chart_picture.h"
#include "charts/chart_words.h"
#include "charts/clean_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::charts {

namespace {

constexpr int leapSteps = 10; ///< of a page key

} // namespace

struct ModelChart::Private {
    theme::Theme theme;
    session::ChartData given;
    session::ChartData data; ///< cleaned
    std::optional<PlotEdges> edges;
    double at = 0; ///< of the cursor
    ChartPicture picture;
    LayoutSpace laidFor; ///< the space of the layout
    ChartLayout layout;
    QPixmap pixmap;
    bool isStale = true; ///< the layout
    bool isDrawn = false;
    int drawings = 0;

    /// Lays out, if anything changed. The picture is drawn when it is painted.
    void arrange(const ModelChart &chart);
    void draw();
    bool hasPlot() const { return !layout.plot.isEmpty(); }
    ChartCursor cursor() const { return cursorAt(data, theme, laidFor, layout, at); }
    QRect strip(const ChartCursor &cursor) const { return cursor.bounds(layout.plot, theme); }
    bool moveTo(ModelChart &chart, double x);
};

void ModelChart::Private::arrange(const ModelChart &chart)
{
    const LayoutSpace space{chart.size(), chart.devicePixelRatioF(), chart.isRightToLeft(), edges};
    if (!isStale && space == laidFor)
        return;
    laidFor = space;
    layout = layOut(data, theme, space);
    isStale = false;
    isDrawn = false;
}

void ModelChart::Private::draw()
{
    if (isDrawn)
        return;
    pixmap = picture.draw(data, theme, laidFor, layout);
    isDrawn = true;
    ++drawings;
}

/// Repaints what differs: where the cursor was, and where it is.
bool ModelChart::Private::moveTo(ModelChart &chart, double x)
{
    const double place = std::clamp(x, data.xFrom, data.xTo);
    if (!(std::abs(place - at) > 0))
        return false;
    arrange(chart);
    if (!hasPlot()) {
        at = place;
        return true;
    }
    const ChartCursor before = cursor();
    at = place;
    const ChartCursor after = cursor();
    if (!looksLike(before, after)) {
        chart.update(strip(before));
        chart.update(strip(after));
    }
    return true;
}

ModelChart::ModelChart(QWidget *parent) : QWidget(parent), m_d(std::make_unique<Private>())
{
    AccessibleChart::install();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

ModelChart::~ModelChart() = default;

void ModelChart::setTheme(const theme::Theme &theme)
{
    if (m_d->theme == theme)
        return;
    m_d->theme = theme;
    m_d->isStale = true;
    updateGeometry();
    update();
}

void ModelChart::setData(const session::ChartData &data)
{
    if (isSameChart(data, m_d->given))
        return;
    const bool isOther = data.kind != m_d->given.kind || m_d->given.isEmpty();
    m_d->given = data;
    m_d->data = cleaned(data);
    m_d->isStale = true;
    if (isOther && !data.overTime)
        m_d->at = ChartAxes(m_d->data).x().at(0.5);
    m_d->at = std::clamp(m_d->at, m_d->data.xFrom, m_d->data.xTo);
    update();
}

const session::ChartData &ModelChart::data() const
{
    return m_d->data;
}

void ModelChart::setNow(double minutes)
{
    if (m_d->data.overTime && std::isfinite(minutes))
        m_d->moveTo(*this, minutes);
}

double ModelChart::cursorX() const
{
    return m_d->at;
}

void ModelChart::setPlotEdges(double left, double right)
{
    const auto edges = right > left ? std::optional(PlotEdges{left, right}) : std::nullopt;
    if (edges == m_d->edges)
        return;
    m_d->edges = edges;
    update();
}

QRectF ModelChart::plotRect() const
{
    m_d->arrange(*this);
    return m_d->layout.plot;
}

QString ModelChart::reading() const
{
    return chartReading(m_d->data, m_d->at);
}

QString ModelChart::cursorReading() const
{
    return valuesReading(m_d->data, m_d->at);
}

int ModelChart::drawings() const
{
    return m_d->drawings;
}

QSize ModelChart::sizeHint() const
{
    return {m_d->theme.px(720), m_d->theme.px(360)};
}

QSize ModelChart::minimumSizeHint() const
{
    return {m_d->theme.px(260), m_d->theme.px(200)};
}

void ModelChart::scrubTo(double x)
{
    if (!std::isfinite(x) || !m_d->moveTo(*this, x))
        return;
    QAccessibleValueChangeEvent event(this, m_d->at);
    QAccessible::updateAccessibility(&event);
    Q_EMIT cursorMoved(m_d->at);
}

void ModelChart::paintEvent(QPaintEvent *event)
{
    m_d->arrange(*this);
    m_d->draw();
    QPainter painter(this);
    const double ratio = m_d->laidFor.pixelRatio;
    for (const QRect &part : event->region())
        painter.drawPixmap(
            QRectF(part), m_d->pixmap, QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio));
    if (m_d->hasPlot())
        paintCursor(painter, m_d->data, m_d->theme, m_d->layout.plot, m_d->cursor(), hasFocus());
}

void ModelChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
    else
        QWidget::mousePressEvent(event);
}

void ModelChart::mouseMoveEvent(QMouseEvent *event)
{
    m_d->arrange(*this);
    if (!(event->buttons() & Qt::LeftButton) || !m_d->hasPlot())
        return;
    const QRectF &plot = m_d->layout.plot;
    const double share = std::clamp((event->position().x() - plot.left()) / plot.width(), 0.0, 1.0);
    scrubTo(ChartAxes(m_d->data).x().at(share));
}

void ModelChart::keyPressEvent(QKeyEvent *event)
{
    const ChartAxes axes(m_d->data);
    const double share = axes.x().share(m_d->at);
    switch (event->key()) { // the axis runs from left to right in every language
    case Qt::Key_Left:
    case Qt::Key_Down:
        return scrubTo(axes.x().at(share - axes.step()));
    case Qt::Key_Right:
    case Qt::Key_Up:
        return scrubTo(axes.x().at(share + axes.step()));
    case Qt::Key_PageDown:
        return scrubTo(axes.x().at(share - leapSteps * axes.step()));
    case Qt::Key_PageUp:
        return scrubTo(axes.x().at(share + leapSteps * axes.step()));
    case Qt::Key_Home:
        return scrubTo(m_d->data.xFrom);
    case Qt::Key_End:
        return scrubTo(m_d->data.xTo);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ModelChart::focusInEvent(QFocusEvent *)
{
    m_d->arrange(*this);
    if (m_d->hasPlot())
        update(m_d->strip(m_d->cursor()));
}

void ModelChart::focusOutEvent(QFocusEvent *event)
{
    focusInEvent(event);
}

void ModelChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        update();
}

} // namespace relief::charts
