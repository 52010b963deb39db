// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/readers.h"

namespace relief::content {

namespace {

QString textOrNumber(const Fields &fields, const QString &key)
{
    const QJsonValue value = fields.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString nameOf(const Fields &author)
{
    if (author.has("literal"_L1)) {
        return author.text("literal"_L1);
    }
    const QString particle = author.text("non-dropping-particle"_L1);
    const QString family = author.text("family"_L1);
    return particle.isEmpty() ? family : u"%1 %2"_s.arg(particle, family);
}

/// "Basbaum", "Basbaum & Julius", "Basbaum et al."
QString shortAuthors(const std::vector<Fields> &authors)
{
    if (authors.empty()) {
        return {};
    }
    QString first = nameOf(authors.front());
    if (authors.size() == 1) {
        return first;
    }
    return authors.size() == 2 ? u"%1 & %2"_s.arg(first, nameOf(authors.back())) : u"%1 et al."_s.arg(first);
}

int yearOf(const Fields &issued)
{
    const QJsonArray parts = issued.value(u"date-parts"_s).toArray();
    return parts.at(0).toArray().at(0).toInt();
}

/// "Cell 139:267-284", "Cell 139", "Cell"; the publisher where there is no journal.
QString containerOf(const Fields &fields)
{
    QString container = fields.text("container-title"_L1);
    if (container.isEmpty()) {
        container = fields.text("publisher"_L1);
    }
    const QString volume = textOrNumber(fields, u"volume"_s);
    const QString page = textOrNumber(fields, u"page"_s);
    if (!volume.isEmpty()) {
        container = container.isEmpty() ? volume : u"%1 %2"_s.arg(container, volume);
    }
    if (!page.isEmpty() && !container.isEmpty()) {
        container = volume.isEmpty() ? u"%1, %2"_s.arg(container, page) : u"%1:%2"_s.arg(container, page);
    }
    return container;
}

} // namespace

Statement readStatement(const Fields &fields)
{
    Statement statement;
    statement.id = fields.text("id"_L1);
    statement.seeds = fields.texts("seed"_L1);
    statement.text = fields.leveled("text"_L1);
    statement.question = fields.leveled("question"_L1);
    statement.grade = fields.word("grade"_L1, gradeWords, Grade::Unsettled);
    statement.references = fields.texts("references"_L1);
    statement.verdict = valueOf(verdictWords, fields.text("verdict"_L1));
    statement.said = fields.text("said"_L1);
    statement.differs = fields.leveled("differs"_L1);
    return statement;
}

Term readTerm(const Fields &fields)
{
    return {fields.text("id"_L1), fields.text("term"_L1), fields.text("explanation"_L1), fields.texts("synonyms"_L1)};
}

Reference readReference(const Fields &fields)
{
    Reference reference;
    reference.id = fields.text("id"_L1);
    reference.authors = shortAuthors(fields.objects("author"_L1));
    reference.year = yearOf(fields.object("issued"_L1));
    reference.title = fields.text("title"_L1);
    reference.container = containerOf(fields);
    reference.doi = fields.text("DOI"_L1);
    reference.type = fields.text("note"_L1);
    return reference;
}

} // namespace relief::content
