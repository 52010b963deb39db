// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/issue.h"

using namespace Qt::StringLiterals;

namespace relief::content {

QString Issue::toLine() const
{
    const QString place = pointer.isEmpty() ? file : u"%1:%2"_s.arg(file, pointer);
    const QString kind = severity == Severity::Error ? u"error"_s : u"warning"_s; // for programs, so not translated
    const QString line = u"%1: %2: %3"_s.arg(place, kind, message);
    return remedy.isEmpty() ? line : u"%1 %2"_s.arg(line, remedy);
}

} // namespace relief::content
