// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "ui/right_now.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

class AccessibleAnnouncer : public QAccessibleWidget {
public:
    explicit AccessibleAnnouncer(Announcer *announcer)
        : QAccessibleWidget(announcer, QAccessible::AlertMessage), m_announcer(announcer)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_announcer->said() : QString();
    }

private:
    Announcer *m_announcer;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer != nullptr ? new AccessibleAnnouncer(announcer) : nullptr;
}

void installOnce()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

Announcer::Announcer(const session::Session *session, QWidget *window) : QWidget(window), m_session(session)
{
    installOnce();
    setObjectName(u"announcer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1);
    hide(); // until there is a message
    m_known = signature();
    m_second.setSingleShot(true);
    m_second.setInterval(static_cast<int>(1000 * scene::Pace::interval));
    connect(&m_second, &QTimer::timeout, this, [this] { advance(scene::Pace::interval); });
    connect(session, &session::Session::snapshotChanged, this, &Announcer::ask);
    connect(session, &session::Session::ticked, this, &Announcer::ask);
}

/// Numbers run while time does; what is said is what begins or ends.
QString Announcer::signature() const
{
    const session::Snapshot &now = m_session->snapshot();
    QStringList words{now.diagram->id};
    for (const session::MedicineState &state : now.medicines) {
        words << u"%1 %2 %3"_s.arg(state.medicine).arg(static_cast<int>(state.level)).arg(state.given ? 1 : 0);
    }
    for (const session::Change &change : now.changes) {
        words << change.text;
    }
    return words.join(u'\n');
}

void Announcer::ask()
{
    if (scene::isHeard() && signature() != m_known && m_pace.ask()) {
        say();
    }
}

void Announcer::advance(double seconds)
{
    if (m_pace.advance(seconds)) {
        say();
    }
}

void Announcer::say()
{
    m_second.start();
    const QString now = signature();
    if (now == m_known) { // it is over
        return;
    }
    m_known = now;
    const session::Snapshot &snapshot = m_session->snapshot();
    m_said = changedNow(snapshot);
    show();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace relief::ui
