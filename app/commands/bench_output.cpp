// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_output.h"

#include "commands/bench_clock.h"
#include "output/diagram_film.h"
#include "output/diagram_image.h"
#include "output/handout_content.h"
#include "output/paper_pdf.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr QSize diagramSize(1280, 720);
constexpr int scaleTo4K = 3;

class Writing {
public:
    explicit Writing(const content::Pack &pack) : m_session(pack)
    {
        theme::loadFonts();
        m_session.openDiagram(u"D03"_s);
        m_session.setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    }

    void picture()
    {
        scene::DiagramOptions options;
        options.curves = scene::plotCurves(m_session);
        output::PaintedPicture picture =
            output::diagramPicture(diagramSize, m_session.snapshot(), theme::Theme(), options);
        picture.scale = scaleTo4K;
        output::writePicture(file(u"picture.png"_s), picture);
    }

    void handout()
    {
        const QPageLayout layout = output::pageLayoutFor(QLocale(u"de_DE"_s));
        output::writePaper(
            file(u"handout.pdf"_s), output::handoutPaper(output::handoutOf(m_session, {}), layout), layout);
    }

    void animation(const QString &name)
    {
        output::DiagramFilm film(m_session, {.size = diagramSize, .seconds = 10});
        output::AnimationFile writing(file(name), film.animation());
        while (!writing.isDone()) {
            writing.advance();
        }
    }

    double bytes(const QString &name) const { return static_cast<double>(QFileInfo(file(name)).size()); }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    session::Session m_session;
    QTemporaryDir m_folder;
};

} // namespace

std::vector<BenchItem> outputItems(const content::Pack &pack)
{
    if (pack.diagram(u"D03"_s) == nullptr) {
        return {};
    }
    Writing writing(pack);
    const auto measure = [&](BenchItem item, const QString &name, int times, const std::function<void()> &write) {
        std::vector<double> each;
        for (int i = 0; i < times; ++i) {
            each.push_back(wallMs(write));
        }
        item.value = median(each) / 1000;
        item.detail = {{"bytes"_L1, writing.bytes(name)}, {"rounds"_L1, times}};
        return item;
    };
    const auto item = [](const QString &id, const QString &what, double limit) {
        return BenchItem{id, what, u"s"_s, {}, limit, {}, {}};
    };
    return {measure(item(u"png_4k"_s, QCoreApplication::translate("Commands", "Saving D03 as PNG, 3840x2160"), 0.5),
                u"picture.png"_s, rounds, [&] { writing.picture(); }),
        measure(item(u"handout_pdf"_s, QCoreApplication::translate("Commands", "Saving a handout as PDF"), 1),
            u"handout.pdf"_s, rounds, [&] { writing.handout(); }),
        measure(item(u"animation_webp"_s,
                    QCoreApplication::translate("Commands", "Saving 10 s of D03 as WebP, 1280x720"), 5),
            u"film.webp"_s, 1, [&] { writing.animation(u"film.webp"_s); }),
        measure(
            item(u"animation_gif"_s, QCoreApplication::translate("Commands", "Saving 10 s of D03 as GIF, 1280x720"), 5),
            u"film.gif"_s, 1, [&] { writing.animation(u"film.gif"_s); })};
}

} // namespace relief::commands
