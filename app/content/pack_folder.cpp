// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_folder.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr size_t mostFiles = 2000;

struct Place {
    QLatin1StringView name;
    FileKind kind = FileKind::Pack;
    bool required = true;
};

constexpr std::array singleFiles{Place{"comparison.json"_L1, FileKind::Comparison, false},
    Place{"decision.json"_L1, FileKind::Decision, false}, Place{"glossary.json"_L1, FileKind::Glossary},
    Place{"pack.json"_L1, FileKind::Pack}, Place{"references.json"_L1, FileKind::References},
    Place{"plain_words.json"_L1, FileKind::PlainWords, false}, Place{"questions.json"_L1, FileKind::Questions, false},
    Place{"seed_items.json"_L1, FileKind::SeedItems, false}};
constexpr std::array folders{Place{"diagrams"_L1, FileKind::Diagram}, Place{"experiments"_L1, FileKind::Experiment},
    Place{"lessons"_L1, FileKind::Lesson}, Place{"medicines"_L1, FileKind::Medicine},
    Place{"models"_L1, FileKind::Model}, Place{"statements"_L1, FileKind::Statements}};

template <size_t N>
std::optional<FileKind> kindOf(const std::array<Place, N> &places, const QString &name)
{
    for (const Place &place : places) {
        if (name == place.name) {
            return place.kind;
        }
    }
    return std::nullopt;
}

class Lister {
public:
    explicit Lister(const QString &folder)
        : m_root(folder), m_native(!folder.startsWith(u':')), m_canonicalRoot(QFileInfo(folder).canonicalFilePath())
    {
    }

    PackListing run()
    {
        for (const QFileInfo &entry : entries(m_root)) {
            visit(entry);
        }
        for (const Place &place : singleFiles) {
            if (place.required && !QFileInfo::exists(m_root.filePath(place.name))) {
                note(place.name, Severity::Error, Check::tr("The file is missing."),
                    Check::tr("A pack has %1 beside its folders.").arg(place.name));
            }
        }
        return std::move(m_listing);
    }

private:
    static QFileInfoList entries(const QDir &folder)
    {
        // System: also links that lead nowhere
        return folder.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    void note(const QString &file, Severity severity, const QString &message, const QString &remedy)
    {
        m_listing.issues.push_back({file, {}, message, remedy, severity});
    }

    /// A pack from outside must not make the program read files that are not its own.
    bool leadsOut(const QFileInfo &entry) const
    {
        return m_native && !entry.canonicalFilePath().startsWith(m_canonicalRoot + u'/');
    }

    void visit(const QFileInfo &entry)
    {
        const QString name = entry.fileName();
        const auto kind = kindOf(folders, name);
        if (const auto single = kindOf(singleFiles, name)) {
            add(*single, name, entry);
        } else if (kind && entry.isDir()) {
            for (const QFileInfo &file : entries(QDir(entry.filePath()))) {
                if (file.fileName().endsWith(".json"_L1)) {
                    add(*kind, u"%1/%2"_s.arg(name, file.fileName()), file);
                }
            }
        } else if (entry.isDir() || name.endsWith(".json"_L1)) {
            note(name, Severity::Warning, Check::tr("This version of the program does not read this."),
                Check::tr("Check the name."));
        }
    }

    void add(FileKind kind, const QString &name, const QFileInfo &entry)
    {
        if (leadsOut(entry)) {
            note(name, Severity::Error, Check::tr("This link leads out of the pack."),
                Check::tr("Put the file itself there."));
        } else if (!entry.isFile()) {
            note(name, Severity::Error, Check::tr("This is not a file."), Check::tr("Put a JSON file there."));
        } else if (m_listing.files.size() == mostFiles) {
            note(name, Severity::Error, Check::tr("The pack has more than %1 files.").arg(mostFiles),
                Check::tr("Split the pack."));
        } else if (m_listing.files.size() < mostFiles) {
            m_listing.files.push_back({kind, name, entry.filePath()});
        }
    }

    QDir m_root;
    bool m_native;
    QString m_canonicalRoot;
    PackListing m_listing;
};

} // namespace

PackListing listPack(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir()) {
        const QString message =
            info.exists() ? Check::tr("This is a file, not a folder.") : Check::tr("The folder does not exist.");
        return {{}, {{folder, {}, message, Check::tr("Name the folder that holds pack.json."), Severity::Error}}};
    }
    return Lister(folder).run();
}

} // namespace relief::content
