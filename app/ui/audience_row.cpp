// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience_row.h"

#include <QCoreApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double picturesUpTo = 1.2; ///< text scale: larger words need their room

QString say(const char *english)
{
    return QCoreApplication::translate("AudienceRow", english);
}

} // namespace

void connectAudience(SegmentRow *row, session::Session *session)
{
    row->setAccessibleName(say("Words for"));
    QObject::connect(row, &SegmentRow::chosen, session,
        [session](const QString &id) { session->setAudience(content::audienceFromString(id)); });
}

void setAudienceRow(SegmentRow *row, content::Audience audience, const Look &look)
{
    using content::Audience;
    using content::toString;
    row->setChoices({{toString(Audience::Patient), say("Patient"), say("Plain words (Alt+1)"), u"person"_s},
        {toString(Audience::Nurse), say("Nurse"), say("Clinical words and doses (Alt+2)"), u"nurse"_s},
        {toString(Audience::Classroom), say("Classroom"), say("Words for a class (Alt+3)"), u"cap"_s}});
    row->setChosen(toString(audience));
    row->setPictures(look, look.theme.textScale() < picturesUpTo);
}

} // namespace relief::ui
