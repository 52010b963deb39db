// SPDX-License-Identifier: GPL-3.0-or-later
// A pack whose one diagram is the fuzzer's; everything else is sound and small.
#include "content/pack_reader.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const bool prepared = [] {
        write(folder.filePath(QStringLiteral("pack.json")),
            R"({ "format": 1, "id": "fuzz", "version": "1", "languages": ["en"], "opening": "D03" })");
        return QDir(folder.path()).mkdir(QStringLiteral("diagrams"));
    }();
    if (prepared) {
        const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
        write(folder.filePath(QStringLiteral("diagrams/D03.json")), bytes);
        (void)relief::content::readPack(folder.path());
    }
    return 0;
}
