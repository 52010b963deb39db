# SPDX-License-Identifier: GPL-3.0-or-later
# Steps shared by run.sh and test.sh. Source it from the top folder of the project.
# shellcheck shell=bash

. packaging/packages.sh

# shellcheck disable=SC2034 # used by run.sh
program=build/release/app/relief-pathways

say() { printf '==> %s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Prints those of the packages that are not installed.
missing_packages() {
    local known package
    # unknown packages make dpkg-query fail, which is no mistake here
    known=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qx "$package installed" <<<"$known" || printf '%s\n' "$package"
    done
}

# Installs what is missing; asks for root only then, and says so first.
install_packages() {
    [[ -x /usr/bin/dpkg-query && -x /usr/bin/apt-get ]] ||
        stop "This script installs with apt, which is not here; on another system install the like of: $*"
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        say "All packages needed are installed."
        return
    fi
    say "These packages are missing: ${missing[*]}"
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            stop "Installing them needs root, and there is no sudo; run as root: apt-get install --no-install-recommends ${missing[*]}"
        say "Installing them needs root; sudo may ask for your password."
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get -q update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}"
}

# Configures once (ninja itself notices changed CMake files) and builds the targets given, or everything.
build() {
    local file=build/release/build.ninja
    if [[ ! -e $file || CMakePresets.json -nt $file ]]; then
        say "Configuring the release build in build/release"
        cmake --preset release
    fi
    say "Building"
    cmake --build --preset release --parallel "$(nproc)" ${1:+--target "$@"}
}
