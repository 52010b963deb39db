// SPDX-License-Identifier: GPL-3.0-or-later
// What was marked, as it goes to paper.
#include "ui/decide_page.h"
#include "ui/icon_array.h"

#include <QLabel>

namespace relief::ui {

using namespace Qt::StringLiterals;

QStringList DecidePage::values() const
{
    QStringList ids;
    for (const auto &[id, mark] : m_marks) {
        if (mark != "none"_L1) {
            ids << id;
        }
    }
    return ids;
}

QString DecidePage::html() const
{
    const content::Decision &decision = m_session->pack().decision;
    QString text =
        u"<h1>%1</h1><h2>%2</h2><ul>"_s.arg(m_place->text().toHtmlEscaped(), tr("What matters to me").toHtmlEscaped());
    for (const content::Value &value : decision.values) {
        const auto mark = m_marks.find(value.id);
        if (mark != m_marks.end() && mark->second != "none"_L1) {
            const QString much = mark->second == "much"_L1 ? tr("a lot") : tr("some");
            text += u"<li>%1 (%2)</li>"_s.arg(value.text.at(audience()).toHtmlEscaped(), much.toHtmlEscaped());
        }
    }
    text += u"</ul><h2>%1</h2><ul>"_s.arg(tr("Of 100 people").toHtmlEscaped());
    for (const content::Chance &chance : decision.chances) {
        text += u"<li>%1: %2 %3. <small>%4</small></li>"_s.arg(groupWord(chance.group).toHtmlEscaped(),
            chanceText(chance.low, chance.high).toHtmlEscaped(), chance.text.at(audience()).toHtmlEscaped(),
            chance.whom.at(audience()).toHtmlEscaped());
    }
    text += u"</ul><h2>%1</h2><ul>"_s.arg(tr("What I want to ask").toHtmlEscaped());
    for (const content::LeveledText &question : decision.ask) {
        if (m_asked.isEmpty() || m_asked.contains(question.patient)) {
            text += u"<li>%1</li>"_s.arg(question.at(audience()).toHtmlEscaped());
        }
    }
    return text + u"</ul><p>%1</p>"_s.arg(tr("Teaching material, not medical advice.").toHtmlEscaped());
}

} // namespace relief::ui
