// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_console.h"

#include "ui/presenter_buttons.h"
#include "ui/presenter_head.h"
#include "ui/presenter_keys.h"
#include "ui/presenter_medicines.h"
#include "ui/presenter_next.h"
#include "ui/presenter_notes.h"
#include "ui/presenter_preview.h"
#include "ui/presenter_settings.h"
#include "ui/scroll_column.h"
#include "ui/shortcuts_dialog.h"
#include "ui/talk.h"
#include "ui/vote_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftShare = 60;
constexpr int rightShare = 40;
constexpr int wideColumn = 480; ///< has room for three buttons beside each other

} // namespace

PresenterConsole::PresenterConsole(Talk *talk, theme::Artwork *artwork, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_artwork(artwork), m_scroll(new ScrollColumn(this))
{
    setObjectName(u"presenter.console"_s);
    setAccessibleName(tr("Presenter’s console"));
    setWindowTitle(tr("Relief Pathways presenter"));
    setFocusPolicy(Qt::StrongFocus); // whatever is clicked, keys go to the talk
    m_registry = ways();
    addParts();
    m_registry.install(this);
    connectTalk();
    arrange();
}

PresenterConsole::~PresenterConsole() = default;

CommandRegistry PresenterConsole::ways()
{
    return presenterCommands(m_talk, {[this] { Q_EMIT swapAsked(); }, [this] { Q_EMIT endAsked(); },
                                         [this] { showKeys(); }, [this](int steps) { m_notes->resize(steps); }});
}

void PresenterConsole::addParts()
{
    QWidget *column = m_scroll->column();
    m_head = new PresenterHead(m_talk, column);
    m_preview = new PresenterPreview(m_talk, column);
    m_buttons = new PresenterButtons(m_talk, m_registry, column);
    m_medicines = new PresenterMedicines(m_talk, m_registry, column);
    m_notes = new PresenterNotes(m_talk, column);
    m_vote = new VotePanel(m_talk, m_registry, column);
    m_next = new PresenterNext(m_talk, column);
    m_settings = new PresenterSettings(m_talk, m_registry, column);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, column);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    m_sides->addLayout(m_left, leftShare);
    m_sides->addLayout(m_right, rightShare);
    m_left->addWidget(m_head);
    m_left->addWidget(m_preview);
    m_left->addWidget(m_buttons);
    m_left->addWidget(m_medicines);
    m_left->addStretch(1);
    m_right->addWidget(m_notes, 1);
    m_right->addWidget(m_vote);
    m_right->addWidget(m_next);
    m_right->addWidget(m_settings);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

/// The talk is silent while the audience's picture is frozen; the console goes on with lesson and session.
void PresenterConsole::connectTalk()
{
    const session::LessonPlayer *player = m_talk->player();
    const session::Session *session = m_talk->session();
    connect(player, &session::LessonPlayer::lessonChanged, this, &PresenterConsole::refresh);
    connect(player, &session::LessonPlayer::stageChanged, this, &PresenterConsole::refresh);
    connect(session, &session::Session::diagramChanged, this, &PresenterConsole::refresh);
    connect(session, &session::Session::snapshotChanged, m_notes, &PresenterNotes::follow);
    connect(session, &session::Session::ticked, m_notes, &PresenterNotes::follow);
    connect(m_talk, &Talk::pictureChanged, this, &PresenterConsole::refreshState);
}

void PresenterConsole::setLook(const Look &look)
{
    m_look = look;
    if (m_look.artwork == nullptr) {
        m_look.artwork = m_artwork;
    }
    arrange();
    m_head->setLook(m_look);
    m_preview->setLook(m_look);
    m_buttons->setLook(m_look);
    m_medicines->setLook(m_look);
    m_notes->setLook(m_look);
    m_vote->setLook(m_look);
    m_next->setLook(m_look);
    m_settings->setLook(m_look);
    refreshState();
    update();
}

void PresenterConsole::setAudience(QWidget *audience)
{
    for (const QPointer<QAction> &action : std::exchange(m_audienceKeys, {})) {
        delete action.data();
    }
    m_audience = audience;
    m_preview->setSource(m_previewed ? audience : nullptr);
    if (audience != nullptr) {
        const QList<QAction *> before = audience->actions();
        ways().install(audience);
        for (QAction *action : audience->actions()) {
            if (!before.contains(action)) {
                m_audienceKeys.append(action);
            }
        }
    }
    watchWindows();
}

void PresenterConsole::setPreviewed(bool previewed)
{
    m_previewed = previewed;
    m_preview->setSource(previewed ? m_audience.data() : nullptr);
    m_preview->setVisible(previewed);
    m_notes->setPrivate(previewed);
    arrange();
    refresh();
    updateGeometry();
}

void PresenterConsole::setSwappable(bool swappable)
{
    m_settings->setSwappable(swappable);
}

void PresenterConsole::arrange()
{
    const bool narrow = !m_previewed;
    const int air = m_look.pick(20, narrow ? 10 : 14);
    const int gap = m_look.pick(14, 10);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setStretch(0, narrow ? 0 : leftShare); // notes take the height there is
    m_sides->setStretch(1, narrow ? 1 : rightShare);
    m_sides->setContentsMargins(air, air, air, air);
    m_sides->setSpacing(m_look.pick(20, 14));
    m_left->setSpacing(gap);
    m_right->setSpacing(gap);
    m_head->setStacked(narrow);
    m_buttons->setColumns(!narrow ? 0 : width() < wideColumn ? 2 : 3);
    m_medicines->setNarrow(narrow);
    m_settings->setNarrow(narrow);
    placeSettings();
}

/// Where medicines would be, if there are none.
void PresenterConsole::placeSettings()
{
    const bool left = m_previewed && m_talk->isLesson();
    QBoxLayout *side = left ? m_left : m_right;
    if (side->indexOf(m_settings) < 0) {
        (left ? m_right : m_left)->removeWidget(m_settings);
        side->insertWidget(left ? m_left->indexOf(m_medicines) : m_right->count(), m_settings);
    }
}

void PresenterConsole::refresh()
{
    m_notes->rebuild();
    refreshState();
}

void PresenterConsole::refreshState()
{
    m_medicines->setVisible(!m_talk->isLesson());
    placeSettings();
    m_head->refresh();
    m_buttons->refresh();
    m_next->refresh();
}

/// Keys that nothing else wants come up to the window; in the audience's window as well as in this one. In one window
/// a shortcut must be there once only.
void PresenterConsole::watchWindows()
{
    const bool apart = m_audience != nullptr && m_audience->window() != window();
    for (const QPointer<QAction> &action : m_audienceKeys) {
        if (action != nullptr) {
            action->setEnabled(apart);
        }
    }
    if (m_audience != nullptr) {
        m_audience->removeEventFilter(this);
        m_audience->installEventFilter(this);
    }
}

bool PresenterConsole::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange) {
        watchWindows();
    }
    return QWidget::event(event);
}

bool PresenterConsole::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_audience && event->type() == QEvent::KeyPress) {
        return m_registry.runFor(*static_cast<QKeyEvent *>(event));
    }
    if (watched == m_audience && event->type() == QEvent::Show) {
        watchWindows();
    }
    return false;
}

void PresenterConsole::keyPressEvent(QKeyEvent *event)
{
    if (!m_registry.runFor(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void PresenterConsole::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(u"bg"_s));
}

void PresenterConsole::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PresenterConsole::showKeys()
{
    auto *dialog = new ShortcutsDialog(m_registry, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relief::ui
