// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/frame_encoder.h"
#include "output/gif_palette.h"

#include <array>
#include <gif_lib.h>

namespace relief::output {

namespace {

int append(GifFileType *gif, const GifByteType *bytes, int count)
{
    static_cast<QByteArray *>(gif->UserData)->append(reinterpret_cast<const char *>(bytes), count);
    return count;
}

/// Each frame is only what differs from the one before: a rectangle, with "as before" inside of it.
class GifEncoder : public FrameEncoder {
public:
    GifEncoder(QSize size, const std::vector<QImage> &samples)
        : m_size(size), m_palette(samples), m_shown(pixels(), transparent()), m_now(pixels())
    {
        int error = 0;
        m_gif = EGifOpen(&m_bytes, &append, &error);
        m_sound = m_gif != nullptr && putHeader();
    }

    ~GifEncoder() override { close(); }

    bool isSound() const { return m_sound; }

    bool add(const QImage &frame) override
    {
        const QImage image = frame.convertToFormat(QImage::Format_RGB32);
        if (image.size() != m_size || !m_sound) {
            return false;
        }
        QRect changed;
        for (int y = 0; y < m_size.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            const size_t start = offset(0, y);
            int first = m_size.width();
            int last = -1;
            for (int x = 0; x < m_size.width(); ++x) {
                const std::uint8_t color = m_palette.indexOf(line[x]);
                const size_t at = start + static_cast<size_t>(x);
                m_now[at] = color;
                if (color != m_shown[at]) {
                    first = std::min(first, x);
                    last = x;
                }
            }
            changed |= last < 0 ? QRect() : QRect(first, y, last - first + 1, 1);
        }
        m_sound = putFrame(changed.isEmpty() ? QRect(0, 0, 1, 1) : changed);
        return m_sound;
    }

    QByteArray finish() override
    {
        const bool closed = close();
        return m_sound && closed ? m_bytes : QByteArray();
    }

private:
    static std::uint8_t transparent() { return static_cast<std::uint8_t>(GifPalette::transparent); }
    size_t pixels() const { return static_cast<size_t>(m_size.width()) * static_cast<size_t>(m_size.height()); }
    size_t offset(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_size.width()) + static_cast<size_t>(x);
    }

    bool putHeader()
    {
        constexpr int entries = 256;
        std::array<GifColorType, entries> colors{};
        for (size_t i = 0; i < m_palette.colors().size(); ++i) {
            const QRgb color = m_palette.colors()[i];
            colors[i] = {static_cast<GifByteType>(qRed(color)), static_cast<GifByteType>(qGreen(color)),
                static_cast<GifByteType>(qBlue(color))};
        }
        ColorMapObject *map = GifMakeMapObject(entries, colors.data());
        EGifSetGifVersion(m_gif, true);
        const bool sound =
            map != nullptr && EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), 8, 0, map) == GIF_OK;
        GifFreeMapObject(map);
        constexpr std::array<GifByteType, 3> forEver{1, 0, 0};
        return sound && EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK
               && EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK
               && EGifPutExtensionBlock(m_gif, static_cast<int>(forEver.size()), forEver.data()) == GIF_OK
               && EGifPutExtensionTrailer(m_gif) == GIF_OK;
    }

    bool putFrame(const QRect &changed)
    {
        constexpr int hundredths = Animation::frameMs / 10;
        GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, GifPalette::transparent};
        std::array<GifByteType, 4> extension{};
        EGifGCBToExtension(&control, extension.data());
        if (EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(extension.size()), extension.data())
                != GIF_OK
            || EGifPutImageDesc(m_gif, changed.x(), changed.y(), changed.width(), changed.height(), false, nullptr)
                   != GIF_OK) {
            return false;
        }
        std::vector<GifPixelType> line(static_cast<size_t>(changed.width()));
        for (int y = changed.top(); y <= changed.bottom(); ++y) {
            const size_t start = offset(changed.left(), y);
            for (size_t x = 0; x < line.size(); ++x) {
                line[x] = m_now[start + x] == m_shown[start + x] ? transparent() : m_now[start + x];
            }
            if (EGifPutLine(m_gif, line.data(), changed.width()) != GIF_OK) {
                return false;
            }
        }
        m_shown = m_now;
        return true;
    }

    bool close()
    {
        int error = 0;
        const bool closed = m_gif == nullptr || EGifCloseFile(m_gif, &error) == GIF_OK;
        m_gif = nullptr;
        return closed;
    }

    QSize m_size;
    GifPalette m_palette;
    std::vector<std::uint8_t> m_shown; ///< what the frames so far leave on the screen
    std::vector<std::uint8_t> m_now;
    QByteArray m_bytes;
    GifFileType *m_gif = nullptr;
    bool m_sound = false;
};

} // namespace

std::unique_ptr<FrameEncoder> gifEncoder(QSize size, const std::vector<QImage> &samples)
{
    auto encoder = std::make_unique<GifEncoder>(size, samples);
    return encoder->isSound() ? std::move(encoder) : nullptr;
}

} // namespace relief::output
