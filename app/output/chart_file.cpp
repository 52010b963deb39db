// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chart_file.h"

#include "charts/chart_picture.h"

#include <QCoreApplication>
#include <QPainter>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize chartSize(960, 540);
constexpr int footHeight = 32;
constexpr int side = 16;

} // namespace

PaintedPicture chartPicture(const session::ChartData &data, const theme::Theme &theme, Qt::LayoutDirection direction)
{
    const QPicture chart = charts::recordedChart(data, theme, chartSize, direction);
    const QString foot = QCoreApplication::translate("Output", "Teaching model. Not for choosing doses.");
    const QSize size = chartSize + QSize(0, footHeight);
    return {size, data.title, data.notes.join(u' '), [chart, foot, size, theme](QPaintDevice &device) {
                QPainter painter(&device);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.fillRect(QRect(QPoint(), size), theme.color(u"surface"_s));
                painter.save(); // a record is played in inches, the picture is meant in pixels
                painter.scale(double(chart.logicalDpiX()) / device.logicalDpiX(),
                    double(chart.logicalDpiY()) / device.logicalDpiY());
                painter.drawPicture(0, 0, chart);
                painter.restore();
                painter.setFont(theme.font(theme::TextRole::Small));
                painter.setPen(theme.color(u"ink1"_s));
                painter.drawText(QRect(side, chartSize.height(), chartSize.width() - 2 * side, footHeight),
                    static_cast<int>(Qt::AlignVCenter), foot);
            }};
}

} // namespace relief::output
