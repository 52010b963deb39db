// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pin.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace relief::content {

namespace {

constexpr qsizetype fewestDigits = 4;
constexpr qsizetype mostDigits = 12;

/// The PIN as bytes, wiped when it is no longer needed.
class Secret {
public:
    explicit Secret(const QString &pin) : m_bytes(pin.toUtf8()) {}
    ~Secret() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

bool isPin(const QString &text)
{
    return text.size() >= fewestDigits && text.size() <= mostDigits
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString hashedPin(const QString &pin)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const Secret secret(pin);
    const bool made = sodium_init() >= 0
                      && crypto_pwhash_str(hash.data(), secret.data(), secret.size(),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
                             == 0;
    return made ? QString::fromLatin1(hash.data()) : QString();
}

bool pinMatches(const QString &pin, const QString &hash)
{
    const QByteArray kept = hash.toLatin1();
    if (!isPin(pin) || kept.isEmpty() || kept.size() >= qsizetype{crypto_pwhash_STRBYTES} || sodium_init() < 0) {
        return false;
    }
    std::array<char, crypto_pwhash_STRBYTES> buffer{}; // libsodium reads a whole one
    std::copy(kept.begin(), kept.end(), buffer.begin());
    const Secret secret(pin);
    return crypto_pwhash_str_verify(buffer.data(), secret.data(), secret.size()) == 0;
}

} // namespace relief::content
