// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience_row.h"

#include "ui/policy_locks.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *isAudience = "audience"; ///< property of a row that chooses the words
constexpr const char *isLocked = "locked";

constexpr double picturesUpTo = 1.2; ///< text scale: larger words need their room

QString say(const char *english)
{
    return QCoreApplication::translate("AudienceRow", english);
}

} // namespace

void connectAudience(SegmentRow *row, session::Session *session)
{
    row->setAccessibleName(say(QT_TRANSLATE_NOOP("AudienceRow", "Words for")));
    row->setProperty(isAudience, true);
    QObject::connect(row, &SegmentRow::chosen, session,
        [session](const QString &id) { session->setAudience(content::audienceFromString(id)); });
}

void setAudienceRow(SegmentRow *row, content::Audience audience, const Look &look)
{
    using content::Audience;
    using content::toString;
    row->setChoices({{toString(Audience::Patient), say(QT_TRANSLATE_NOOP("AudienceRow", "Patient")),
                         say(QT_TRANSLATE_NOOP("AudienceRow", "Plain words (Alt+1)")), u"person"_s},
        {toString(Audience::Nurse), say(QT_TRANSLATE_NOOP("AudienceRow", "Nurse")),
            say(QT_TRANSLATE_NOOP("AudienceRow", "Clinical words and doses (Alt+2)")), u"nurse"_s},
        {toString(Audience::Classroom), say(QT_TRANSLATE_NOOP("AudienceRow", "Classroom")),
            say(QT_TRANSLATE_NOOP("AudienceRow", "Words for a class (Alt+3)")), u"cap"_s}});
    row->setChosen(toString(audience));
    row->setPictures(look, look.theme.textScale() < picturesUpTo);
    if (row->property(isLocked).toBool()) { // its buttons may be new ones
        const auto buttons = row->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            lock(button);
        }
    }
}

void lockAudience(SegmentRow *row)
{
    if (!row->property(isAudience).toBool()) {
        return;
    }
    row->setProperty(isLocked, true);
    lock(row);
    const auto buttons = row->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        lock(button);
    }
}

} // namespace relief::ui
