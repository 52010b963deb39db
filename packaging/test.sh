#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing need, builds, and runs every test through CTest: offscreen, and under Xvfb where a
# test opens a real window. Options are handed to ctest: ./packaging/test.sh -R sim
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
. packaging/steps.sh

install_packages "${build_packages[@]}" "${test_packages[@]}"
# shellcheck disable=SC2119 # the arguments are for ctest
build

say "Running the tests"
exec xvfb-run --auto-servernum --server-args="-screen 0 1920x1080x24" ctest --preset release "$@"
