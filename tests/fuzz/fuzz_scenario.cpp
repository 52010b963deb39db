// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_reader.h"
#include "content/scenario_reader.h"

#include <QByteArray>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const relief::content::LoadedPack core =
        relief::content::readPack(QStringLiteral(":/packs/core"), relief::content::Checking::Trusted);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)relief::content::readScenario(bytes, QStringLiteral("fuzz"), core.pack);
    return 0;
}
