// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audience_view.h"

#include "content/language.h"
#include "scene/diagram_view.h"
#include "ui/audience_overlay.h"
#include "ui/talk.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::LanguageScope;

namespace {

constexpr double designHeight = 1080;
constexpr double designWidth = 1440; ///< a narrower screen has smaller type, so that a line holds a sentence
constexpr double titleHeight = 104;
constexpr double captionHeight = 112;
constexpr double typeOfPicture = 2; ///< text scale at which its smallest words are 28 high

/// Whatever it says is said in the language of the talk: it makes its words when it paints.
class TalkPicture : public scene::DiagramView {
public:
    TalkPicture(Talk *talk, theme::Artwork *artwork, QWidget *parent) : DiagramView(artwork, parent), m_talk(talk) {}

protected:
    bool event(QEvent *event) override
    {
        const LanguageScope scope(m_talk->language());
        return DiagramView::event(event);
    }

private:
    Talk *m_talk;
};

/// One color over everything.
class BlankScreen : public QWidget {
public:
    BlankScreen(Talk *talk, QWidget *parent) : QWidget(parent), m_talk(talk)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setObjectName(u"audience.blank"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_talk->blank() == Talk::Blank::White ? Qt::white : Qt::black);
    }

private:
    Talk *m_talk;
};

} // namespace

AudienceView::AudienceView(Talk *talk, theme::Artwork *artwork, QWidget *parent)
    : QWidget(parent), m_talk(talk), m_artwork(artwork), m_title(new AudienceTitle(this)),
      m_picture(new TalkPicture(talk, artwork, this)), m_sentences(new AudienceSentences(this)),
      m_caption(new AudienceCaption(this))
{
    setObjectName(u"audience"_s);
    m_picture->setObjectName(u"audience.picture"_s);
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents); // it is looked at
    m_overlay = new AudienceOverlay(talk, this);
    m_blank = new BlankScreen(talk, this);
    m_blank->hide();
    m_sentences->hide();
    connect(talk, &Talk::pictureChanged, this, &AudienceView::refresh);
    connect(talk, &Talk::ticked, this, &AudienceView::tick);
    connect(talk->session(), &session::Session::scenarioChanged, this, &AudienceView::refreshPlots);
    m_language = talk->language();
}

AudienceView::~AudienceView() = default;

void AudienceView::setReducedMotion(bool reduced)
{
    m_picture->setReducedMotion(reduced);
}

AudienceScale AudienceView::scale() const
{
    const double unit = std::min(height() / designHeight, width() / designWidth) * m_talk->zoom();
    return {theme::Theme(theme::ThemeId::Contrast, typeOfPicture * unit), unit};
}

/// Light first, as in a lesson: it must be of this picture.
void AudienceView::refresh()
{
    if (!isVisible()) {
        return;
    }
    const LanguageScope scope(m_talk->language());
    setAccessibleName(tr("What the audience sees"));
    setLayoutDirection(QLocale(m_talk->language()).textDirection());
    applyScale();
    layOut();
    if (std::exchange(m_language, m_talk->language()) != m_talk->language()) {
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_picture, &changed);
    }
    refreshPlots();
    m_title->setWords(m_talk->title(), m_talk->step(), m_talk->stepCount());
    m_caption->setWords(m_talk->caption());
    m_sentences->setSentences(m_talk->summary());
    m_sentences->setHidden(m_talk->summary().isEmpty());
    showSnapshot();
    const content::Setup *setup = m_talk->setup();
    m_picture->setEvidenceLens(setup != nullptr && setup->lens);
    m_picture->setSpotlight(setup != nullptr ? setup->highlight : QStringList());
    m_picture->setFraming(setup != nullptr && setup->framing == content::Framing::Near);
    m_blank->setHidden(m_talk->blank() == Talk::Blank::No);
    m_blank->update();
}

void AudienceView::tick()
{
    if (isVisible()) {
        const LanguageScope scope(m_talk->language());
        if (!m_talk->isLesson()) {
            m_caption->setWords(m_talk->caption()); // what is told follows what was given
        }
        showSnapshot();
    }
}

/// Numbers stand below, where they are large; a time course needs its own for its curves.
void AudienceView::showSnapshot()
{
    session::Snapshot snapshot = m_talk->shown();
    if (m_diagram == nullptr || m_diagram->id != snapshot.diagram->id) {
        auto made = std::make_unique<content::Diagram>(*snapshot.diagram);
        if (made->form != content::Form::TimeCourse) {
            made->readouts.clear();
        }
        std::swap(m_diagram, made);
        showNumber(snapshot);
        snapshot.diagram = m_diagram.get();
        m_picture->show(snapshot); // while the one before is still there
        return;
    }
    showNumber(snapshot);
    snapshot.diagram = m_diagram.get();
    m_picture->show(snapshot);
}

/// The one the step is about, else the picture's first.
const session::ReadoutValue *AudienceView::toldOf(const session::Snapshot &snapshot) const
{
    const QString wanted = m_talk->readout();
    const session::ReadoutValue *found = wanted.isEmpty() ? nullptr : snapshot.readout(wanted);
    return found != nullptr || snapshot.readouts.empty() ? found : &snapshot.readouts.front();
}

void AudienceView::showNumber(const session::Snapshot &snapshot)
{
    const session::ReadoutValue *value = toldOf(snapshot);
    if (value == nullptr || !value->known || !m_talk->summary().isEmpty()) {
        m_caption->setNumber({});
        return;
    }
    const auto &all = snapshot.diagram->readouts;
    const auto readout =
        std::find_if(all.begin(), all.end(), [value](const content::Readout &one) { return one.id == value->id; });
    if (readout == all.end()) {
        m_caption->setNumber({});
        return;
    }
    const bool same = !value->beforeKnown || value->beforeText == value->text;
    m_caption->setNumber({readout->label.at(snapshot.audience), value->text,
        same ? QString() : tr("was %1", "the number before").arg(value->beforeText)});
}

/// Curves are computed for the pictures that draw them. A frozen picture keeps its own.
void AudienceView::refreshPlots()
{
    if (isVisible() && !m_talk->isFrozen()) {
        const bool drawn = m_talk->session()->snapshot().diagram->form == content::Form::TimeCourse;
        m_picture->setCurves(drawn ? scene::plotCurves(*m_talk->session()) : scene::PlotCurves());
    }
}

void AudienceView::applyScale()
{
    const AudienceScale now = scale();
    m_title->setScale(now);
    m_caption->setScale(now);
    m_sentences->setScale(now);
    m_picture->setTheme(now.theme);
    m_overlay->setLook({now.theme, m_artwork, false});
}

void AudienceView::layOut()
{
    const AudienceScale now = scale();
    const int top = now.px(titleHeight);
    const int bottom = now.px(captionHeight);
    m_title->setGeometry(0, 0, width(), top);
    m_picture->setGeometry(0, top, width(), height() - top - bottom);
    m_sentences->setGeometry(m_picture->geometry());
    m_caption->setGeometry(0, height() - bottom, width(), bottom);
    m_blank->setGeometry(rect());
}

bool AudienceView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    return QWidget::event(event);
}

void AudienceView::resizeEvent(QResizeEvent *)
{
    applyScale();
    layOut();
}

void AudienceView::showEvent(QShowEvent *)
{
    refresh();
}

} // namespace relief::ui
