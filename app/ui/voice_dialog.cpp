// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_dialog.h"

#include "content/language.h"
#include "ui/choice_box.h"
#include "ui/icon_button.h"
#include "ui/scroll_column.h"
#include "ui/voice_reader.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 460; ///< at the usual text size
constexpr int usualLine = 18;    ///< pixels of a line at that size
constexpr int side = 24;
constexpr int around = 40;      ///< of the window below
constexpr int leastHeight = 28; ///< of a tick and its words

QLabel *addText(QVBoxLayout *column, const QString &text, const QString &role)
{
    auto *label = new QLabel(text, column->parentWidget());
    label->setWordWrap(true);
    setRole(label, role);
    column->addWidget(label);
    return label;
}

QCheckBox *addTick(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *tick = new QCheckBox(text, column->parentWidget());
    tick->setObjectName(name);
    tick->setAccessibleName(text);
    tick->setMinimumHeight(leastHeight);
    column->addWidget(tick);
    return tick;
}

ChoiceBox *addChoice(QVBoxLayout *column, const QString &name, const QString &text)
{
    addText(column, text, u"small"_s);
    auto *choice = new ChoiceBox(text, column->parentWidget());
    choice->setObjectName(name);
    column->addWidget(choice);
    return choice;
}

QString rateWord(size_t index)
{
    const std::array words{VoiceDialog::tr("Very slow"), VoiceDialog::tr("Slow"), VoiceDialog::tr("Usual"),
        VoiceDialog::tr("Fast"), VoiceDialog::tr("Faster"), VoiceDialog::tr("Very fast")};
    return index < words.size() ? words[index] : QString();
}

} // namespace

VoiceDialog::VoiceDialog(Reader *reader, QWidget *parent)
    : QDialog(parent), m_reader(reader), m_scroll(new ScrollColumn(this))
{
    setObjectName(u"voiceDialog"_s);
    setWindowTitle(tr("Reading aloud and sounds"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(m_scroll->column());
    column->setContentsMargins(side, 20, side, 8);
    column->setSpacing(10);
    addText(column, windowTitle(), u"h1"_s);
    addReading(column);
    addSounds(column);
    addKeys(column);
    column->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(side, 0, side, 16);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll, 1);
    all->addLayout(foot);
    connect(m_reader, &Reader::changed, this, &VoiceDialog::refresh);
    connect(this, &QDialog::finished, m_reader, &Reader::stop);
    fillChoices();
    refresh();
}

void VoiceDialog::addReading(QVBoxLayout *column)
{
    m_aloud = addTick(column, u"voice.aloud"_s, tr("Read aloud"));
    m_whyNot = addText(column, {}, u"body"_s);
    m_whyNot->setObjectName(u"voice.whyNot"_s);
    m_along = addTick(column, u"voice.along"_s, tr("Read lessons along as they play"));
    m_rate = addChoice(column, u"voice.rate"_s, tr("How fast"));
    m_voice = addChoice(column, u"voice.voice"_s, tr("Voice"));
    m_try = new QPushButton(tr("Try this voice"), this);
    m_try->setObjectName(u"voice.try"_s);
    m_try->setAccessibleName(m_try->text());
    column->addWidget(m_try, 0, Qt::AlignLeading);
    const auto change = [this](auto take) {
        return [this, take](const auto &value) {
            VoiceSettings settings = m_reader->settings();
            take(settings, value);
            m_reader->setSettings(settings);
        };
    };
    connect(m_aloud, &QCheckBox::toggled, this, change([](VoiceSettings &all, bool on) { all.aloud = on; }));
    connect(m_along, &QCheckBox::toggled, this, change([](VoiceSettings &all, bool on) { all.along = on; }));
    connect(m_rate, &ChoiceBox::chosen, this,
        change([](VoiceSettings &all, const QString &id) { all.rate = id.toDouble(); }));
    connect(m_voice, &ChoiceBox::chosen, this,
        change([](VoiceSettings &all, const QString &id) { all.voices.insert(content::spokenLanguage(), id); }));
    connect(m_try, &QAbstractButton::clicked, this,
        [this] { m_reader->read({tr("NMDA receptors let calcium in. Naloxone takes the place of an opioid.")}); });
}

void VoiceDialog::addSounds(QVBoxLayout *column)
{
    m_ticks = addTick(column, u"voice.ticks"_s, tr("Soft ticks of the neuron that is selected"));
    addText(column,
        tr("The more active it is in the model, the more ticks while time runs: eight a second at most. High ticks: it "
           "excites what follows. Low ticks: it inhibits. They are not a measured firing rate."),
        u"small"_s);
    m_noSound = addText(column, tr("No way to play sounds was found on this computer."), u"body"_s);
    m_noSound->setObjectName(u"voice.noSound"_s);
    connect(m_ticks, &QCheckBox::toggled, this, [this](bool on) {
        VoiceSettings settings = m_reader->settings();
        settings.ticks = on;
        m_reader->setSettings(settings);
    });
}

void VoiceDialog::addKeys(QVBoxLayout *column)
{
    addText(column, tr("F7 reads the card in front, Ctrl+F7 the summary, Shift+F7 stops."), u"small"_s);
}

/// As high as its words, as far as the window below has room for them; known before it is put in its middle.
void VoiceDialog::setVisible(bool visible)
{
    if (visible && !isVisible()) {
        for (const QWidget *part : findChildren<QWidget *>()) {
            part->ensurePolished();
        }
        const QWidget *below = parentWidget() != nullptr ? parentWidget()->window() : this;
        const QSize room = below->size() - QSize(around, around);
        const int wide = std::min(room.width(), columnWidth * m_aloud->fontMetrics().height() / usualLine);
        const int foot = layout()->itemAt(1)->sizeHint().height() + layout()->spacing();
        resize(wide, std::min(room.height(), m_scroll->column()->layout()->heightForWidth(wide) + foot));
    }
    QDialog::setVisible(visible);
}

void VoiceDialog::fillChoices()
{
    QList<ChoiceBox::Choice> rates;
    const std::vector<double> offered = offeredRates();
    for (size_t i = 0; i < offered.size(); ++i) {
        rates << ChoiceBox::Choice{QString::number(offered[i]), rateWord(i), {}};
    }
    m_rate->setChoices(rates);
    QList<ChoiceBox::Choice> voices{{QString(), tr("Choice of the engine"), {}}};
    for (const QString &name : m_reader->voices()) {
        voices << ChoiceBox::Choice{name, name, {}};
    }
    m_voice->setChoices(voices);
}

void VoiceDialog::refresh()
{
    const VoiceSettings &settings = m_reader->settings();
    const QString why = m_reader->whyNot();
    const bool can = why.isEmpty();
    m_whyNot->setText(why);
    m_whyNot->setHidden(can);
    m_aloud->setEnabled(can);
    m_aloud->setAccessibleDescription(why);
    m_aloud->setChecked(settings.aloud && can);
    m_along->setChecked(settings.along);
    for (QWidget *part : std::initializer_list<QWidget *>{m_along, m_rate, m_voice, m_try}) {
        part->setEnabled(can && settings.aloud);
    }
    m_rate->setChosen(QString::number(settings.rate));
    m_voice->setChosen(settings.voices.value(content::spokenLanguage()));
    const bool sounds = m_reader->canSound();
    m_ticks->setEnabled(sounds);
    m_ticks->setChecked(settings.ticks && sounds);
    m_noSound->setHidden(sounds);
}

} // namespace relief::ui
