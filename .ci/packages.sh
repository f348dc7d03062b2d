# SPDX-FileCopyrightText: 2026 The Maksuarvio authors
# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash disable=SC2034

# The Debian packages that the project needs, and how the scripts install them. To be sourced.

# What the program uses beyond the libraries it is linked with: it finds these when it runs.
run_packages=(
    libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins qt6-wayland qt6-translations-l10n fonts-open-sans
)
build_packages=(
    cmake ninja-build g++ pkg-config ccache
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libexpected-dev rapidjson-dev libcli11-dev libsodium-dev
    libpango1.0-dev libcairo2-dev libqpdf-dev libqrencode-dev
    libxlsxwriter-dev libminizip-dev
)
# What makes the Debian package, and what tries it.
package_packages=(
    dpkg-dev file python3
)
package_test_packages=(
    lintian desktop-file-utils appstream man-db debootstrap
)
test_packages=(
    lld libgtest-dev libbenchmark-dev qpdf poppler-utils postgresql sqlite3 strace xvfb xauth
    at-spi2-core dbus-daemon
)
# libFuzzer is in libclang-rt; llvm names the places in a report.
fuzz_packages=(
    clang libclang-rt-14-dev llvm
)
# calc-core for Windows; the sources of its test library come with googletest.
windows_packages=(
    g++-mingw-w64-x86-64-posix wine64 googletest
)
ci_packages=(
    git clang-tidy clang-format clazy
)

# install_missing PACKAGE...: installs those that are not there. With nothing missing it asks only
# dpkg, needs no network and no rights.
install_missing() {
    local missing as_root=() attempt
    mapfile -t missing < <(comm -13 \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
            sed -n 's/^installed //p' | sort -u) \
        <(printf '%s\n' "$@" | sort -u))
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Needs root or sudo to install: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    for attempt in 1 2 3; do
        # A mirror may be busy, or the package list older than the mirror.
        if "${as_root[@]}" apt-get -q update &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
                -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
                install --no-install-recommends "${missing[@]}"; then
            return 0
        fi
        echo "Installing failed (attempt $attempt of 3)." >&2
        sleep $((attempt * 5))
    done
    return 1
}
