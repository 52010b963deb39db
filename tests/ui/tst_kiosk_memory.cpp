// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor typed is not in the memory of the program after a reset.
#include "kiosk_fixture.h"

#include <QFile>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief;

namespace {

constexpr char16_t mask = 0x2a;

/// Never in memory as it is typed: each character is unmasked by itself.
constexpr std::u16string_view maskedMarker = u"\x5b\x53\x5d\x41\x50\x42\x5b\x5c\x40\x52\x5d\x41\x5b\x5a\x52";

/// Whether the marker stands here, without putting it together.
bool isHere(const char16_t *at)
{
    for (size_t i = 0; i < maskedMarker.size(); ++i) {
        if ((at[i] ^ mask) != maskedMarker[i]) {
            return false;
        }
    }
    return true;
}

/// In all memory that can be written, as UTF-16 at any byte.
int timesInMemory()
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return -1;
    }
    const QList<QByteArray> lines = maps.readAll().split('\n');
    constexpr qsizetype most = 1 << 20;
    const auto overlap = static_cast<qsizetype>(maskedMarker.size() * 2);
    std::vector<char> block(static_cast<size_t>(most));
    int times = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> ends = words.value(0).split('-');
        if (ends.size() != 2 || !words.value(1).startsWith("rw")) {
            continue;
        }
        const qint64 end = ends.at(1).toLongLong(nullptr, 16);
        for (qint64 at = ends.at(0).toLongLong(nullptr, 16); at < end; at += most - overlap) {
            const auto own = reinterpret_cast<qint64>(block.data());
            if (!memory.seek(at)) {
                break;
            }
            const qint64 got = memory.read(block.data(), std::min<qint64>(most, end - at));
            for (qint64 i = 0; i + overlap <= got; ++i) {
                char16_t first = 0;
                std::memcpy(&first, block.data() + i, sizeof first);
                const bool inBlock = at + i >= own && at + i < own + most;
                if (!inBlock && (first ^ mask) == maskedMarker.front()) {
                    std::vector<char16_t> copy(maskedMarker.size());
                    std::memcpy(copy.data(), block.data() + i, static_cast<size_t>(overlap));
                    times += isHere(copy.data()) ? 1 : 0;
                    std::fill(copy.begin(), copy.end(), u'0');
                }
            }
        }
    }
    std::fill(block.begin(), block.end(), '0');
    return times;
}

} // namespace

class TestKioskMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedStaysAfterAReset();
};

void TestKioskMemory::nothingTypedStaysAfterAReset()
{
#ifndef __GLIBC__
    QSKIP("Freed memory is overwritten with glibc only.");
#endif
    support::useTestFont();
    const std::unique_ptr<ui::Kiosk> kiosk = fixture::openKiosk();
    kiosk->begin();
    fixture::key(*kiosk, Qt::Key_K, Qt::ControlModifier);
    for (const char16_t masked : maskedMarker) {
        QTest::keyClick(fixture::front(*kiosk), static_cast<char>(masked ^ mask));
    }
    fixture::settle();
    const int before = timesInMemory();
    if (before < 0) {
        QSKIP("This system does not let a program read its own memory.");
    }
    QVERIFY(before > 0); // it was typed, and is found
    for (int i = 0; i < 90; ++i) {
        kiosk->advance(1);
    }
    fixture::settle();
    QVERIFY(kiosk->isAttracting());
    QCOMPARE(timesInMemory(), 0);
}

QTEST_MAIN(TestKioskMemory)
#include "tst_kiosk_memory.moc"
