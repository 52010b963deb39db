// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_run.h"

#include "output/diagram_film.h"

#include <QtConcurrentRun>

namespace relief::ui {

ExportRun::ExportRun(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancelled) {
            Q_EMIT finished(m_watcher.result());
        }
    });
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &ExportRun::advance);
}

ExportRun::~ExportRun()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExportRun::start(Work work)
{
    m_watcher.waitForFinished(); // one that was cancelled
    m_cancelled = false;
    m_watcher.setFuture(
        QtConcurrent::run([this, work = std::move(work)] { return work([this] { return bool(m_cancelled); }); }));
}

void ExportRun::start(const QString &path, std::unique_ptr<output::DiagramFilm> film)
{
    dropFilm();
    m_film = std::move(film);
    m_animation = std::make_unique<output::AnimationFile>(path, m_film->animation());
    m_turns.start();
}

bool ExportRun::isRunning() const
{
    return m_turns.isActive() || (m_watcher.isRunning() && !m_cancelled);
}

void ExportRun::cancel()
{
    m_cancelled = true;
    dropFilm();
}

void ExportRun::advance()
{
    const content::Issues issues = m_animation->advance();
    Q_EMIT progressed(m_animation->progress());
    if (m_animation != nullptr && m_animation->isDone()) {
        dropFilm();
        Q_EMIT finished(issues);
    }
}

void ExportRun::dropFilm()
{
    m_turns.stop();
    m_animation.reset();
    m_film.reset();
}

} // namespace relief::ui
