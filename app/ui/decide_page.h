// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Decide with your care team: what matters, how often something happens, what to ask. No advice; nothing is kept.

#include "ui/page.h"

class QLabel;
class QVBoxLayout;

namespace relief::ui {

class HeaderBar;
class ScrollColumn;
class SegmentRow;

class DecidePage : public Page {
    Q_OBJECT

public:
    explicit DecidePage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;
    Destination place() const override { return {Destination::Kind::Decide, {}, {}}; }

    /// What was marked is gone.
    void forget();

    /// Ids of the values that were marked.
    QStringList values() const;

    /// What was marked, what is known and what to ask, for paper.
    QString html() const;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void audienceChanged();
    void rebuild();
    void addHeading(const QString &text, const QString &below);
    QWidget *makeValue(const content::Value &value);
    static QString groupWord(content::MedicineGroup group);
    void addChances();
    void addQuestions();
    void addButtons();
    content::Audience audience() const { return m_session->snapshot().audience; }

    session::Session *m_session;
    QLabel *m_place;
    HeaderBar *m_header;
    ScrollColumn *m_scroll;
    QWidget *m_body = nullptr; ///< all that depends on look and audience
    QVBoxLayout *m_column = nullptr;
    std::map<QString, QString> m_marks; ///< of values: id to "much" or "some"; in memory only
    QStringList m_asked;                ///< questions taken along; in memory only
    Look m_look;
    bool m_stale = false; ///< the audience changed while it was not seen
};

} // namespace relief::ui
