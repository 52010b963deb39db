// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why_card.h"

#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/drug_action_row.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/prose_text.h"
#include "ui/why_step_row.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using session::Why;
using session::WhyNothing;
using session::WhyPath;

namespace {

constexpr int restMs = 250; ///< a playing clock changes the words four times a second at most

/// Whether two answers have the same rows, so that only words differ.
bool sameRows(const Why &one, const Why &other)
{
    const auto samePath = [](const WhyPath &a, const WhyPath &b) {
        return a.cause == b.cause
               && std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                   [](const session::WhyStep &x, const session::WhyStep &y) {
                       return x.from == y.from && x.to == y.to;
                   });
    };
    return one.node == other.node && one.nothing == other.nothing
           && std::equal(one.paths.begin(), one.paths.end(), other.paths.begin(), other.paths.end(), samePath);
}

scene::Chain chainOf(const WhyPath &path)
{
    scene::Chain chain;
    for (const session::WhyStep &step : path.steps) {
        chain.push_back({step.from, step.to, path.cause, step.certainty});
    }
    return chain;
}

} // namespace

QString chainText(const WhyPath &path)
{
    QStringList lines;
    int number = 0;
    for (const session::WhyStep &step : path.steps) {
        lines << WhyCard::tr("%1. %2 (%3)")
                     .arg(QLocale().toString(++number), step.sentence, certaintyWord(step.certainty));
    }
    return lines.join(u'\n');
}

WhyCard::WhyCard(session::Session *session, QWidget *parent)
    : Card(parent), m_session(session), m_finder(*session), m_title(new ColumnLabel({}, this)),
      m_close(new IconButton(u"close"_s, tr("Close the answer (Esc)"), u"icon"_s, this)),
      m_summary(new ProseText(this)), m_ways(new QWidget(this)), m_foot(new ColumnLabel({}, this)),
      m_rest(new QTimer(this))
{
    setObjectName(u"whyCard"_s);
    hide();
    build();
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (!m_node.isEmpty()) {
            recompute();
        }
    });
    connect(m_close, &QAbstractButton::clicked, this, [this] { ask({}); });
    connect(m_session, &session::Session::scenarioChanged, this, [this] { m_finder.forget(); });
}

void WhyCard::build()
{
    m_title->setObjectName(u"why.question"_s);
    m_summary->setObjectName(u"why.summary"_s);
    m_close->setObjectName(u"why.close"_s);
    setRole(m_title, u"h3"_s);
    setRole(m_foot, u"small"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 8, 14);
    column->setSpacing(7);
    column->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_summary), m_ways, static_cast<QWidget *>(m_foot)}) {
        column->addWidget(part);
    }
}

void WhyCard::setLook(const Look &look)
{
    m_look = look;
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"accent"_s), 2);
    m_close->setLook(look);
    m_summary->setLook(look, theme::TextRole::Body);
    if (!m_node.isEmpty()) {
        rebuild();
    }
}

void WhyCard::ask(const QString &node)
{
    if (node.isEmpty()) {
        if (!m_node.isEmpty()) {
            m_node.clear();
            m_why = {};
            m_rest->stop();
            clear();
            hide();
            tellChain();
            Q_EMIT closed();
        }
        return;
    }
    m_node = node;
    m_open = 0;
    m_why = {};
    recompute();
}

/// A stopped clock is followed at once, a playing one as often as a person can read.
void WhyCard::refresh()
{
    if (m_node.isEmpty() || (m_session->isPlaying() && m_rest->isActive())) {
        return;
    }
    recompute();
    m_rest->start();
}

void WhyCard::recompute()
{
    Why why = m_finder.find(m_node);
    if (why.isEmpty()) {
        ask({});
        return;
    }
    if (why == m_why) {
        return;
    }
    const bool same = sameRows(why, m_why);
    m_why = std::move(why);
    if (!same) {
        m_open = m_why.paths.empty() ? -1 : 0;
        rebuild();
    } else {
        refreshWords();
    }
    show();
}

/// One way is open at a time: it is the one in the picture.
void WhyCard::open(size_t path)
{
    m_open = m_open == static_cast<int>(path) ? -1 : static_cast<int>(path);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isOpen = static_cast<int>(i) == m_open;
        m_sections[i].opener->setChecked(isOpen);
        m_sections[i].body->setHidden(!isOpen);
    }
    tellChain();
}

void WhyCard::refreshWords()
{
    setTextIfNew(m_title, m_why.question);
    if (m_summary->text() != m_why.summary) {
        m_summary->setProse(m_why.summary);
    }
    QStringList all{m_why.summary};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const WhyPath &path = m_why.paths[i];
        const QString heading = headingOf(path);
        DisclosureButton *opener = m_sections[i].opener;
        if (opener->text() != heading) {
            opener->setText(heading);
            opener->setAccessibleName(heading);
            opener->updateGeometry();
        }
        opener->setAccessibleDescription(chainText(path));
        for (size_t step = 0; step < m_rows[i].size(); ++step) {
            m_rows[i][step]->setStep(path.steps[step], path.cause);
        }
        all << heading << chainText(path);
    }
    for (const WhyNothing &nothing : m_why.nothing) {
        all << nothing.sentence;
    }
    const bool numbers = m_session->snapshot().audience != Audience::Patient && !m_why.paths.empty();
    setTextIfNew(m_foot, numbers ? tr("Each share is found by setting one link of the model back and computing anew. "
                                      "Shares need not add up to 100%.")
                                 : QString());
    m_foot->setHidden(!numbers);
    setAccessibleName(m_why.question);
    setAccessibleDescription(all.join(u'\n'));
}

void WhyCard::tellChain()
{
    const bool any = m_open >= 0 && static_cast<size_t>(m_open) < m_why.paths.size();
    Q_EMIT chainChanged(any ? chainOf(m_why.paths[static_cast<size_t>(m_open)]) : scene::Chain());
}

void WhyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        ask({});
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace relief::ui
