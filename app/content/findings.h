// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Collects what is wrong with one file.

#include "content/issue.h"

#include <QCoreApplication>

namespace relief::content {

/// Sentences about inputs, for translation: Check::tr("...").
struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// "/edges" and "from" make "/edges/from", escaped as RFC 6901 says.
QString at(const QString &pointer, const QString &key);
QString at(const QString &pointer, QLatin1StringView key);
QString at(const QString &pointer, size_t index);

/// "a, b, c"
QString listed(const QStringList &words);

/// A text from outside as it may stand in a message: quoted, cut to a readable length, one line.
QString quoted(const QString &text);

class Findings {
public:
    explicit Findings(QString file) : m_file(std::move(file)) {}

    void error(const QString &pointer, const QString &message, const QString &remedy = {});
    void warning(const QString &pointer, const QString &message, const QString &remedy = {});
    void add(const Issues &issues);

    const QString &file() const { return m_file; }
    bool hasErrors() const { return m_errors > 0; }

    /// All of them, or the first hundred and how many more.
    Issues take();

private:
    void keep(Issue issue);

    QString m_file;
    Issues m_issues;
    size_t m_errors = 0;
    size_t m_left = 0; ///< not kept: nobody reads the thousandth
};

} // namespace relief::content
