// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "People also ask": questions whose answers open in place, each with its grade and sources.

#include "content/pack.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

namespace relief::ui {

class DisclosureButton;
class EvidenceList;
class ProseText;

class RelatedQuestions : public QWidget {
    Q_OBJECT

public:
    explicit RelatedQuestions(const content::Pack &pack, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setStatements(const QStringList &ids, content::Audience audience); ///< those that answer a question
    bool isEmpty() const { return m_rows.empty(); }

private:
    struct Row {
        QString statement;
        DisclosureButton *question = nullptr;
        QWidget *answer = nullptr; ///< made when first opened
        ProseText *text = nullptr;
        EvidenceList *evidence = nullptr;
    };

    void open(size_t row, bool isOpen);
    void makeAnswer(Row &row);

    const content::Pack &m_pack;
    QStringList m_ids;
    content::Audience m_audience = content::Audience::Patient;
    std::vector<Row> m_rows;
    Look m_look;
};

} // namespace relief::ui
