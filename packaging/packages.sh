# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian 12 has to bring: the one list, read by packaging/steps.sh.
# shellcheck shell=bash disable=SC2034 # used by the scripts that read this file

build_packages=(
    g++ cmake ninja-build
    qt6-base-dev libqt6opengl6-dev # charts does not configure without the latter
    qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools # lupdate and lrelease
    libboost-dev libeigen3-dev libvalijson-dev
    pkg-config libwebp-dev libgif-dev # animations
    libsodium-dev                     # the PIN of a kiosk
    # The plug-in for speech and sound; qt6-speech-dev asks for qt6-declarative-dev without saying so. An engine to speak
    # with is a suggestion: qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng
    qt6-speech-dev qt6-multimedia-dev qt6-declarative-dev
)
wayland_packages=(qt6-wayland) # only where there is no X display
test_packages=(
    xvfb xauth         # a display for the tests of real windows
    clang-format-14    # the test "format"
    desktop-file-utils # the test "packaging/desktop_entry"
    poppler-utils      # looks into the PDF files
    strace             # what a kiosk writes: nothing
    at-spi2-core python3-pyatspi dbus-daemon # what screen readers are told
    diction            # its "style" judges the reading grades of content/tst_readability
)
