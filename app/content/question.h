// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A question that people ask, with the answer's first word, its statement and pictures.

#include "content/setup.h"

namespace relief::content {

struct QuestionPicture {
    Setup setup;
    LeveledText title;
    LeveledText text;

    friend bool operator==(const QuestionPicture &, const QuestionPicture &) = default;
};

struct Question {
    enum class Topic { HowItWorks, Safety, Together, Options }; ///< Together: naloxone and ketamine

    QString id;
    std::vector<Topic> topics; ///< at least one
    bool ofArticle = false;    ///< one of the second source article's ten
    LeveledText question;
    LeveledText word;                      ///< the answer's first word or two: "No", "Not known"
    QString statement;                     ///< id: the answer, its grade and sources, and where this program differs
    LeveledText caution;                   ///< safety line; may be empty
    std::vector<QuestionPicture> pictures; ///< two at most
    QStringList related;                   ///< ids of questions

    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace relief::content
