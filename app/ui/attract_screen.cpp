// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attract_screen.h"

#include "content/language.h"
#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/pictures.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double shape = 1.6;       ///< of a scene
constexpr double wordsShare = 0.34; ///< of the width of a screen that is wide
constexpr double shown = 1.29;      ///< width of the part of the scene that is shown, for its height: hand to back
constexpr int nameColumn = 38;

} // namespace

AttractScreen::AttractScreen(const content::Pack *pack, const content::Policy &policy, QWidget *host)
    : KioskCover(host), m_thumbnails(new LiveThumbnails(pack, this)), m_motion(new LiveMotion(m_thumbnails, this)),
      m_words(new QWidget(this)), m_stop(new IconButton(u"pause"_s, tr("Stop the picture moving"), u"zoom"_s, this))
{
    setObjectName(u"attract"_s);
    build(policy.kiosk.idleSeconds);
    if (!policy.language.locked) {
        addLanguages();
    }
    m_stop->setObjectName(u"attract.motion"_s);
    connect(m_begin, &QAbstractButton::clicked, this, &AttractScreen::begun);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        m_motion->setPaused(!m_motion->isPaused());
        const bool paused = m_motion->isPaused();
        m_stop->setPicture(
            paused ? u"play"_s : u"pause"_s, paused ? tr("Let the picture move") : tr("Stop the picture moving"));
    });
    connect(m_thumbnails, &Thumbnails::painted, this, [this](const QString &key) {
        if (key == m_key) {
            update(pictureRect());
        }
    });
    connect(m_thumbnails, &LiveThumbnails::moved, this, [this](const QString &key, const QRegion &part) {
        if (key == m_key) {
            update(part.translated(pictureRect().topLeft()));
        }
    });
    setAccessibleName(m_title->text());
    setFocusProxy(m_begin);
    m_begin->setFocus();
}

void AttractScreen::build(int idleSeconds)
{
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_name = new IconLabel(tr("Relief Pathways"), nameColumn, m_words);
    m_title = new ColumnLabel(tr("Where does pain go?"), m_words);
    m_about = new ColumnLabel(
        tr("Follow one signal from the hand to the brain, and see how medicines turn it down."), m_words);
    m_begin = new QPushButton(tr("Touch to begin"), m_words);
    m_begin->setObjectName(u"attract.begin"_s);
    m_begin->setAccessibleName(m_begin->text());
    m_promise =
        new IconLabel(tr("Nothing you do here is saved. The screen clears itself after %1 seconds.").arg(idleSeconds),
            nameColumn, m_words);
    m_promise->setObjectName(u"attract.promise"_s);
    setRole(m_title, u"display"_s);
    setRole(m_begin, u"primary"_s);
    setRole(m_promise, u"small"_s);
    column->addWidget(m_name);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addStretch(1);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    m_languages = new QWidget(m_words);
    column->addWidget(m_languages);
    column->addWidget(m_promise);
}

/// Each in its own words, for someone who reads no other.
void AttractScreen::addLanguages()
{
    const QStringList languages = content::offeredLanguages();
    if (languages.size() < 2) {
        return;
    }
    for (const QString &language : languages) {
        auto *button = new QPushButton(content::nameOfLanguage(language), m_languages);
        button->setObjectName(u"attract.language."_s + language);
        button->setAccessibleName(button->text());
        button->setLocale(QLocale(language));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(language == content::spokenLanguage());
        if (button->isChecked()) {
            setRole(button, u"primary"_s);
        }
        m_languageButtons.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    }
}

void AttractScreen::setLook(const Look &look)
{
    m_look = look;
    setFillColor(look.theme.color(u"paper"_s));
    m_stop->setLook(look);
    setSizes();
    place();
}

void AttractScreen::setReducedMotion(bool reduced)
{
    m_motion->setReduced(reduced);
    m_stop->setVisible(!reduced);
}

bool AttractScreen::isUpright() const
{
    return width() < 1.2 * height();
}

/// The design is of a screen 1080 high.
double AttractScreen::unit() const
{
    const double ofWidth = width() / (isUpright() ? 1080.0 : 1920.0);
    return std::clamp(std::min(height() / 1080.0, ofWidth), 0.5, 2.0);
}

int AttractScreen::px(int designPixels) const
{
    return qRound(designPixels * unit());
}

