// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_csv.h"

#include "charts/clean_chart.h"

#include <array>
#include <charconv>
#include <cmath>

namespace relief::charts {

using namespace Qt::StringLiterals;
using session::ChartBand;
using session::ChartData;
using session::ChartLine;

namespace {

constexpr int valueDigits = 8;
constexpr int placeDigits = 12; // so that close times stay apart

QString number(double value, int digits)
{
    std::array<char, 40> text{};
    const double plain = value == 0 ? 0 : value; // never "-0"
    const auto end = std::to_chars(text.data(), text.data() + text.size(), plain, std::chars_format::general, digits);
    return QString::fromLatin1(text.data(), end.ptr - text.data());
}

QString field(QString text)
{
    text.replace(u'\n', u' ');
    if (!text.contains(u',') && !text.contains(u'"'))
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

/// What the label of an axis says the unit is: "Morphine, ng/mL" and "ng/mL" are both "ng/mL".
QString unitOf(const ChartData &data)
{
    return data.yFactor >= 100 ? u"fraction"_s : data.yLabel.section(u',', -1).trimmed();
}

/// The name that other programs know, as long as the values are those of that name.
QString nameOf(const ChartLine &line)
{
    const bool isPlain = std::abs(line.scale - 1) <= 0;
    return isPlain && !line.quantity.isEmpty() ? line.quantity : line.name;
}

class Csv {
public:
    explicit Csv(const ChartData &data) : m_unit(field(unitOf(data)))
    {
        if (!data.overTime)
            m_text += "# x: "_L1 + QString(data.xLabel).replace(u'\n', u' ') + u'\n';
        m_text += data.overTime ? "quantity,time_min,value,unit\n"_L1 : "quantity,x,value,unit\n"_L1;
    }

    void add(const QString &name, const std::vector<double> &x, const std::vector<double> &values)
    {
        const QString quantity = field(name);
        for (size_t i = 0; i < x.size(); ++i) {
            m_text += quantity + u',' + number(x[i], placeDigits) + u',' + number(values[i], valueDigits) + u','
                      + m_unit + u'\n';
        }
    }

    const QString &text() const { return m_text; }

private:
    QString m_unit;
    QString m_text;
};

} // namespace

QString csvOf(const ChartData &data)
{
    const ChartData clean = cleaned(data);
    Csv csv(clean);
    for (size_t i = 0; i < clean.lines.size(); ++i) {
        const ChartLine &line = clean.lines[i];
        const QString name = nameOf(line);
        csv.add(name, line.x, line.y);
        for (const ChartBand &band : clean.bands) {
            if (band.line != i)
                continue;
            csv.add(name + " p5"_L1, band.x, band.p5);
            csv.add(name + " p25"_L1, band.x, band.p25);
            csv.add(name + " p50"_L1, band.x, band.p50);
            csv.add(name + " p75"_L1, band.x, band.p75);
            csv.add(name + " p95"_L1, band.x, band.p95);
        }
    }
    return csv.text();
}

} // namespace relief::charts
