// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "output/diagram_film.h"
#include "output/file_name.h"
#include "ui/handout_options.h"
#include "ui/icon_button.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 520;
constexpr int usualScale = 2;
constexpr int mostScale = 4;
constexpr int usualSeconds = 10;
constexpr std::array lengths{
    output::FilmOptions::shortestSeconds, usualSeconds, 15, 20, output::FilmOptions::longestSeconds};
constexpr int progressSteps = 1000;

template <class Control>
Control *named(Control *control, const QString &id, const QString &name)
{
    control->setObjectName(id);
    control->setAccessibleName(name);
    return control;
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, const Look &look, QWidget *parent)
    : QDialog(parent), m_offer(offer), m_look(look), m_run(new ExportRun(this)),
      m_kind(named(new QComboBox(this), u"export.kind"_s, tr("What"))),
      m_ending(named(new QComboBox(this), u"export.format"_s, tr("As"))),
      m_scale(named(new QComboBox(this), u"export.scale"_s, tr("Size"))),
      m_seconds(named(new QComboBox(this), u"export.seconds"_s, tr("Length"))),
      m_handout(new HandoutOptions(m_offer, this)), m_said(new QLabel(this)),
      m_progress(named(new QProgressBar(this), u"export.progress"_s, tr("How much is written")))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Save or print"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_form = new QFormLayout;
    column->addLayout(m_form);
    addChoices(m_form);
    column->addWidget(m_handout);
    m_said->setObjectName(u"export.said"_s);
    m_said->setWordWrap(true);
    setRole(m_said, u"small"_s);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addStretch(1);
    addButtons();
    m_progress->hide();
    setMinimumWidth(m_look.theme.px(columnWidth));
    connect(m_run, &ExportRun::progressed, this,
        [this](double share) { m_progress->setValue(static_cast<int>(share * progressSteps)); });
    connect(m_run, &ExportRun::finished, this, &ExportDialog::tell);
    refresh();
}

void ExportDialog::addChoices(QFormLayout *form)
{
    for (const ExportKind kind : kindsOf(m_offer)) {
        m_kind->addItem(nameOf(kind), static_cast<int>(kind));
    }
    for (int scale = 1; scale <= mostScale; ++scale) {
        m_scale->addItem(tr("%1 times", "size of a picture").arg(scale), scale);
    }
    for (const int seconds : lengths) {
        m_seconds->addItem(tr("%1 seconds").arg(seconds), seconds);
    }
    m_scale->setCurrentIndex(m_scale->findData(usualScale));
    m_seconds->setCurrentIndex(m_seconds->findData(usualSeconds));
    for (QWidget *control : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_ending),
             static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_seconds)}) {
        auto *label = new QLabel(control->accessibleName(), this);
        label->setBuddy(control);
        form->addRow(label, control);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_ending->clear();
        refresh();
    });
    connect(m_ending, &QComboBox::activated, this, &ExportDialog::refresh);
}

QPushButton *ExportDialog::addButton(const QString &id, const QString &text, void (ExportDialog::*pressed)())
{
    auto *button = named(new QPushButton(text, this), id, text);
    button->setAutoDefault(false);
    connect(button, &QAbstractButton::clicked, this, pressed);
    m_buttons->addWidget(button);
    return button;
}

void ExportDialog::addButtons()
{
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_preview = addButton(u"export.preview"_s, tr("Preview"), &ExportDialog::preview);
    m_print = addButton(u"export.print"_s, tr("Print…"), &ExportDialog::print);
    m_save = addButton(u"export.save"_s, tr("Save…"), &ExportDialog::askForFile);
    m_stop = addButton(u"export.stop"_s, tr("Stop"), &ExportDialog::stop);
    m_stop->hide();
    m_buttons->addStretch(1);
    addButton(u"export.close"_s, tr("Close"), &ExportDialog::reject);
    static_cast<QBoxLayout *>(layout())->addLayout(m_buttons);
}

void ExportDialog::choose(ExportKind kind)
{
    const int index = m_kind->findData(static_cast<int>(kind));
    m_kind->setCurrentIndex(index < 0 ? 0 : index);
}

