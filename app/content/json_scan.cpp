// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/json_scan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace relief::content {

namespace {

constexpr QByteArrayView numberCharacters = "+-.0123456789eE";

/// Steps over digits; false if there is none.
bool skipDigits(const char *&at, const char *end)
{
    const char *start = at;
    at = std::find_if(at, end, [](char c) { return c < '0' || c > '9'; });
    return at != start;
}

/// RFC 8259, section 6.
bool isJsonNumber(const QByteArray &text)
{
    const char *at = text.constData();
    const char *end = at + text.size();
    at += at != end && *at == '-' ? 1 : 0;
    const char *whole = at;
    if (!skipDigits(at, end) || (*whole == '0' && at - whole > 1)) {
        return false;
    }
    if (at != end && *at == '.' && !skipDigits(++at, end)) {
        return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        at += at != end && (*at == '-' || *at == '+') ? 1 : 0;
        return skipDigits(at, end) && at == end;
    }
    return at == end;
}

/// An object or list that is open at the place looked at.
struct Level {
    bool isObject = false;
    bool keyNext = false;
    size_t index = 0; ///< of the list's current item
    QByteArray key;   ///< of the object's current member
    QSet<QByteArray> keys;
    QSet<QByteArray> repeated;
};

class Scanner {
public:
    Scanner(const QByteArray &text, Findings &findings) : m_text(text), m_findings(findings) {}

    void run()
    {
        while (m_at < m_text.size()) {
            step();
        }
    }

private:
    void step()
    {
        const char c = m_text[m_at];
        if (c == '"') {
            string();
        } else if (numberCharacters.contains(c) && c != 'e' && c != 'E') {
            number();
        } else {
            structure(c);
            ++m_at;
        }
    }

    void structure(char c)
    {
        if (c == '{' || c == '[') {
            m_levels.push_back({c == '{', c == '{', 0, {}, {}, {}});
        } else if ((c == '}' || c == ']') && !m_levels.empty()) {
            m_levels.pop_back();
        } else if (c == ',' && !m_levels.empty()) {
            ++m_levels.back().index;
            m_levels.back().keyNext = m_levels.back().isObject;
        }
    }

    void string()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        }
        const QByteArray raw = m_text.mid(start, m_at - start);
        ++m_at;
        if (!m_levels.empty() && m_levels.back().keyNext) {
            key(decoded(raw));
        } else if (raw.size() > longestText) {
            m_findings.error(pointer(), Check::tr("The text is longer than %1 characters.").arg(longestText),
                Check::tr("Make it shorter or split it."));
        }
    }

    void key(const QByteArray &name)
    {
        Level &level = m_levels.back();
        level.keyNext = false;
        level.key = name;
        if (level.keys.contains(name) && !level.repeated.contains(name)) {
            level.repeated.insert(name); // and told once
            m_findings.error(pointer(), Check::tr("The key is there twice; only the last one would count."),
                Check::tr("Remove one of the two."));
        }
        level.keys.insert(name);
    }

    void number()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && numberCharacters.contains(m_text[m_at])) {
            ++m_at;
        }
        const QByteArray number = m_text.mid(start, m_at - start);
        bool ok = false;
        const double value = number.toDouble(&ok);
        if (!isJsonNumber(number)) { // Qt takes some that other programs refuse
            m_findings.error(pointer(),
                Check::tr("JSON does not write numbers like %1.").arg(quoted(QString::fromUtf8(number))),
                Check::tr("Accepted are numbers such as 5, 0.5, -2 and 1e-3."));
        } else if (!ok || !(std::abs(value) <= largestNumber)) {
            m_findings.error(pointer(), Check::tr("The number is too large; accepted are numbers up to 1e12."));
        }
    }

    static QByteArray decoded(const QByteArray &raw)
    {
        if (!raw.contains('\\')) {
            return raw;
        }
        return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString().toUtf8();
    }

    QString pointer() const
    {
        QString result;
        for (const Level &level : m_levels) {
            result = level.isObject ? at(result, QString::fromUtf8(level.key)) : at(result, level.index);
        }
        return result;
    }

    const QByteArray &m_text;
    Findings &m_findings;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

void scanJson(const QByteArray &text, Findings &findings)
{
    Scanner(text, findings).run();
}

} // namespace relief::content
