// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk_memory.h"

#include "session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <array>
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace relief::ui {

namespace {

constexpr int pattern = 0x5a;

/// With as many other characters first: a short text alone would leave the rest of the old one.
template <class Edit>
void wipeAll(QWidget *window, QString (Edit::*text)() const, void (Edit::*setText)(const QString &))
{
    for (Edit *edit : window->findChildren<Edit *>()) {
        const QSignalBlocker quiet(edit);
        (edit->*setText)(QString((edit->*text)().size(), u'0'));
        (edit->*setText)({});
    }
}

} // namespace

void overwriteFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_PERTURB, pattern);
#endif
}

void wipe(session::Session *session, QWidget *window)
{
    wipeAll<QLineEdit>(window, &QLineEdit::text, &QLineEdit::setText);
    wipeAll<QPlainTextEdit>(window, &QPlainTextEdit::toPlainText, &QPlainTextEdit::setPlainText);
    wipeAll<QTextEdit>(window, &QTextEdit::toPlainText, &QTextEdit::setPlainText);
    session->setPerson({});
    session->resetMedicines();
    QGuiApplication::clipboard()->clear();
}

/// glibc keeps up to seven pieces of each size below about a kilobyte for each thread; some more do no harm.
void overwriteKeptMemory()
{
    constexpr size_t largest = 1040;
    constexpr size_t step = 16;
    for (size_t size = step; size <= largest; size += step) {
        std::array<void *, 16> pieces{};
        for (void *&piece : pieces) {
            piece = std::malloc(size - 8);
            if (piece != nullptr) {
                std::memset(piece, pattern, size - 8);
                asm volatile("" : : "r"(piece) : "memory"); // the compiler must not leave it out
            }
        }
        for (void *piece : pieces) {
            std::free(piece);
        }
    }
}

} // namespace relief::ui
