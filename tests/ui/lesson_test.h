// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the tests of the Lessons page have in common. Used as WindowTest is.

#include "session/lesson_player.h"
#include "ui/lessons_page.h"
#include "window_test.h"

#include <QLabel>

namespace fixture {

class LessonTest : protected WindowTest {
protected:
    void settle() ///< also what is to be deleted
    {
        fixture::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::LessonsPage *page() { return part<ui::LessonsPage>("lessons"); }
    session::LessonPlayer &player() { return *page()->player(); }
    ui::FrameDriver *driver() { return m_window->findChild<ui::FrameDriver *>(); }
    QString text(const char *name) { return part<QLabel>(name)->text(); }
    void openLesson(const QString &id)
    {
        m_window->openPage(QStringLiteral("lessons"));
        settle();
        page()->go({ui::Destination::Kind::Lesson, id, {}});
        settle();
    }
    void play(double seconds)
    {
        for (double gone = 0; gone < seconds; gone += 0.2) {
            driver()->frame(0.2);
        }
    }
    QString allWords()
    {
        QString words;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            words += widget->accessibleName() + QLatin1Char('\n') + widget->accessibleDescription() + QLatin1Char('\n')
                     + (label != nullptr ? label->text() : QString()) + QLatin1Char('\n');
        }
        return words;
    }
};

} // namespace fixture
