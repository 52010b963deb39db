// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a medicine does to a part, how sure that is, and, where it is contested, what speaks for and against it.

#include "session/session.h"
#include "ui/look.h"

#include <QWidget>

class QVBoxLayout;

namespace relief::ui {

/// Words of a certainty: "Well established", "Hypothesis", "Contested".
QString certaintyWord(content::Certainty certainty);

class DrugActionRow : public QWidget {
    Q_OBJECT

public:
    /// `explained`: words of the glossary that the card has underlined already; grows.
    DrugActionRow(const session::Session &session, const content::DrugAction &action, const Look &look,
        std::vector<const content::Term *> *explained, QWidget *parent = nullptr);
};

/// For and against, opened on demand.
class DisputeCard : public QWidget {
    Q_OBJECT

public:
    DisputeCard(const session::Session &session, const QString &title, const content::Dispute &dispute,
        const Look &look, std::vector<const content::Term *> *explained, QWidget *parent = nullptr);

private:
    void open(bool isOpen);

    const session::Session &m_session;
    const content::Dispute &m_dispute;
    Look m_look;
    std::vector<const content::Term *> *m_explained; ///< of the card this is in, and lives as long
    QVBoxLayout *m_column;
    QWidget *m_sides = nullptr; ///< made when first opened
};

} // namespace relief::ui
