// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One reference, statement or word in full, with links to all that leans on it.

#include "session/session.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace relief::ui {

class SourceDetail : public QWidget {
    Q_OBJECT

public:
    /// Reference, Statement or Term of the session's pack, in the words of its audience.
    SourceDetail(const session::Session &session, const Destination &what, const Look &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void destinationAsked(const relief::ui::Destination &destination);

private:
    void showReference(const content::Reference &reference);
    void showStatement(const content::Statement &statement);
    void showTerm(const content::Term &term);
    void addDifference(const content::Statement &statement);
    void addDoi(const QString &doi);
    void addPlaces(const content::Leaning &leaning);
    void addPicturesOf(const QString &statement);

    QLabel *addText(const QString &text, const QString &role);
    void addProse(const QString &text, bool large);
    void addLink(const QString &text, const Destination &to);
    void addHeading(const QString &text);

    const content::Pack &m_pack;
    content::Audience m_audience;
    Look m_look;
    QVBoxLayout *m_column;
    std::vector<const content::Term *> m_explained; ///< each word is underlined once
};

} // namespace relief::ui
