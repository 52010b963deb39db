// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/pack_choice.h"

namespace relief::commands {

using namespace Qt::StringLiterals;

QString corePack()
{
    return u":/packs/core"_s;
}

content::LoadedPack loadPack(const QString &folder)
{
    const bool ours = folder == corePack();
    return content::readPack(folder, ours ? content::Checking::Trusted : content::Checking::Full);
}

} // namespace relief::commands
