#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/e2e/accessibility.sh PROGRAM: walks the window and its dialogs as a screen reader does, over AT-SPI in
# a session bus and on a display of their own. Leaves with 77 (skipped) where what it needs is not installed:
# at-spi2-core, dbus, xvfb, python3-pyatspi.
set -euo pipefail

skip() {
    echo "skipped: $1 is not installed"
    exit 77
}

for command in dbus-run-session xvfb-run; do
    command -v "$command" >/dev/null || skip "$command"
done
[ -x /usr/libexec/at-spi-bus-launcher ] || [ -x /usr/lib/at-spi2-core/at-spi-bus-launcher ] || skip at-spi2-core
python=
for candidate in python3 /usr/bin/python3; do
    if "$candidate" -c 'import pyatspi' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || skip python3-pyatspi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/run"
unset QT_QPA_PLATFORM
export XDG_RUNTIME_DIR="$scratch/run" XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data"
export XDG_CACHE_HOME="$scratch/cache" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
# A number of its own: several runs at once would take the same free one.
xvfb-run -a -n $((200 + $$ % 10000)) -s "-screen 0 1400x1000x24 -noreset" dbus-run-session -- \
    "$python" "$(dirname "${BASH_SOURCE[0]}")/accessibility.py" "$1" "$scratch/library"
