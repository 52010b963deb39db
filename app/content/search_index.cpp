// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/search_index.h"

#include "content/search_entries.h"
#include "content/search_words.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace relief::content {

namespace {

/// How well an entry fits, best first.
enum Fit : std::uint8_t {
    WholeTitle,
    WholeName, ///< another name of it is what was typed
    TitleStart,
    WordStart,
    Synonym,
    OtherName, ///< speaks of what was typed by another name
    Slip,
    Body,
    BodySlip,
    Nowhere
};

/// Where in an entry a word stands.
enum Place : std::uint8_t { InTitle = 1, InSynonym = 2, InBody = 4 };

struct Posting {
    std::uint32_t entry = 0;
    std::uint8_t places = 0;
};

struct Word {
    QString letters;
    std::vector<Posting> postings; ///< by entry
    std::uint8_t places = 0;       ///< of all postings
};

Fit fitOf(std::uint8_t places)
{
    return (places & InTitle) != 0 ? WordStart : (places & InSynonym) != 0 ? Synonym : Body;
}

using Fits = std::vector<Fit>; // one an entry

} // namespace

struct SearchIndex::Entries {
    explicit Entries(const Pack &pack);

    Fits fits(const QString &query) const;
    Fits fitsOfWord(const QString &typed) const;
    std::vector<QString> otherNames(const QString &query) const;

    std::vector<SearchEntry> entries;
    std::vector<std::vector<QString>> names; ///< for one thing
    std::vector<Word> words;                 ///< sorted
};

namespace {

class WordCollection {
public:
    void add(const std::vector<QString> &texts, size_t entry, Place place)
    {
        for (const QString &text : texts) {
            for (const QStringView letters : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
                note(letters, static_cast<std::uint32_t>(entry), place);
            }
        }
    }

    std::vector<Word> take()
    {
        std::sort(m_words.begin(), m_words.end(), [](const Word &a, const Word &b) { return a.letters < b.letters; });
        return std::move(m_words);
    }

private:
    void note(QStringView letters, std::uint32_t entry, Place place)
    {
        const auto [known, isNew] = m_places.emplace(letters, m_words.size());
        if (isNew) {
            m_words.push_back({letters.toString(), {}, 0});
        }
        Word &word = m_words[known->second];
        if (word.postings.empty() || word.postings.back().entry != entry) {
            word.postings.push_back({entry, 0});
        }
        word.postings.back().places = static_cast<std::uint8_t>(word.postings.back().places | place);
        word.places = static_cast<std::uint8_t>(word.places | place);
    }

    std::unordered_map<QStringView, size_t> m_places; // views of the entries' own texts
    std::vector<Word> m_words;
};

void keepBest(Fits &fits, const Word &word, Fit atBest, std::uint8_t places)
{
    for (const Posting &posting : word.postings) {
        const auto here = static_cast<std::uint8_t>(posting.places & places);
        if (here != 0) {
            fits[posting.entry] = std::min(fits[posting.entry], std::max(fitOf(here), atBest));
        }
    }
}

/// What is found by another name: best if it is called just that.
void keepBestOfOther(Fits &fits, const Fits &others)
{
    for (size_t i = 0; i < fits.size(); ++i) {
        if (others[i] < Slip) {
            fits[i] = std::min(fits[i], others[i] == WholeTitle ? Synonym : OtherName);
        }
    }
}

/// By its names as a whole.
Fit nameFit(const SearchEntry &entry, const QString &query)
{
    const bool named = std::find(entry.synonyms.begin(), entry.synonyms.end(), query) != entry.synonyms.end();
    Fit best = named ? WholeName : Nowhere;
    for (const QString &title : entry.titles) {
        best = std::min(best, title == query ? WholeTitle : title.startsWith(query) ? TitleStart : Nowhere);
    }
    return best;
}

SearchResult resultFor(const SearchEntry &entry, Audience audience)
{
    SearchResult result{entry.kind, entry.id, entry.diagram == nullptr ? QString() : entry.diagram->id, {}, {}};
    const bool isReference = entry.kind == FoundKind::Reference;
    result.title = isReference ? entry.title.patient : entry.title.at(audience);
    if (isReference) {
        result.where = entry.citation;
    } else if (entry.diagram != nullptr && entry.kind != FoundKind::Diagram) {
        result.where = entry.diagram->title.at(audience);
    }
    return result;
}

} // namespace

