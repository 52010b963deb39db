// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_print.h"

#include "scene/diagram_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExperimentPrint)
};

constexpr QSize pictureSize(960, 600);

/// On paper always in the light theme.
QString pictureOf(const session::Session &session, theme::Artwork *artwork)
{
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene::DiagramOptions options;
    options.curves = scene::plotCurves(session);
    scene::paintDiagram(painter, pictureSize, session.snapshot(), theme::Theme(), *artwork, options);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return u"<p><img width=\"90%\" src=\"data:image/png;base64,%1\"></p>"_s.arg(
        QString::fromLatin1(buffer.data().toBase64()));
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString outcomeOf(const session::ExperimentResult &result)
{
    QString text = heading(Words::tr("What happened in the model"));
    for (const QString &sentence : result.sentences) {
        text += paragraph(sentence);
    }
    QString rows;
    for (const session::Measured &measured : result.measured) {
        rows += u"<tr><td>%1</td><td align=\"right\"><b>%2</b></td></tr>"_s.arg(
            measured.about.toHtmlEscaped(), measured.text.toHtmlEscaped());
    }
    return text + (rows.isEmpty() ? QString() : u"<table cellpadding=\"3\">%1</table>"_s.arg(rows));
}

QString studiesOf(const content::Pack &pack, const QStringList &ids, content::Audience audience)
{
    QString items;
    for (const QString &id : ids) {
        const content::Statement *statement = pack.statement(id);
        if (statement == nullptr) {
            continue;
        }
        QStringList sources;
        for (const QString &reference : statement->references) {
            if (const content::Reference *known = pack.reference(reference)) {
                sources << known->shortCitation();
            }
        }
        const QString grade = Words::tr("How sure: %1 (%2)")
                                  .arg(content::gradeWord(statement->grade), content::gradeLetter(statement->grade));
        items += u"<li>%1<br><small>%2. %3</small></li>"_s.arg(
            statement->text.at(audience).toHtmlEscaped(), grade.toHtmlEscaped(), sources.join(u"; "_s).toHtmlEscaped());
    }
    return items.isEmpty() ? paragraph(Words::tr("None in this pack.")) : u"<ul>%1</ul>"_s.arg(items);
}

} // namespace

QString experimentDocument(const session::ExperimentRun &run, const session::Session &session, theme::Artwork *artwork)
{
    if (run.experiment() == nullptr) {
        return {};
    }
    const content::Experiment &experiment = *run.experiment();
    const content::Audience audience = session.snapshot().audience;
    QString text = u"<h1>%1</h1>"_s.arg(experiment.question.at(audience).toHtmlEscaped());
    text += paragraph(experiment.intro.at(audience)) + pictureOf(session, artwork);
    if (run.result()) {
        text += outcomeOf(*run.result());
    }
    for (const QString &note : session.snapshot().notes) {
        text += paragraph(note);
    }
    text += heading(Words::tr("Why")) + paragraph(experiment.why.at(audience));
    text += heading(Words::tr("What studies in people found")) + studiesOf(session.pack(), experiment.people, audience);
    text +=
        heading(Words::tr("What studies in animals found")) + studiesOf(session.pack(), experiment.animals, audience);
    text += heading(Words::tr("What stays unknown")) + paragraph(experiment.unknown.at(audience));
    return text + paragraph(Words::tr("Teaching model. Not for choosing doses."));
}

} // namespace relief::ui
