# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Debian 12 with nothing else on it, in a folder of its own, for the scripts beside this file. Sets $root, defines
# inside COMMAND..., and cleans up at the end. Where there is no root or no debootstrap it says so and ends with 0.

say() { printf '%s: %s\n' "$(basename "$0")" "$*"; }
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    say "not run: this needs root and debootstrap"
    exit 0
fi

root=$(mktemp -d)
chmod 755 "$root" # what is tried there as somebody without rights must get through it
trap 'umount "$root/root/.cache/ccache" "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\(http[^ ]*\) bookworm main.*/\2/p; s/^URIs: \(http[^ ]*debian\)\/\{0,1\}$/\2\1/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1)
debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >"$root.log" 2>&1 ||
    { tail -n 5 "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
# What was compiled here with the same compiler need not be compiled again: UNRUT_TRY_CCACHE is a folder of ccache.
if [ -n "${UNRUT_TRY_CCACHE:-}" ]; then
    mkdir -p "$root/root/.cache/ccache"
    mount --bind "$UNRUT_TRY_CCACHE" "$root/root/.cache/ccache"
fi
# How this machine reaches the mirror, it must too.
[ ! -d /etc/apt/apt.conf.d ] || cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    CCACHE_BASEDIR=/root/unrut CCACHE_NOHASHDIR=1 "$@"; }
