// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/findings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr size_t mostIssues = 100;
constexpr qsizetype longestQuote = 60;

} // namespace

QString at(const QString &pointer, const QString &key)
{
    QString escaped = key.size() > longestQuote ? key.first(longestQuote) + u'\u2026' : key;
    for (QChar &c : escaped) { // a key may hold what moves a terminal's cursor
        c = c.isPrint() || c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    }
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer + u'/' + escaped;
}

QString at(const QString &pointer, QLatin1StringView key)
{
    return pointer + u'/' + key;
}

QString at(const QString &pointer, size_t index)
{
    return pointer + u'/' + QString::number(index);
}

QString listed(const QStringList &words)
{
    return words.join(u", "_s);
}

QString quoted(const QString &text)
{
    QString shown = text.size() > longestQuote ? text.first(longestQuote) + u'\u2026' : text;
    for (QChar &c : shown) {
        c = c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    }
    return u"\"%1\""_s.arg(shown);
}

void Findings::error(const QString &pointer, const QString &message, const QString &remedy)
{
    keep({m_file, pointer, message, remedy, Severity::Error});
}

void Findings::warning(const QString &pointer, const QString &message, const QString &remedy)
{
    keep({m_file, pointer, message, remedy, Severity::Warning});
}

void Findings::add(const Issues &issues)
{
    for (const Issue &issue : issues) {
        keep(issue);
    }
}

void Findings::keep(Issue issue)
{
    if (!m_issues.empty() && m_issues.back() == issue) {
        return; // two rules of a schema say the same of one place
    }
    m_errors += issue.severity == Severity::Error ? 1 : 0;
    if (m_issues.size() < mostIssues) {
        m_issues.push_back(std::move(issue));
    } else {
        ++m_left;
    }
}

Issues Findings::take()
{
    if (m_left > 0) {
        m_issues.push_back({m_file, {}, Check::tr("There are %1 more problems in this file.").arg(m_left), {},
            m_errors > 0 ? Severity::Error : Severity::Warning});
        m_left = 0;
    }
    return std::exchange(m_issues, {});
}

} // namespace relief::content
