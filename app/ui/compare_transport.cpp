// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_transport.h"

#include "ui/compare_marks.h"
#include "ui/icon_button.h"
#include "ui/scrubber.h"
#include "ui/transport_bar.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 12;
constexpr int gap = 12;
constexpr int buttonsWidth = 430; ///< transport with the clock beside it
constexpr int handleRoom = 16;    ///< the handle reaches over the ends of the track

} // namespace

CompareTransport::CompareTransport(session::Session *session, session::Comparison *comparison, QWidget *parent)
    : Card(parent), m_session(session), m_comparison(comparison), m_transport(new TransportBar(session, this)),
      m_words(new QLabel(this)), m_scrubber(new Scrubber(this)),
      m_marks(new CompareMarks(CompareMarks::Place::Track, m_scrubber)), m_add(new QPushButton(tr("Add a pane"), this))
{
    setObjectName(u"compare.transport"_s);
    setAccessibleName(tr("Time of all panes"));
    m_scrubber->setObjectName(u"compare.scrubber"_s);
    m_add->setObjectName(u"compare.add"_s);
    m_add->setToolTip(tr("One more pane, without medicine at first"));
    setRole(m_words, u"small"_s);
    connect(m_add, &QAbstractButton::clicked, this, &CompareTransport::addAsked);
    connect(m_scrubber, &Scrubber::scrubbed, m_session, &session::Session::setMinutes);
    connect(m_scrubber, &Scrubber::grabbed, this, [this] {
        m_wasPlaying = m_session->isPlaying();
        m_session->setPlaying(false); // the clock does not pull at a handle that is held
    });
    connect(m_scrubber, &Scrubber::released, this, [this] { m_session->setPlaying(m_wasPlaying); });
}

void CompareTransport::setLook(const Look &look)
{
    m_look = look;
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    m_transport->setLook(look);
    m_scrubber->setLook(look);
    m_marks->setLook(look);
    refreshPanes();
}

/// Each once, though several panes may give the same.
std::vector<session::DoseMark> CompareTransport::marks() const
{
    std::vector<session::DoseMark> all;
    for (size_t pane = 0; pane < m_comparison->panes().size(); ++pane) {
        for (const session::DoseMark &mark : m_comparison->doseMarks(pane)) {
            const bool known = std::any_of(all.begin(), all.end(), [&mark](const session::DoseMark &other) {
                return other.group == mark.group && qRound(other.startMin) == qRound(mark.startMin)
                       && qRound(other.endMin) == qRound(mark.endMin);
            });
            if (!known) {
                all.push_back(mark);
            }
        }
    }
    return all;
}

void CompareTransport::refreshPanes()
{
    const size_t panes = m_comparison->panes().size();
    m_words->setText(panes == 2 ? tr("One clock for both") : tr("One clock for all three"));
    m_add->setEnabled(panes < session::Comparison::mostPanes);
    m_marks->setMarks(marks()); // the bar's own would hide each other
    m_transport->refreshPlaying();
    refresh();
    resizeEvent(nullptr);
}

void CompareTransport::refresh()
{
    m_transport->refreshClock();
    m_scrubber->setMinutes(m_session->snapshot().minutes);
}

void CompareTransport::refreshPlaying()
{
    m_transport->refreshPlaying();
}

int CompareTransport::heightFor(int width)
{
    const int transport = m_transport->arrange(std::min(m_look.theme.px(buttonsWidth), width - 2 * edge));
    return transport + 10;
}

void CompareTransport::resizeEvent(QResizeEvent *)
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const int wide = std::min(m_look.theme.px(buttonsWidth), width() - 2 * edge);
    m_transport->arrange(wide);
    m_transport->setGeometry(edge, 5, wide, height() - 10); // time is not mirrored
    const QSize add = m_add->sizeHint();
    m_add->setGeometry(width() - edge - add.width(), (height() - add.height()) / 2, add.width(), add.height());
    int left = edge + wide + gap;
    int right = m_add->x() - gap;
    const int words = m_words->sizeHint().width();
    const bool room = right - left - words > m_look.theme.px(260);
    m_words->setVisible(room);
    if (room) {
        m_words->setGeometry(left, 0, words, height());
        left += words + gap;
    }
    m_scrubber->setGeometry(left, (height() - Scrubber::height) / 2, std::max(0, right - left), Scrubber::height);
    m_scrubber->setScale(
        {static_cast<double>(handleRoom), static_cast<double>(right - left - handleRoom), m_session->spanMin()});
    m_scrubber->setMinutes(m_session->snapshot().minutes);
    m_marks->setGeometry(m_scrubber->rect());
    m_marks->setSpan(m_session->spanMin());
    m_marks->setEnds(handleRoom, right - left - handleRoom, 0, Scrubber::height);
}

} // namespace relief::ui
