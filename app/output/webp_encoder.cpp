// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/frame_encoder.h"

#include <webp/encode.h>
#include <webp/mux.h>

namespace relief::output {

namespace {

constexpr float quality = 75;
constexpr int fastest = 0; ///< the next better method takes a third longer for a fifth of the size

class WebpEncoder : public FrameEncoder {
public:
    explicit WebpEncoder(QSize size) : m_size(size)
    {
        WebPAnimEncoderOptions options;
        const bool sound = WebPAnimEncoderOptionsInit(&options) != 0 && WebPConfigInit(&m_config) != 0;
        options.anim_params.loop_count = 0; // for ever
        m_config.quality = quality;
        m_config.method = fastest;
        m_config.thread_level = 1;
        m_encoder.reset(sound ? WebPAnimEncoderNew(size.width(), size.height(), &options) : nullptr);
    }

    bool isSound() const { return m_encoder != nullptr; }

    bool add(const QImage &frame) override
    {
        const QImage image = frame.convertToFormat(QImage::Format_RGB32);
        WebPPicture picture;
        if (image.size() != m_size || WebPPictureInit(&picture) == 0) {
            return false;
        }
        picture.use_argb = 1;
        picture.width = m_size.width();
        picture.height = m_size.height();
        // as bytes a QRgb is blue first on every machine Qt 6 and libwebp both run on
        const bool added =
            WebPPictureImportBGRX(&picture, image.constBits(), static_cast<int>(image.bytesPerLine())) != 0
            && WebPAnimEncoderAdd(m_encoder.get(), &picture, m_timeMs, &m_config) != 0;
        WebPPictureFree(&picture);
        m_timeMs += Animation::frameMs;
        return added;
    }

    QByteArray finish() override
    {
        WebPData data;
        WebPDataInit(&data);
        QByteArray bytes;
        if (WebPAnimEncoderAdd(m_encoder.get(), nullptr, m_timeMs, nullptr) != 0
            && WebPAnimEncoderAssemble(m_encoder.get(), &data) != 0) {
            bytes = QByteArray(reinterpret_cast<const char *>(data.bytes), static_cast<qsizetype>(data.size));
        }
        WebPDataClear(&data);
        return bytes;
    }

private:
    struct Delete {
        void operator()(WebPAnimEncoder *encoder) const { WebPAnimEncoderDelete(encoder); }
    };

    QSize m_size;
    WebPConfig m_config{};
    std::unique_ptr<WebPAnimEncoder, Delete> m_encoder;
    int m_timeMs = 0;
};

} // namespace

std::unique_ptr<FrameEncoder> webpEncoder(QSize size)
{
    auto encoder = std::make_unique<WebpEncoder>(size);
    return encoder->isSound() ? std::move(encoder) : nullptr;
}

} // namespace relief::output
