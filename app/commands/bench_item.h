// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line of the benchmark.

#include <QJsonObject>
#include <QString>

#include <optional>

namespace relief::commands {

struct BenchItem {
    QString id;   ///< stable name, for programs
    QString what; ///< the same in words
    QString unit;
    std::optional<double> value; ///< nothing: not measured, `note` says why
    std::optional<double> limit; ///< at most; nothing: only for comparison
    QJsonObject detail;          ///< numbers the value was made from
    QString note;

    bool isMissed() const { return limit && (!value || *value > *limit); }
};

} // namespace relief::commands
