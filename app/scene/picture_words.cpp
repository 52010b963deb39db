// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/picture_words.h"

#include "scene/status_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t tagsOnCanvas = 3;

const content::Note *noteOf(const content::Diagram &diagram, const QString &id)
{
    const auto found = std::find_if(
        diagram.notes.begin(), diagram.notes.end(), [&](const content::Note &note) { return note.id == id; });
    return found == diagram.notes.end() ? nullptr : &*found;
}

int rankOf(const LabelPlace &place, const session::Snapshot &snapshot)
{
    return place.rank.at(static_cast<size_t>(snapshot.audience));
}

/// Whether a label names what is not there now.
bool isAbsent(const SceneArt &art, const SceneState &state, const session::Snapshot &snapshot, const LabelPlace &label)
{
    if (!label.when.holds(snapshot)) {
        return true;
    }
    for (size_t i = 0; i < art.sites.size() && i < state.sites.size(); ++i) {
        if (art.sites[i].id == label.site) {
            return state.sites[i] == 0;
        }
    }
    return false;
}

QString sublabelOf(const SceneArt &art, const SceneState &state, const session::Snapshot &snapshot, size_t node)
{
    for (size_t i = 0; i < art.status.size(); ++i) {
        const QString words =
            art.status[i].node == static_cast<int>(node) ? statusWords(state.status[i], snapshot.audience) : QString();
        if (!words.isEmpty()) {
            return words;
        }
    }
    return snapshot.diagram->nodes[node].sublabel.at(snapshot.audience);
}

void addNodes(PictureWords *words, const SceneArt &art, const SceneState &state, const session::Snapshot &snapshot,
    LevelOfDetail detail, int always, const std::vector<int> &lit)
{
    for (size_t i = 0; i < art.nodes.size() && i < snapshot.diagram->nodes.size(); ++i) {
        const NodeArt &node = art.nodes[i];
        if (!node.label) {
            continue;
        }
        const int index = static_cast<int>(i);
        const bool isLit = std::find(lit.begin(), lit.end(), index) != lit.end();
        const bool wanted = index == always || (isLit && !isAbsent(art, state, snapshot, *node.label));
        const int rank = rankOf(*node.label, snapshot);
        if (!wanted && (rank == 0 || rank > detail.rank || isAbsent(art, state, snapshot, *node.label))) {
            continue;
        }
        words->labels.push_back({index, *node.label, wanted ? 1 : rank, node.label->target.value_or(node.anchor),
            snapshot.diagram->nodes[i].label.at(snapshot.audience),
            detail.sublabels || wanted ? sublabelOf(art, state, snapshot, i) : QString()});
    }
}

void addNotes(PictureWords *words, const SceneArt &art, const session::Snapshot &snapshot, LevelOfDetail detail)
{
    for (const NoteArt &note : art.notes) {
        const content::Note *text = noteOf(*snapshot.diagram, note.id);
        const int rank = rankOf(note.place, snapshot);
        if (text != nullptr && rank > 0 && rank <= detail.rank && note.place.when.holds(snapshot)) {
            words->labels.push_back({-1, note.place, rank, note.place.target.value_or(note.place.at),
                text->text.at(snapshot.audience), detail.sublabels ? text->sub.at(snapshot.audience) : QString()});
        }
    }
    if (art.capillary) {
        const content::Note *blood = noteOf(*snapshot.diagram, u"blood"_s);
        words->labels.push_back({-1, art.capillary->label, 2, art.capillary->label.at, QString(),
            blood != nullptr ? blood->text.at(snapshot.audience)
                             : QCoreApplication::translate("Picture", "Bloodstream")});
    }
}

QString painWord(int outOfTen)
{
    if (outOfTen <= 0) {
        return QCoreApplication::translate("Picture", "none");
    }
    if (outOfTen <= 3) {
        return QCoreApplication::translate("Picture", "mild");
    }
    if (outOfTen <= 6) {
        return QCoreApplication::translate("Picture", "moderate");
    }
    return outOfTen <= 9 ? QCoreApplication::translate("Picture", "severe")
                         : QCoreApplication::translate("Picture", "worst");
}

/// For what has no number that means anything by itself.
QString changeWord(int difference)
{
    return difference == 0  ? QCoreApplication::translate("Picture", "usual")
           : difference > 0 ? QCoreApplication::translate("Picture", "higher")
                            : QCoreApplication::translate("Picture", "lower");
}

/// For breaths and beats, whose share of the most there can be says little to patients.
QString speedWord(int difference)
{
    constexpr int noticed = 3; // percent
    return difference <= -noticed  ? QCoreApplication::translate("Picture", "slower")
           : difference >= noticed ? QCoreApplication::translate("Picture", "faster")
                                   : QCoreApplication::translate("Picture", "usual");
}

QString wordFor(const MeterWords &meter, HudArt::Kind kind, content::Audience audience)
{
    switch (kind) {
    case HudArt::Kind::PainGauge:
        return painWord(static_cast<int>(std::lround(10.0 * meter.now / meter.outOf)));
    case HudArt::Kind::Ten:
        return changeWord(meter.now - meter.was);
    case HudArt::Kind::Trace:
        return audience == content::Audience::Patient ? speedWord(100 * (meter.now - meter.was) / meter.outOf)
                                                      : QString();
    case HudArt::Kind::Meter:
    case HudArt::Kind::Level:
    case HudArt::Kind::Share:
        break;
    }
    return {};
}

