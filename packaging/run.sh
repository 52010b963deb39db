#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Relief Pathways and starts it. Without a display it draws pictures into demo/.
# Options are handed to the program: ./packaging/run.sh --diagram D01 --theme dark
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
. packaging/steps.sh

needed=("${build_packages[@]}")
if [[ -z ${DISPLAY:-} && -n ${WAYLAND_DISPLAY:-} ]]; then
    needed+=("${wayland_packages[@]}")
fi
install_packages "${needed[@]}"
build relief-pathways

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    say "Starting Relief Pathways"
    exec "$program" "$@"
fi

say "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): drawing the steps of a lesson instead of opening the window."
"$program" render --lesson how-opioids-relieve-pain --out demo/ > /dev/null
say "The pictures, each step without medicine and with it, are here:"
printf '%s\n' "$PWD"/demo/*.png