/// Sizes come from the screen, which no role of the style sheet knows.
void AttractScreen::setSizes()
{
    constexpr int leastStart = 88;
    constexpr int leastLanguage = 48;
    const auto sized = [this](QWidget *widget, int design, int least, int weight, const QString &more = {}) {
        widget->setStyleSheet(u"%1 { font-size: %2px; font-weight: %3; %4}"_s.arg(
            QString::fromLatin1(widget->inherits("QLabel") ? "QLabel" : "QPushButton"),
            QString::number(std::max(px(design), least)), QString::number(weight), more));
    };
    // Room at the sides is a least width: padding would pull the ring of the focus in around the words.
    const auto high = [this](int design, int least, int wide) {
        return u"min-height: %1px; border-radius: %2px; min-width: %3px; "_s.arg(
            QString::number(std::max(px(design), least)), QString::number(px(20)), QString::number(px(wide)));
    };
    const QString ink = u"color: %1; "_s.arg(m_look.theme.color(u"ink2"_s).name());
    sized(m_name, 24, 15, 600, ink);
    sized(m_title, 92, 44, 700);
    sized(m_about, 32, 19, 400, ink);
    sized(m_promise, 21, 15, 400);
    sized(m_begin, 40, 24, 600, high(112, leastStart, 430));
    setLeadingIcon(m_begin, m_look, u"hand"_s, m_look.theme.color(u"onAccent"_s), std::max(px(48), 32));
    m_promise->setPicture(
        m_look.artwork->icon(u"lock"_s, m_look.theme.color(u"ink2"_s), std::max(px(24), 18), devicePixelRatioF()));
    for (QPushButton *button : m_languageButtons) {
        sized(button, 25, 17, 600, high(68, leastLanguage, 130));
    }
    QPixmap square(QSize(std::max(px(27), 18), std::max(px(27), 18)) * devicePixelRatioF());
    square.fill(Qt::transparent);
    square.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(u"accent"_s));
    painter.drawRoundedRect(QRectF({}, square.deviceIndependentSize()), px(7), px(7));
    painter.end();
    m_name->setPicture(square);
}

QRect AttractScreen::wordsRect() const
{
    const int edge = px(96);
    if (isUpright()) {
        return {edge, edge, width() - 2 * edge, height() - pictureRect().height() - edge};
    }
    const int wide = qRound(0.37 * width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? width() - edge - wide : edge, edge, wide, height() - edge - px(70)};
}

QRect AttractScreen::pictureRect() const
{
    if (isUpright()) {
        const int high = std::min(qRound(width() / shown), height() / 2);
        return {0, height() - high, width(), high};
    }
    const int words = qRound(wordsShare * width());
    const int high = std::min(height(), qRound((width() - words) / shown)); // the whole head, from hand to back
    return {layoutDirection() == Qt::RightToLeft ? 0 : words, height() - high, width() - words, high};
}

void AttractScreen::place()
{
    m_words->setGeometry(wordsRect());
    auto *column = static_cast<QBoxLayout *>(m_words->layout());
    m_name->setContentsMargins(
        layoutDirection() == Qt::RightToLeft ? QMargins(0, 0, nameColumn, 0) : QMargins(nameColumn, 0, 0, 0));
    m_title->setContentsMargins(0, px(24), px(90), 0);
    m_about->setContentsMargins(0, px(18), 0, 0);
    column->setSpacing(px(4));
    placeLanguages();
    m_stop->adjustSize();
    const int gap = px(28);
    const int x = layoutDirection() == Qt::RightToLeft ? gap : width() - gap - m_stop->width();
    m_stop->move(x, height() - gap - m_stop->height());
    fetch();
}

/// In lines as wide as the words; Qt has no layout that goes on in the next line.
void AttractScreen::placeLanguages()
{
    const int gap = std::max(px(15), 10);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int wide = m_words->width();
    int x = 0;
    int y = px(28);
    for (QPushButton *button : m_languageButtons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > wide) {
            x = 0;
            y += size.height() + gap;
        }
        button->setGeometry(mirrored ? wide - x - size.width() : x, y, size.width(), size.height());
        x += size.width() + gap;
    }
    const int bottom = m_languageButtons.empty() ? 0 : y + m_languageButtons.back()->height();
    m_languages->setFixedHeight(bottom + px(24));
}

ThumbnailWish AttractScreen::wish() const
{
    const QSize size = pictureRect().size();
    const QSize pane(std::max(size.width(), qRound(shape * size.height())), size.height());
    return {u"D01"_s, {}, size, devicePixelRatioF(), m_look.theme.id(), pane, QPoint(0, 0)};
}

void AttractScreen::fetch()
{
    if (m_look.artwork != nullptr && !pictureRect().isEmpty()) {
        m_key = wish().key();
        m_thumbnails->picture(wish());
        update();
    }
}

void AttractScreen::resizeEvent(QResizeEvent *)
{
    if (m_look.artwork != nullptr) {
        setSizes();
        place();
    }
}

/// The picture invites as well; but touches in the corner are counted, see ui/kiosk.h.
void AttractScreen::mouseReleaseEvent(QMouseEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect corner(mirrored ? width() - cornerSize : 0, 0, cornerSize, cornerSize);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !corner.contains(event->pos())) {
        Q_EMIT begun();
    }
}

void AttractScreen::paintEvent(QPaintEvent *event)
{
    KioskCover::paintEvent(event);
    if (!m_key.isEmpty()) {
        QPainter painter(this);
        painter.drawPixmap(pictureRect().topLeft(), m_thumbnails->picture(wish()));
    }
}

} // namespace relief::ui
