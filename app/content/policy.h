// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an administrator decides for a computer: defaults, what people cannot change, and the kiosk.

#include "content/issue.h"
#include "content/text.h"

#include <QStringList>

#include <optional>

namespace relief::content {

/// A choice of the administrator.
template <class T>
struct Ruling {
    std::optional<T> value{}; ///< nothing: as the program would have it
    bool locked = false;      ///< people cannot change it

    friend bool operator==(const Ruling &, const Ruling &) = default;
};

/// What holds: a locked choice before what was asked for at the start, that before what is remembered, and a default of
/// the administrator before the program's own.
template <class T>
T chosen(const Ruling<T> &ruling, const std::optional<T> &asked, const std::optional<T> &remembered, T otherwise)
{
    const T ownOrRuled = ruling.value.value_or(std::move(otherwise));
    return ruling.locked ? ownOrRuled : asked ? *asked : remembered.value_or(ownOrRuled);
}

struct KioskRules {
    static constexpr int shortestIdle = 30;
    static constexpr int longestIdle = 600;

    bool on = false;
    QString pin{};        ///< salted hash as libsodium's crypto_pwhash_str() writes it; empty: no way out from inside
    int idleSeconds = 90; ///< without a key, click or touch, until everything is reset; a warning comes before

    friend bool operator==(const KioskRules &, const KioskRules &) = default;
};

struct Policy {
    Ruling<QString> language{}; ///< code, "es"
    Ruling<Audience> audience{};
    Ruling<QString> theme{};              ///< "light", "dark", "contrast" or "hcdark"
    Ruling<double> textScale{};           ///< 1 to 2
    QStringList pages{};                  ///< ids of the pages shown; empty: all. Home is always there
    QString contact{};                    ///< line of the clinic, for the handout
    std::optional<QString> filesFolder{}; ///< the only folder files are saved in; empty text: none is saved anywhere
    KioskRules kiosk{};

    bool shows(const QString &page) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// Why a control is grey, in its tooltip and description.
QString lockedByAdministrator();

struct PolicyRead {
    Policy policy; ///< of a broken file: the safe defaults, see safePolicy() in policy.cpp
    Issues issues; ///< for the administrator
};

/// Where the system keeps the file: /etc/relief-pathways/policy.json, on Windows the same below ProgramData.
QString policyPath();

/// Reads a policy from a file; one that does not exist is the empty policy without issues. A QCoreApplication must
/// exist: it knows the languages.
PolicyRead readPolicy(const QString &path);

/// The same from text; `name` is the file in messages.
PolicyRead readPolicyText(const QByteArray &text, const QString &name);

} // namespace relief::content
