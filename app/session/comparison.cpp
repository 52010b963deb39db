// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/comparison.h"

#include "session/comparison_panes.h"
#include "session/comparison_titles.h"
#include "session/curves.h"

#include <algorithm>

namespace relief::session {

using content::Level;
using content::MedicineGroup;

struct Comparison::Private {
    PanesInStep panes;
};

Comparison::Comparison(Session *session, QObject *parent) : QObject(parent), m_d(new Private{PanesInStep(session)})
{
    const QString diagram = session->snapshot().diagram->id;
    const auto &presets = session->pack().comparison.presets;
    const auto fitting = std::find_if(presets.begin(), presets.end(), [&](const content::ComparisonPreset &preset) {
        return preset.diagram == diagram && preset.panes.size() >= fewestPanes;
    });
    PaneChoice opioid;
    opioid.choice(MedicineGroup::Opioid).level = Level::Usual;
    setPanes(fitting != presets.end() ? panesOf(*fitting, session->pack()) : std::vector{PaneChoice(), opioid});
    const auto tellPanes = [this] {
        m_d->panes.follow();
        if (m_d->panes.takeRenewed()) {
            Q_EMIT panesChanged();
        }
    };
    const auto tellAll = [this, tellPanes] {
        tellPanes();
        Q_EMIT snapshotsChanged();
    };
    connect(session, &Session::scenarioChanged, this, tellPanes);
    connect(session, &Session::snapshotChanged, this, tellAll);
    connect(session, &Session::ticked, this, tellAll);
}

Comparison::~Comparison() = default;

const Session &Comparison::session() const
{
    return m_d->panes.session();
}

const std::vector<PaneChoice> &Comparison::panes() const
{
    return m_d->panes.choices();
}

void Comparison::setPanes(const std::vector<PaneChoice> &panes)
{
    const std::vector<PaneChoice> &before = m_d->panes.choices();
    std::vector<PaneChoice> wanted;
    for (const PaneChoice &pane : panes) {
        wanted.push_back(m_d->panes.known(pane));
    }
    if (wanted.size() < fewestPanes || wanted.size() > mostPanes || wanted == before) {
        return;
    }
    m_d->panes.choose(wanted);
    m_d->panes.takeRenewed();
    Q_EMIT panesChanged();
    Q_EMIT snapshotsChanged();
}

void Comparison::setPane(size_t pane, const PaneChoice &choice)
{
    std::vector<PaneChoice> wanted = panes();
    if (pane < wanted.size()) {
        wanted[pane] = choice;
        setPanes(wanted);
    }
}

void Comparison::addPane()
{
    std::vector<PaneChoice> wanted = panes();
    PaneChoice added;
    added.naloxoneAtMin = openingOf(session().clock());
    wanted.push_back(added);
    setPanes(wanted);
}

void Comparison::removePane(size_t pane)
{
    std::vector<PaneChoice> wanted = panes();
    if (pane < wanted.size()) {
        wanted.erase(wanted.begin() + static_cast<std::ptrdiff_t>(pane));
        setPanes(wanted);
    }
}

void Comparison::open(const content::ComparisonPreset &preset)
{
    Session &session = m_d->panes.session();
    session.setPlaying(false);
    session.setClock(!preset.panes.empty() && preset.panes.front().weeks ? Clock::Weeks : Clock::Hours);
    session.openDiagram(preset.diagram);
    session.setMinutes(preset.atMin);
    setPanes(panesOf(preset, session.pack()));
}

const Snapshot &Comparison::snapshot(size_t pane) const
{
    return m_d->panes.snapshot(m_d->panes.pane(pane));
}

Snapshot Comparison::at(size_t pane, double minutes) const
{
    const SnapshotSource source = m_d->panes.source(m_d->panes.pane(pane));
    return buildSnapshot(source, std::clamp(minutes, 0.0, spanOf(source.medication.clock)));
}

const Snapshot &Comparison::withoutMedicine() const
{
    return m_d->panes.snapshot(m_d->panes.withoutMedicine());
}

Why Comparison::why(size_t pane, const QString &node) const
{
    const SnapshotSource source = m_d->panes.source(m_d->panes.pane(pane));
    const auto inputs = [&source](double minutes, const Groups &without) {
        return inputsAt(source.exposure, minutes, source.medication.endorphins, without);
    };
    const sim::SteadyNetwork *network = source.networks.of(source.diagram.id);
    return whyOf({snapshot(pane), *network, inputs}, source.diagram.indexOf(node));
}

const std::vector<Curve> &Comparison::curves(size_t pane) const
{
    PanesInStep::Shown &asked = m_d->panes.pane(pane);
    if (asked.curves.empty()) {
        asked.curves = curvesOf(m_d->panes.source(asked));
    }
    return asked.curves;
}

std::vector<DoseMark> Comparison::doseMarks(size_t pane) const
{
    return doseMarksOf(m_d->panes.source(m_d->panes.pane(pane)).exposure.scenario(), session().pack());
}

QString Comparison::title(size_t pane) const
{
    Q_ASSERT(pane < panes().size());
    return paneTitle(panes(), pane, session());
}

} // namespace relief::session
