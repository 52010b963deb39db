// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One file being written while the window stays alive: in a thread of its own, or a frame at a time.

#include "content/issue.h"
#include "output/animation.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace relief::output {
class DiagramFilm;
}

namespace relief::ui {

class ExportRun : public QObject {
    Q_OBJECT

public:
    /// Asked by the work whether it is wanted still; after yes it leaves no file.
    using IsCancelled = std::function<bool()>;
    using Work = std::function<content::Issues(const IsCancelled &)>;

    explicit ExportRun(QObject *parent = nullptr);
    ~ExportRun() override; ///< cancels, and waits for the work to stop

    void start(Work work); ///< in another thread; touches nothing that the window may change
    void start(const QString &path, std::unique_ptr<output::DiagramFilm> film);
    bool isRunning() const;
    void cancel(); ///< finished() does not follow

Q_SIGNALS:
    void progressed(double share); ///< of an animation
    void finished(const relief::content::Issues &issues);

private:
    void advance();
    void dropFilm();

    QFutureWatcher<content::Issues> m_watcher;
    std::atomic_bool m_cancelled{false};
    std::unique_ptr<output::DiagramFilm> m_film;
    std::unique_ptr<output::AnimationFile> m_animation;
    QTimer m_turns; ///< a frame a turn of the event loop
};

} // namespace relief::ui
