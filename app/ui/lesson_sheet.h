// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands at the right of a lesson's picture in one of its stages. Made anew for each stage.

#include "session/lesson_player.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace relief::ui {

/// What a sheet is made from; all of it outlives the sheet.
struct LessonContext {
    const session::Session *session = nullptr;
    session::LessonPlayer *player = nullptr;
    Look look;
};

class LessonSheet : public QWidget {
    Q_OBJECT

public:
    LessonSheet(const LessonContext &context, QWidget *parent);

    virtual void refresh() {}      ///< a guess, an answer, or how sure
    virtual void refreshShown() {} ///< the picture's snapshot, or the lesson's clock

    /// Words of the filled button below; empty where the sheet has its own.
    virtual QString action() const { return tr("Next"); }

    /// Where the keyboard goes; null: to the button below.
    virtual QWidget *firstControl() const { return nullptr; }

    /// An answer by its letter; false where there is none.
    virtual bool choose(int) { return false; }

Q_SIGNALS:
    void destinationAsked(const relief::ui::Destination &destination);
    void stripAsked();
    void printAsked();

protected:
    const content::Lesson &lesson() const { return *m_context.player->lesson(); }
    const content::LessonStep &step() const;
    content::Audience audience() const { return m_context.session->snapshot().audience; }
    const content::Pack &pack() const { return m_context.session->pack(); }
    session::LessonPlayer *player() const { return m_context.player; }
    const session::Session &session() const { return *m_context.session; }
    const Look &look() const { return m_context.look; }

    QBoxLayout *column() const { return m_column; }
    QLabel *addText(QBoxLayout *column, const QString &text, const QString &role);
    void addProse(QBoxLayout *column, const QString &text);
    void addSources(QBoxLayout *column, const QStringList &references);
    void addSkipped(); ///< steps that cannot be shown are told of
    QBoxLayout *addCard(QBoxLayout *column, bool strong = false);

private:
    LessonContext m_context;
    QBoxLayout *m_column;
    std::vector<const content::Term *> m_explained;
};

/// The sheet for where the player stands.
LessonSheet *makeLessonSheet(const LessonContext &context, QWidget *parent);

} // namespace relief::ui