QString beforeText(const session::Snapshot &snapshot, const session::ReadoutValue &value, bool gauge)
{
    const bool changed = value.known && value.beforeKnown
                         && std::any_of(snapshot.medicines.begin(), snapshot.medicines.end(),
                             [](const auto &medicine) { return medicine.given; });
    if (!changed) {
        return {};
    }
    if (snapshot.reference == session::Reference::BeforeNaloxone) {
        return QCoreApplication::translate("Picture", "before naloxone");
    }
    return gauge
               ? QCoreApplication::translate("Picture", "before: %1").arg(QLocale().toString(qRound(value.before * 10)))
               : QCoreApplication::translate("Picture", "before");
}

void addSecond(MeterWords *meter, const HudArt &hud, const session::Snapshot &snapshot)
{
    const session::ReadoutValue *value = hud.second.isEmpty() ? nullptr : snapshot.readout(hud.second);
    for (const content::Readout &readout : snapshot.diagram->readouts) {
        if (value != nullptr && readout.id == hud.second) {
            meter->secondTitle = readout.label.at(snapshot.audience);
            meter->secondValue = value->text;
            meter->second = static_cast<int>(std::lround(value->now * meter->outOf));
        }
    }
}

void addMeters(PictureWords *words, const SceneArt &art, const session::Snapshot &snapshot)
{
    for (size_t i = 0; i < art.huds.size(); ++i) {
        const session::ReadoutValue *value = snapshot.readout(art.huds[i].id);
        const auto &readouts = snapshot.diagram->readouts;
        const auto readout = std::find_if(
            readouts.begin(), readouts.end(), [&](const content::Readout &item) { return item.id == art.huds[i].id; });
        if (value == nullptr || readout == readouts.end()) {
            continue;
        }
        const bool gauge = art.huds[i].kind == HudArt::Kind::PainGauge;
        MeterWords meter;
        meter.hud = i;
        meter.title = readout->label.at(snapshot.audience);
        meter.value = value->text;
        meter.outOf = std::max(1, readout->outOf);
        meter.now = static_cast<int>(std::lround(value->now * meter.outOf));
        meter.was = static_cast<int>(std::lround(value->before * meter.outOf));
        meter.before = beforeText(snapshot, *value, gauge);
        meter.known = value->known;
        const bool number = readout->kind == content::Readout::Kind::Ventilation; // its percentages mean something
        meter.word = value->known && !number ? wordFor(meter, art.huds[i].kind, snapshot.audience) : QString();
        addSecond(&meter, art.huds[i], snapshot);
        words->meters.push_back(meter);
    }
}

/// Cards without words are frames only: they are in the list, too.
void addCards(PictureWords *words, const SceneArt &art, const SceneState &state, const session::Snapshot &snapshot,
    LevelOfDetail detail)
{
    const auto level = static_cast<size_t>(snapshot.audience);
    for (size_t i = 0; i < art.cards.size() && i < state.cards.size(); ++i) {
        if (state.cards[i] == CardLook::Hidden || art.cards[i].rank.at(level) > detail.rank) {
            continue;
        }
        const auto &texts = snapshot.diagram->cards;
        const auto text = std::find_if(
            texts.begin(), texts.end(), [&](const content::Card &card) { return card.id == art.cards[i].id; });
        if (text != texts.end()) {
            words->cards.push_back({i, text->title.at(snapshot.audience), text->lines.at(snapshot.audience),
                text->result.at(snapshot.audience), state.cards[i] == CardLook::Active});
        }
    }
    for (const FlowArt &flow : art.flows) {
        const content::Note *note = noteOf(*snapshot.diagram, flow.note);
        words->flows.push_back(note != nullptr ? note->text.at(snapshot.audience) : QString());
    }
}

} // namespace

LevelOfDetail levelOfDetail(const QSizeF &pane)
{
    constexpr double medium = 800;
    constexpr double wide = 1100;
    constexpr double shape = 1.6;                                       // of the drawings
    const double drawn = std::min(pane.width(), pane.height() * shape); // a low, wide pane shows them small
    if (drawn < medium) {
        return {1, false, false};
    }
    return drawn < wide ? LevelOfDetail{2, true, false} : LevelOfDetail{3, true, true};
}

PictureWords pictureWords(const SceneArt &art, const SceneState &state, const session::Snapshot &snapshot,
    LevelOfDetail detail, int always, const std::vector<int> &lit)
{
    PictureWords words;
    words.hasRoomForTags = detail.tags;
    addNotes(&words, art, snapshot, detail);
    addNodes(&words, art, state, snapshot, detail, always, lit);
    addMeters(&words, art, snapshot);
    addCards(&words, art, state, snapshot, detail);
    for (const session::Change &change : snapshot.changes) {
        if (detail.tags && words.tags.size() < tagsOnCanvas) {
            words.tags.push_back({change.node, change.cause, change.direction, change.text});
        }
    }
    return words;
}

} // namespace relief::scene
