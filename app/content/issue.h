// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is wrong with an input, and where. Readers collect every issue; they never stop at the first.

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace relief::content {

enum class Severity { Error, Warning };

struct Issue {
    QString file;    ///< as the person named it, or relative to the pack
    QString pointer; ///< JSON pointer, e.g. "/edges/3/from"; empty for the whole file
    QString message; ///< one plain sentence: what is wrong and what is accepted
    QString remedy;  ///< what to do about it; may be empty
    Severity severity = Severity::Error;

    /// "file:pointer: error: message remedy"
    QString toLine() const;

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = std::vector<Issue>;

/// A value, or the reasons why there is none. (std::expected needs C++23; clang 14 has none at all.)
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Issues issues) : m_state(std::move(issues)) {}
    Result(Issue issue) : m_state(Issues{std::move(issue)}) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &value() const & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const Issues &issues() const { return std::get<Issues>(m_state); }

private:
    std::variant<T, Issues> m_state;
};

} // namespace relief::content
