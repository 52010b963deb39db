// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/svg_path.h"

#include <array>
#include <optional>

namespace relief::scene {

namespace {

class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u',')) {
            ++m_at;
        }
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return m_text[m_at]; }
    QChar take() { return m_text[m_at++]; }

    std::optional<double> number()
    {
        skipBlanks();
        const qsizetype start = m_at;
        if (!atEnd() && (peek() == u'-' || peek() == u'+')) {
            ++m_at;
        }
        while (!atEnd() && (peek().isDigit() || peek() == u'.')) {
            ++m_at;
        }
        bool isNumber = false;
        const double value = m_text.sliced(start, m_at - start).toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

int pointsOf(QChar command)
{
    switch (command.unicode()) {
    case u'M':
    case u'L':
        return 1;
    case u'Q':
        return 2;
    case u'C':
        return 3;
    default:
        return 0;
    }
}

void append(QPainterPath &path, QChar command, const std::array<QPointF, 3> &points)
{
    switch (command.unicode()) {
    case u'M':
        path.moveTo(points[0]);
        break;
    case u'L':
        path.lineTo(points[0]);
        break;
    case u'Q':
        path.quadTo(points[0], points[1]);
        break;
    default:
        path.cubicTo(points[0], points[1], points[2]);
    }
}

} // namespace

QPainterPath pathFromSvg(QStringView text)
{
    QPainterPath path;
    Scanner scanner(text);
    QChar command;
    for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks()) {
        if (scanner.peek() == u'Z') {
            scanner.take();
            path.closeSubpath();
            command = {};
            continue;
        }
        if (scanner.peek().isLetter()) {
            command = scanner.take();
        }
        const int count = pointsOf(command);
        if (count == 0) {
            return {};
        }
        std::array<QPointF, 3> points;
        for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
            const std::optional<double> x = scanner.number();
            const std::optional<double> y = scanner.number();
            if (!x || !y) {
                return {};
            }
            points.at(i) = {*x, *y};
        }
        append(path, command, points);
        command = command == u'M' ? QChar(u'L') : command;
    }
    return path;
}

} // namespace relief::scene
