// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/paper_pages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr double marginMm = 15;
constexpr double footGap = 8 * unitsPerPoint;
constexpr double footRule = 1 * unitsPerPoint;

struct Placed {
    size_t block = 0;
    double top = 0;
    double height = 0;
};

using Pages = std::vector<std::vector<Placed>>;

QSizeF contentSize(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Point).size() * unitsPerPoint;
}

QString footOf(const Paper &paper, size_t page, size_t pages)
{
    const QString number = QCoreApplication::translate("Output", "Page %1 of %2").arg(page + 1).arg(pages);
    return u"%1 %2"_s.arg(paper.foot, number.toHtmlEscaped());
}

double footHeight(const Paper &paper, double width)
{
    return footGap + footRule + footGap / 2 + words(footOf(paper, 8, 9), paper.footLook).height(width);
}

/// Headings go to the next page with what they head.
Pages placeAll(const Paper &paper, QSizeF size)
{
    const double room = size.height() - footHeight(paper, size.width());
    Pages pages(1);
    double top = 0;
    for (size_t i = 0; i < paper.blocks.size(); ++i) {
        const Block &block = paper.blocks[i];
        const double height = block.height(size.width());
        double wanted = height;
        if (block.withNext && i + 1 < paper.blocks.size()) {
            wanted += paper.blocks[i + 1].above + paper.blocks[i + 1].height(size.width());
        }
        double at = pages.back().empty() ? 0 : top + block.above;
        if (at + wanted > room && !pages.back().empty()) {
            pages.emplace_back();
            at = 0;
        }
        pages.back().push_back({i, at, height});
        top = at + height;
    }
    return pages;
}

void paintFoot(QPainter &painter, const Paper &paper, size_t page, size_t pages, QSizeF size)
{
    const double height = footHeight(paper, size.width());
    const double top = size.height() - height + footGap;
    painter.fillRect(QRectF(0, top, size.width(), footRule), Qt::black);
    words(footOf(paper, page, pages), paper.footLook)
        .paint(painter, QRectF(0, top + footRule + footGap / 2, size.width(), height));
}

} // namespace

QPageLayout pageLayoutFor(const QLocale &locale)
{
    static constexpr std::array letter{QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia,
        QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua,
        QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    const bool isLetter = std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

int pageCount(const Paper &paper, const QPageLayout &layout)
{
    return static_cast<int>(placeAll(paper, contentSize(layout)).size());
}

void paintPaper(QPagedPaintDevice &device, const Paper &paper)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = device.logicalDpiX() / (72 * unitsPerPoint);
    painter.scale(scale, scale);
    const QSizeF size = contentSize(device.pageLayout());
    const Pages pages = placeAll(paper, size);
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        for (const Placed &placed : pages[page]) {
            paper.blocks[placed.block].paint(painter, QRectF(0, placed.top, size.width(), placed.height));
        }
        paintFoot(painter, paper, page, pages.size(), size);
    }
}

} // namespace relief::output