ExportKind ExportDialog::kind() const
{
    return static_cast<ExportKind>(m_kind->currentData().toInt());
}

QString ExportDialog::ending() const
{
    return m_ending->currentData().toString();
}

QString ExportDialog::suggestedName() const
{
    return output::suggestedFileName(subjectOf(kind(), m_offer), m_offer.language, ending());
}

void ExportDialog::refresh()
{
    if (m_ending->count() == 0) {
        for (const QString &one : endingsOf(kind())) {
            m_ending->addItem(formatName(one), one);
        }
    }
    const bool printed = isPrinted(kind());
    m_form->setRowVisible(m_ending, m_offer.place.files && m_ending->count() > 1);
    m_form->setRowVisible(m_scale, ending() == "png"_L1);
    m_form->setRowVisible(m_seconds, kind() == ExportKind::Animation);
    m_handout->setVisible(kind() == ExportKind::Handout);
    m_preview->setVisible(printed);
    m_print->setVisible(printed);
    m_save->setVisible(m_offer.place.files);
    m_print->setDefault(printed);
    m_save->setDefault(!printed);
    m_said->clear();
    adjustSize();
}

ExportOrder ExportDialog::order(const QString &path) const
{
    ExportOrder order{kind(), path, m_scale->currentData().toInt(), m_seconds->currentData().toInt(), m_look.theme,
        m_handout->wishes()};
    return order;
}

void ExportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save: %1").arg(m_kind->currentText()), m_offer.place.start(),
        tr("%1 (*.%2)", "format, ending").arg(formatName(ending()), ending()));
    dialog->setObjectName(u"export.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog->setDefaultSuffix(ending());
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::save);
    dialog->open();
}

void ExportDialog::save(const QString &path)
{
    if (!m_offer.place.allows(path)) {
        m_said->setText(m_offer.place.refusal());
        return;
    }
    m_path = path;
    setBusy(true);
    if (kind() == ExportKind::Animation) {
        output::FilmOptions options;
        options.seconds = m_seconds->currentData().toInt();
        options.theme = m_look.theme;
        options.foot = tr("Teaching model. Not for choosing doses.");
        m_run->start(path, std::make_unique<output::DiagramFilm>(*m_offer.session, options));
    } else {
        m_run->start(workOf(order(path), m_offer));
    }
}

/// Without a share known the bar only says that something goes on.
void ExportDialog::setBusy(bool busy)
{
    m_progress->setRange(0, kind() == ExportKind::Animation ? progressSteps : 0);
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    for (QWidget *control : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_ending),
             static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_seconds), static_cast<QWidget *>(m_handout),
             static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_preview)}) {
        control->setEnabled(!busy);
    }
    m_said->setText(busy ? tr("Writing %1…").arg(QFileInfo(m_path).fileName()) : QString());
    if (busy) {
        m_stop->setFocus();
    }
}

void ExportDialog::tell(const content::Issues &issues)
{
    setBusy(false);
    m_save->setFocus();
    const QString name = QFileInfo(m_path).fileName();
    if (issues.empty()) {
        m_said->setText(tr("Saved as %1.").arg(name));
        return;
    }
    const content::Issue &issue = issues.front();
    m_said->setText(tr("%1 could not be saved: %2 %3", "file, what is wrong, what to do")
                        .arg(name, issue.message, issue.remedy)
                        .trimmed());
}

void ExportDialog::stop()
{
    m_run->cancel();
    setBusy(false);
    m_save->setFocus();
    m_said->setText(tr("Stopped. Nothing was saved."));
}

void ExportDialog::reject()
{
    if (m_run->isRunning()) {
        stop();
        return;
    }
    QDialog::reject();
}

PaperFor ExportDialog::paper() const
{
    return [this, order = order({})](const QPageLayout &layout) { return paperOf(order, m_offer, layout); };
}

void ExportDialog::preview()
{
    previewPaper(paper(), subjectOf(kind(), m_offer), this);
}

void ExportDialog::print()
{
    printPaper(paper(), subjectOf(kind(), m_offer), this);
}

} // namespace relief::ui
