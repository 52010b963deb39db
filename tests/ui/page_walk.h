// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every page of the window with something on it, one after the other, for tests that look at all of them.

#include "ui/lessons_page.h"
#include "window_test.h"

#include <functional>

namespace fixture {

class PageWalk : protected WindowTest {
protected:
    /// Calls `look` with the name of each page once it rests there: the pages, and what opens on them.
    void walk(const std::function<void(const QString &)> &look)
    {
        for (const QString &id : ui::MainWindow::pageIds()) {
            m_window->openPage(id);
            settle();
            settle();
            settle();
            look(id);
        }
        using Kind = ui::Destination::Kind;
        visit({Kind::Lesson, QStringLiteral("L03"), {}}, QStringLiteral("a lesson"), look);
        visit({Kind::Questions, support::corePack().pack.questions.front().id, {}}, QStringLiteral("a question"), look);
        m_window->openPage(QStringLiteral("explore"));
        session().setAudience(content::Audience::Nurse);
        session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        session().giveNaloxone();
        settle();
        look(QStringLiteral("explore for a nurse"));
        session().setAudience(content::Audience::Patient);
    }

    /// Widgets of a kind that are seen, or would be after scrolling there.
    template <class W>
    std::vector<W *> seen()
    {
        std::vector<W *> result;
        for (W *widget : m_window->findChildren<W *>()) {
            if (widget->isVisible() && !widget->size().isEmpty()) {
                result.push_back(widget);
            }
        }
        return result;
    }

    /// For a person who looks for it.
    static QString told(const QWidget *widget)
    {
        QStringList path;
        for (const QWidget *at = widget; at != nullptr && path.size() < 4; at = at->parentWidget()) {
            path.prepend(
                at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
        }
        return path.join(QLatin1Char('/')) + QStringLiteral(" \"") + widget->accessibleName() + QLatin1Char('"');
    }

private:
    void visit(const ui::Destination &place, const QString &name, const std::function<void(const QString &)> &look)
    {
        m_window->openPage(
            place.kind == ui::Destination::Kind::Lesson ? QStringLiteral("lessons") : QStringLiteral("questions"));
        for (ui::Page *page : m_window->findChildren<ui::Page *>()) {
            if (page->isVisible()) {
                page->go(place);
            }
        }
        settle();
        look(name);
    }
};

} // namespace fixture
