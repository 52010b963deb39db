// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/learning_words.h"
#include "content/readers.h"

namespace relief::content {

Question readQuestion(const Fields &fields)
{
    Question question;
    question.id = fields.text("id"_L1);
    const QStringList topics = fields.texts("topics"_L1);
    for (const QString &word : topics) {
        if (const auto topic = valueOf(topicWords, word)) {
            question.topics.push_back(*topic);
        }
    }
    question.ofArticle = fields.flag("ofArticle"_L1);
    question.question = fields.leveled("question"_L1);
    question.word = fields.leveled("word"_L1);
    question.statement = fields.text("statement"_L1);
    question.caution = fields.leveled("caution"_L1);
    for (const Fields &picture : fields.objects("pictures"_L1)) {
        question.pictures.push_back(
            {readSetup(picture.object("setup"_L1)), picture.leveled("title"_L1), picture.leveled("text"_L1)});
    }
    question.related = fields.texts("related"_L1);
    return question;
}

} // namespace relief::content
