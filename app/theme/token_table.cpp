// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/token_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtDebug>

#include <cmath>

namespace relief::theme {

using namespace Qt::StringLiterals;

namespace {

QRgb parseColor(QStringView text)
{
    if (text == "none"_L1) {
        return 0;
    }
    return QColor::fromString(text).rgba();
}

/// "mix(a;mix(b;c;0.2);0.5)" without "mix(" and ")", cut at the semicolons of the outer level.
QList<QStringView> outerParts(QStringView arguments)
{
    QList<QStringView> parts;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QChar c = arguments[i];
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u';' && depth == 0) {
            parts.append(arguments.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(arguments.sliced(start));
    return parts;
}

QByteArray borrowed(QByteArrayView view)
{
    return QByteArray::fromRawData(view.data(), view.size());
}

QJsonObject readTokens()
{
    QFile file(u":/design/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("The program was built without its colors (:/design/tokens.json).");
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

const TokenTable &TokenTable::of(ThemeId id)
{
    switch (id) {
    case ThemeId::Dark: {
        static const TokenTable dark(ThemeId::Dark);
        return dark;
    }
    case ThemeId::Contrast: {
        static const TokenTable contrast(ThemeId::Contrast);
        return contrast;
    }
    case ThemeId::LowVisionDark: {
        static const TokenTable lowVisionDark(ThemeId::LowVisionDark);
        return lowVisionDark;
    }
    case ThemeId::Light:
        break;
    }
    static const TokenTable light(ThemeId::Light);
    return light;
}

TokenTable::TokenTable(ThemeId id) : m_thickOutlines(id == ThemeId::Contrast || id == ThemeId::LowVisionDark)
{
    const QJsonObject root = readTokens();
    const QJsonObject palette = root.value("palettes"_L1).toObject().value(toString(id)).toObject();
    const QJsonObject names = root.value("names"_L1).toObject();
    m_colors.reserve(palette.size() + names.size());
    for (auto it = palette.begin(); it != palette.end(); ++it) {
        m_colors.insert(it.key().toLatin1(), parseColor(it.value().toString()));
    }
    readNames(names, static_cast<int>(id));
}

void TokenTable::readNames(const QJsonObject &names, int themeColumn)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QString text = it.value().toString();
        const QList<QStringView> columns = QStringView(text).split(u'|');
        const std::optional<QRgb> color = recipe(columns.size() > 1 ? columns.value(themeColumn) : columns.first());
        if (color) {
            m_colors.insert(it.key().toLatin1(), *color);
        } else {
            qWarning().noquote() << "tokens.json: cannot compute" << it.key() << "from" << text;
        }
    }
}

std::optional<QRgb> TokenTable::recipe(QStringView text) const
{
    if (text.startsWith(u'#') || text == "none"_L1) {
        return parseColor(text);
    }
    if (!text.startsWith("mix("_L1)) {
        const auto it = m_colors.constFind(text.toLatin1());
        return it == m_colors.cend() ? std::nullopt : std::optional(*it);
    }
    const QList<QStringView> parts = outerParts(text.sliced(4).chopped(1));
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const std::optional<QRgb> a = recipe(parts[0]);
    const std::optional<QRgb> b = recipe(parts[1]);
    return a && b ? std::optional(mixRgb(*a, *b, parts[2].toDouble())) : std::nullopt;
}

std::optional<QRgb> TokenTable::mixed(QByteArrayView token) const
{
    const qsizetype first = token.indexOf('~');
    const qsizetype second = token.indexOf('~', first + 1);
    if (first < 0 || second < 0) {
        return std::nullopt;
    }
    const auto a = m_colors.constFind(borrowed(token.first(first)));
    const auto b = m_colors.constFind(borrowed(token.sliced(first + 1, second - first - 1)));
    bool isNumber = false;
    const double percent = token.sliced(second + 1).toByteArray().replace('_', '.').toDouble(&isNumber);
    if (a == m_colors.cend() || b == m_colors.cend() || !isNumber) {
        return std::nullopt;
    }
    return mixRgb(*a, *b, percent / 100);
}

std::optional<QRgb> TokenTable::color(QByteArrayView token) const
{
    const auto it = m_colors.constFind(borrowed(token));
    return it != m_colors.cend() ? std::optional(*it) : mixed(token);
}

QByteArray TokenTable::attribute(QByteArrayView token) const
{
    constexpr QByteArrayView number("num.");
    if (token.startsWith(number)) {
        const QByteArrayView widths = token.sliced(number.size());
        const qsizetype dash = widths.indexOf('-');
        if (dash < 0) {
            return {};
        }
        return (m_thickOutlines ? widths.sliced(dash + 1) : widths.first(dash)).toByteArray();
    }
    const std::optional<QRgb> rgb = color(token);
    if (!rgb) {
        return {};
    }
    return qAlpha(*rgb) == 0 ? QByteArray("none")
                             : '#' + QByteArray::number(*rgb & 0xFFFFFF, 16).rightJustified(6, '0');
}

QRgb mixRgb(QRgb a, QRgb b, double share)
{
    const auto channel = [share](
                             int from, int to) { return static_cast<int>(std::nearbyint(from + (to - from) * share)); };
    return qRgba(channel(qRed(a), qRed(b)), channel(qGreen(a), qGreen(b)), channel(qBlue(a), qBlue(b)),
        channel(qAlpha(a), qAlpha(b)));
}

} // namespace relief::theme
