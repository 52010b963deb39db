// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SCENARIO.json, version 1: the contract of the command `simulate`.

#include "content/issue.h"
#include "content/pack.h"
#include "sim/course.h"

#include <QStringList>

namespace relief::content {

struct ReadScenario {
    sim::Scenario scenario;
    QString file;         ///< where it comes from, as the person named it
    QStringList defaults; ///< one line each default that was applied, for the CSV's comment lines
};

/// Reads and checks a scenario against the pack's medicines and models. Every problem is an issue whose pointer
/// names the field and whose message says what is accepted (routes, units, ids).
Result<ReadScenario> readScenario(const QByteArray &json, const QString &fileName, const Pack &pack);

/// The same from a file; an unreadable file is an issue.
Result<ReadScenario> readScenarioFile(const QString &path, const Pack &pack);

} // namespace relief::content
