// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/ion_name.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double readableRadius = 9; // logical pixels

struct Ion {
    QLatin1StringView kind;
    QStringView name;
    double size; ///< of the letters, in radii
};

constexpr std::array ions{Ion{"ion-ca"_L1, u"Ca²⁺", 0.84}, Ion{"ion-na"_L1, u"Na⁺", 0.94}, Ion{"ion-k"_L1, u"K⁺", 1.1},
    Ion{"ion-cl"_L1, u"Cl⁻", 0.98}, Ion{"ion-mg"_L1, u"Mg²⁺", 0.82}};

const Ion *find(const QString &kind)
{
    const auto found = std::find_if(ions.begin(), ions.end(), [&](const Ion &ion) { return kind == ion.kind; });
    return found == ions.end() ? nullptr : &*found;
}

double radius(const Stage &stage, const QString &kind, double scale)
{
    const Symbol *symbol = stage.symbols->find(kind);
    return symbol != nullptr ? symbol->radius * scale * stage.unit() : 0;
}

QColor letters(const Stage &stage, const QString &kind)
{
    const QString ion = kind.sliced(4);
    if (ion != "mg"_L1) {
        return stage.theme.color(ion + u"Ink"_s);
    }
    return stage.theme.isDark() ? stage.theme.color(u"fluid"_s) : QColor(Qt::white);
}

} // namespace

QString ionName(const QString &kind)
{
    const Ion *ion = find(kind);
    return ion != nullptr ? ion->name.toString() : QString();
}

bool hasRoomForIonName(const Stage &stage, const QString &kind, double scale)
{
    return find(kind) != nullptr && radius(stage, kind, scale) >= readableRadius * stage.pixelRatio;
}

QString smallIon(const QString &kind)
{
    return find(kind) != nullptr && kind != "ion-mg"_L1 ? kind + u"-small"_s : kind;
}

void paintIonName(QPainter &painter, const Stage &stage, const QString &kind, double scale, const QPointF &at)
{
    const Ion *ion = find(kind);
    if (ion == nullptr) {
        return;
    }
    const double r = radius(stage, kind, scale);
    QFont font = stage.theme.font(theme::TextRole::Label);
    font.setPixelSize(std::max(1, qRound(r * ion->size)));
    const QString name = ion->name.toString();
    painter.setFont(font);
    painter.setPen(letters(stage, kind));
    const double width = QFontMetricsF(font).horizontalAdvance(name);
    painter.drawText(QPointF(at.x() - width / 2, at.y() + r * 0.34), name);
}

} // namespace relief::scene
