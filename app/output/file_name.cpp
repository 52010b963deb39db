// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/file_name.h"

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 80; ///< letters; some file systems count 255 bytes

} // namespace

QString suggestedFileName(const QString &title, const QString &language, const QString &ending)
{
    QString stem;
    for (const QChar letter : title.toLower()) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()) {
            stem += letter;
        } else if (letter != u'\u2019' && letter != u'\'' && !stem.isEmpty() && !stem.endsWith(u'-')) {
            stem += u'-'; // an apostrophe parts no words
        }
    }
    stem.truncate(longest);
    while (stem.endsWith(u'-')) {
        stem.chop(1);
    }
    return u"%1.%2.%3"_s.arg(stem.isEmpty() ? u"relief-pathways"_s : stem, language, ending);
}

} // namespace relief::output