SearchIndex::Entries::Entries(const Pack &pack) : entries(searchEntries(pack)), names(namesInPack(pack))
{
    WordCollection collection;
    for (size_t i = 0; i < entries.size(); ++i) {
        collection.add(entries[i].titles, i, InTitle);
        collection.add(entries[i].synonyms, i, InSynonym);
        collection.add(entries[i].body, i, InBody);
    }
    words = collection.take();
}

/// Slips are looked for only where no name starts as typed, so that a right word never brings its neighbors.
Fits SearchIndex::Entries::fitsOfWord(const QString &typed) const
{
    Fits fits(entries.size(), Nowhere);
    const auto first = std::lower_bound(
        words.begin(), words.end(), typed, [](const Word &word, const QString &start) { return word.letters < start; });
    std::uint8_t found = 0;
    for (auto word = first; word != words.end() && word->letters.startsWith(typed); ++word) {
        keepBest(fits, *word, WholeTitle, InTitle | InSynonym | InBody);
        found = static_cast<std::uint8_t>(found | word->places);
    }
    const int slips = slipsForgiven(typed.size());
    const bool inNames = (found & (InTitle | InSynonym)) != 0;
    for (size_t i = 0; i < words.size() && slips > 0 && !inNames; ++i) {
        const Word &word = words[i];
        const bool wanted = (word.places & (InTitle | InSynonym)) != 0 || found == 0;
        if (wanted && startsNearly(word.letters, typed, slips)) {
            keepBest(fits, word, Slip, InTitle | InSynonym);
            if (found == 0) {
                keepBest(fits, word, BodySlip, InBody);
            }
        }
    }
    return fits;
}

Fits SearchIndex::Entries::fits(const QString &query) const
{
    Fits all(entries.size(), WholeTitle);
    for (const QString &typed : searchWords(query)) {
        const Fits one = fitsOfWord(typed);
        for (size_t i = 0; i < all.size(); ++i) {
            all[i] = std::max(all[i], one[i]); // the word that fits least decides
        }
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i] <= Synonym) {
            all[i] = std::min(all[i], nameFit(entries[i], query));
        }
    }
    return all;
}

/// What else the things are called that the query names; if it names none, those it begins to name or nearly names.
std::vector<QString> SearchIndex::Entries::otherNames(const QString &query) const
{
    constexpr qsizetype enoughLetters = 4;
    const auto named = [&](const QString &name) { return name == query; };
    const auto nearlyNamed = [&](const QString &name) {
        return (query.size() >= enoughLetters && name.startsWith(query))
               || (!name.contains(u' ') && startsNearly(name, query, slipsForgiven(query.size())));
    };
    std::vector<QString> others;
    for (const std::vector<QString> &thing : names) {
        if (std::any_of(thing.begin(), thing.end(), named)) {
            others.insert(others.end(), thing.begin(), thing.end());
        }
    }
    for (size_t i = 0; i < names.size() && others.empty(); ++i) {
        if (std::any_of(names[i].begin(), names[i].end(), nearlyNamed)) {
            others = names[i];
        }
    }
    others.erase(std::remove(others.begin(), others.end(), query), others.end());
    return others;
}

SearchIndex::SearchIndex(const Pack &pack) : m_entries(std::make_unique<Entries>(pack)) {}

SearchIndex::~SearchIndex() = default;

std::vector<SearchResult> SearchIndex::find(const QString &query, Audience audience, size_t most) const
{
    const QString asked = folded(query);
    if (asked.isEmpty()) {
        return {};
    }
    Fits fits = m_entries->fits(asked);
    for (const QString &name : m_entries->otherNames(asked)) {
        keepBestOfOther(fits, m_entries->fits(name));
    }
    std::vector<size_t> found;
    for (size_t i = 0; i < fits.size(); ++i) {
        if (fits[i] != Nowhere) {
            found.push_back(i);
        }
    }
    const auto &entries = m_entries->entries;
    std::stable_sort(found.begin(), found.end(), [&](size_t a, size_t b) { return fits[a] < fits[b]; });
    found.resize(std::min(found.size(), most));
    std::vector<SearchResult> results;
    results.reserve(found.size());
    for (const size_t i : found) {
        results.push_back(resultFor(entries[i], audience));
    }
    return results;
}

} // namespace relief::content
