# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A Debian 12 with nothing else on it, in a folder of its own, for the scripts beside this file. Sets $root, defines
# inside COMMAND..., and cleans up at the end. Where there can be none it says so and ends with 0: what a machine lacks is
# no fault of Unrut.

say() { printf '%s: %s\n' "$(basename "$0")" "$*"; }
not_run() {
    say "not run: $*"
    exit 0
}
[ "$(id -u)" -eq 0 ] || not_run "this needs root"
command -v debootstrap >/dev/null || not_run "this needs debootstrap"

root=$(mktemp -d)
chmod 755 "$root" # what is tried there as somebody without rights must get through it
trap 'umount "$root/root/.cache/ccache" "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root" "$root.log"' EXIT
mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\(http[^ ]*\) bookworm main.*/\2/p; s/^URIs: \(http[^ ]*debian\)\/\{0,1\}$/\2\1/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1)
mirror=${mirror:-http://deb.debian.org/debian}
timeout 30 wget -q -O /dev/null "$mirror/dists/bookworm/InRelease" || not_run "$mirror does not answer"
timeout 300 debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
    not_run "debootstrap brought no Debian here: $(tail -n 1 "$root.log")"
mount -t proc proc "$root/proc" 2>/dev/null || not_run "nothing may be mounted here"
# What was compiled here with the same compiler need not be compiled again: UNRUT_TRY_CCACHE is a folder of ccache.
if [ -n "${UNRUT_TRY_CCACHE:-}" ]; then
    mkdir -p "$root/root/.cache/ccache"
    mount --bind "$UNRUT_TRY_CCACHE" "$root/root/.cache/ccache"
fi
# How this machine reaches the mirror, it must too.
[ ! -d /etc/apt/apt.conf.d ] || cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    CCACHE_BASEDIR=/root/unrut CCACHE_NOHASHDIR=1 "$@"; }
