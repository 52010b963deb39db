// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/json_scan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <vector>

namespace relief::content {

namespace {

/// An object or list that is open at the place looked at.
struct Level {
    bool isObject = false;
    bool keyNext = false;
    size_t index = 0; ///< of the list's current item
    QByteArray key;   ///< of the object's current member
    QSet<QByteArray> keys;
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
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            number();
        } else {
            structure(c);
            ++m_at;
        }
    }

    void structure(char c)
    {
        if (c == '{' || c == '[') {
            m_levels.push_back({c == '{', c == '{', 0, {}, {}});
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
        if (level.keys.contains(name)) {
            m_findings.error(pointer(), Check::tr("The key is there twice; only the last one would count."),
                Check::tr("Remove one of the two."));
        }
        level.keys.insert(name);
    }

    void number()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && QByteArrayView("+-.0123456789eE").contains(m_text[m_at])) {
            ++m_at;
        }
        bool ok = false;
        const double value = m_text.mid(start, m_at - start).toDouble(&ok);
        if (!ok || !(std::abs(value) <= largestNumber)) {
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
