// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures.h"

#include "scene/symbol_library.h"

#include <QAbstractButton>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int faintest = 8; ///< alpha; below, a pixel is not part of the symbol

QRect inkOf(const QImage &image)
{
    int left = image.width();
    int top = image.height();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y)); // sprites have 32 bits a pixel
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(row[x]) > faintest) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

/// Letters inside an ion, which the artwork leaves to the program.
QString ionText(const QString &symbol)
{
    if (symbol == "ion-ca"_L1) {
        return u"Ca²⁺"_s;
    }
    if (symbol == "ion-k"_L1) {
        return u"K⁺"_s;
    }
    if (symbol == "ion-mg"_L1) {
        return u"Mg²⁺"_s;
    }
    if (symbol == "ion-na"_L1) {
        return u"Na⁺"_s;
    }
    return symbol == "ion-cl"_L1 ? u"Cl⁻"_s : QString();
}

void writeIon(QPixmap *pixmap, const Look &look, const QString &name, int size)
{
    const QString text = ionText(name);
    if (text.isEmpty()) {
        return;
    }
    QPainter painter(pixmap);
    QFont font = look.theme.font(theme::TextRole::Label);
    font.setPixelSize(std::max(6, size * (text.size() > 2 ? 37 : 44) / 100));
    painter.setFont(font);
    const QString ion = name.sliced(4);
    const bool dark = look.theme.color(ion).lightnessF() < 0.5F; // magnesium, and all ions of the dark themes
    const bool inked = look.theme.color(ion + u"Ink"_s).lightnessF() > 0.5F; // an ink that reads on a dark fill
    painter.setPen(dark == inked ? look.theme.color(ion + u"Ink"_s) : QColor(dark ? Qt::white : Qt::black));
    painter.drawText(QRectF(QPointF(), pixmap->deviceIndependentSize()), Qt::AlignCenter, text);
}

/// The drawing of a symbol; of one with states the active one, back half first.
QStringList filesOf(const QString &name)
{
    const QString single = u"symbols/%1.svg"_s.arg(name);
    if (QFile::exists(u":/artwork/"_s + single)) {
        return {single};
    }
    const scene::SymbolLibrary library;
    const scene::Symbol *symbol = library.find(name);
    if (symbol == nullptr || symbol->files.isEmpty()) {
        return {single}; // the artwork says what is missing
    }
    for (const QString &state : {QString(), u"active"_s, u"open"_s, u"on"_s, u"together"_s}) {
        if (symbol->files.contains(state)) {
            return symbol->files.value(state);
        }
    }
    QStringList states = symbol->files.keys();
    states.sort(); // a hash has no order of its own
    return symbol->files.value(states.constFirst());
}

QImage drawn(const Look &look, const QStringList &files, double scale)
{
    QImage image;
    for (const QString &file : files) {
        const QPixmap part = look.artwork->sprite(file, look.theme, scale);
        if (image.isNull()) {
            image = part.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        } else {
            QPainter(&image).drawPixmap(0, 0, part);
        }
    }
    return image;
}

} // namespace

QIcon icon(const Look &look, const QString &name, const QString &token, int size, double devicePixelRatio)
{
    return QIcon(look.artwork->icon(name, look.theme.color(token), size, devicePixelRatio));
}

void setLeadingIcon(
    QAbstractButton *button, const Look &look, const QString &name, const QColor &color, int size, const QColor &on)
{
    constexpr int room = 5; // the style itself leaves 4
    const double ratio = button->devicePixelRatioF();
    const auto spaced = [&](const QColor &ink) {
        QPixmap wide(QSize(size + room, size) * ratio);
        wide.setDevicePixelRatio(ratio);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        const int x = button->layoutDirection() == Qt::RightToLeft ? room : 0;
        painter.drawPixmap(x, 0, look.artwork->icon(name, ink, size, ratio));
        return wide;
    };
    QIcon picture(spaced(color));
    if (on.isValid()) {
        picture.addPixmap(spaced(on), QIcon::Normal, QIcon::On);
    }
    button->setIcon(picture);
    button->setIconSize(QSize(size + room, size));
}

QPixmap symbol(const Look &look, const QString &name, int size, double devicePixelRatio)
{
    const QStringList files = filesOf(name);
    const QRect ink = inkOf(drawn(look, files, 1));
    if (ink.isEmpty()) {
        return {};
    }
    const double scale = size * devicePixelRatio / std::max(ink.width(), ink.height());
    const QImage scaled = drawn(look, files, scale);
    QPixmap cut = QPixmap::fromImage(scaled.copy(inkOf(scaled)));
    cut.setDevicePixelRatio(devicePixelRatio);
    writeIon(&cut, look, name, size);
    return cut;
}

QString symbolOf(content::MedicineGroup group)
{
    return content::toString(group);
}

} // namespace relief::ui
