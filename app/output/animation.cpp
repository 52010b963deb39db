// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/animation.h"

#include "output/atomic_file.h"
#include "output/frame_encoder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

content::Issues wrong(const QString &path, const QString &message, const QString &remedy = {})
{
    return {{path, {}, message, remedy, content::Severity::Error}};
}

QString text(const char *english)
{
    return QCoreApplication::translate("Output", english);
}

QString noMemory()
{
    return text(QT_TRANSLATE_NOOP("Output", "the animation could not be made (there is not enough memory)."));
}

/// Spread over the whole animation: colors that come late need places in the palette too.
std::vector<QImage> samplesOf(const Animation &animation)
{
    std::vector<QImage> samples;
    for (const int frame : {0, animation.frames / 2, animation.frames - 1}) {
        samples.push_back(animation.draw(frame));
    }
    return samples;
}

} // namespace

AnimationFile::AnimationFile(QString path, Animation animation)
    : m_path(std::move(path)), m_animation(std::move(animation))
{
}

AnimationFile::~AnimationFile() = default;

double AnimationFile::progress() const
{
    return m_isDone ? 1 : static_cast<double>(m_next) / (m_animation.frames + 1);
}

content::Issues AnimationFile::begin()
{
    const QString ending = QFileInfo(m_path).suffix().toLower();
    if (ending == "webp"_L1) {
        m_encoder = webpEncoder(m_animation.draw(0).size());
    } else if (ending == "gif"_L1) {
        const std::vector<QImage> samples = samplesOf(m_animation);
        m_encoder = gifEncoder(samples.front().size(), samples);
    } else {
        return wrong(m_path, text(QT_TRANSLATE_NOOP("Output", "the file's ending names no format of animations.")),
            text(QT_TRANSLATE_NOOP("Output", "Accepted endings are .webp and .gif.")));
    }
    return m_encoder == nullptr ? wrong(m_path, noMemory()) : content::Issues{};
}

content::Issues AnimationFile::advance()
{
    if (m_isDone) {
        return {};
    }
    if (m_encoder == nullptr) {
        if (content::Issues issues = begin(); !issues.empty()) {
            m_isDone = true;
            return issues;
        }
    }
    if (m_next == m_animation.frames) {
        m_isDone = true;
        return finish();
    }
    if (!m_encoder->add(m_animation.draw(m_next))) {
        m_isDone = true;
        return wrong(m_path, noMemory());
    }
    ++m_next;
    return {};
}

content::Issues AnimationFile::finish()
{
    const QByteArray bytes = m_encoder->finish();
    if (bytes.isEmpty()) {
        return wrong(m_path, noMemory());
    }
    return writeAtomically(m_path, [&](QIODevice &file) {
        return file.write(bytes) == bytes.size() ? content::Issues{} : wrong(m_path, file.errorString());
    });
}

content::Issues writeAnimation(const QString &path, const Animation &animation)
{
    AnimationFile file(path, animation);
    content::Issues issues;
    while (issues.empty() && !file.isDone()) {
        issues = file.advance();
    }
    return issues;
}

} // namespace relief::output
