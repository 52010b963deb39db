// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The PIN with which staff leaves a kiosk. Only its salted hash is kept, as libsodium's crypto_pwhash_str() writes it
// (Argon2id).

#include <QString>

namespace relief::content {

/// 4 to 12 digits.
bool isPin(const QString &text);

/// Salted anew each time; empty if memory lacks. Takes a tenth of a second on purpose, and so does the next.
QString hashedPin(const QString &pin);

/// False for a hash that is none, too.
bool pinMatches(const QString &pin, const QString &hash);

} // namespace relief::content
