// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window knows of a page. A page adds itself in pages.cpp; the rail shows what is there.

#include "session/comparison.h"
#include "ui/command_registry.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

namespace relief::ui {

class History;
class Thumbnails;

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setLook(const Look &look) = 0;
    virtual void setReducedMotion(bool reduced) = 0;
    virtual void addCommands(CommandRegistry *registry) = 0;

    /// Where F6 goes, in reading order.
    virtual std::vector<QWidget *> areas() const = 0;

    /// Shows one thing of the page. The page is the current one.
    virtual void go(const Destination &) {}

    /// Where it stands, for the way back to it.
    virtual Destination place() const { return {}; }

    /// The panes of a comparison, for a scenario code; none on other pages.
    virtual std::vector<session::PaneChoice> panes() const { return {}; }
    virtual void setPanes(const std::vector<session::PaneChoice> &) {}

    /// Whether time passes on this page while the session plays.
    virtual bool isMoving() const { return false; }

    /// Whether a clock of its own runs now, as a lesson's does: it gets frames though the session stands still.
    virtual bool wantsFrames() const { return false; }

    /// Shows what it took over from the page before, see PageParts::before. It has its look, and that page is gone.
    virtual void resume() {}

    /// Another page took over what it held: to be hidden means nothing any more.
    void setReplaced() { m_isReplaced = true; }

    /// So much real time went by on a page that moves.
    virtual void frame(double) {}

Q_SIGNALS:
    void placeChanged();  ///< place() says something else now
    void movingChanged(); ///< isMoving() or wantsFrames() says something else now
    void textScaleChosen(double scale);
    void themeChosen(relief::theme::ThemeId theme);
    void reducedMotionChosen(bool reduced);
    void saveAsked();
    void presentAsked();
    void aboutAsked();
    void searchAsked();
    void tourAsked();
    void destinationAsked(const relief::ui::Destination &destination);

protected:
    bool isReplaced() const { return m_isReplaced; }

private:
    bool m_isReplaced = false;
};

/// What a page is made from.
struct PageParts {
    session::Session *session = nullptr;
    theme::Artwork *artwork = nullptr;
    Thumbnails *thumbnails = nullptr;
    History *history = nullptr;
    Page *before = nullptr; ///< the same page in another language: the new one takes over what it holds
};

/// What a page takes over from; null at its first time.
template <class P>
P *pageBefore(const PageParts &parts)
{
    return static_cast<P *>(parts.before);
}

struct PageEntry {
    QString id;   ///< "explore"
    QString icon; ///< of the rail
    QString text; ///< translated
    Page *(*make)(const PageParts &parts, QWidget *parent) = nullptr;
};

/// The pages there are, in the order of the rail.
std::vector<PageEntry> allPages();

/// The page a destination is on.
QString pageOf(const Destination &destination);

} // namespace relief::ui
