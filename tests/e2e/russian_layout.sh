#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/e2e/russian_layout.sh PROGRAM: reads twenty articles by keyboard with the Russian layout switched on,
# on a display of its own, pressing keys by their place. Leaves with 77 (skipped) where xvfb, xdotool or
# setxkbmap are not installed.
set -euo pipefail

if [ "${1:-}" != --inside ]; then
    for command in xvfb-run xdotool setxkbmap; do
        command -v "$command" >/dev/null || {
            echo "skipped: $command is not installed"
            exit 77
        }
    done
    # A number of its own: several runs at once would take the same free one.
    exec xvfb-run -a -n $((200 + $$ % 10000)) -s "-screen 0 1400x1000x24 -noreset" "${BASH_SOURCE[0]}" --inside "$1"
fi

program=$2
scratch=$(mktemp -d)
mkdir -m 700 "$scratch/run"
export XDG_RUNTIME_DIR="$scratch/run"
unset QT_QPA_PLATFORM
setxkbmap ru,us # the Russian one is on

"$program" --library "$scratch/library" --sample --language ru --size 1280x800 &
svodka=$!
trap 'kill "$svodka" 2>/dev/null || true; wait "$svodka" 2>/dev/null || true; rm -rf "$scratch"' EXIT

fail() {
    echo "FAILED: $1"
    exit 1
}

# until SECONDS COMMAND…: repeats it until it succeeds.
until_true() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $end ] || return 1
        read -rt 0.2 <> <(:) || true
    done
}

find_window() { window=$(xdotool search --onlyvisible --name 'Сводка' 2>/dev/null | head -1) && [ -n "$window" ]; }
title() { xdotool getwindowname "$window"; }
title_differs() { [ "$(title)" != "$1" ]; }

until_true 60 find_window || fail "no window came up"
xdotool windowfocus --sync "$window"

# By their place: 57 is N (т), 39 is S (ы), 65 is Space, 45 is K (л), 44 is J (о).
press() { xdotool key --window 0 "$@" 2>/dev/null || xdotool key "$@"; }

first_article() {
    press 57
    [[ $(title) == *" — Сводка" ]]
}
until_true 60 first_article || fail "т opened nothing"

declare -A read_titles=()
for ((i = 0; i < 60 && ${#read_titles[@]} < 20; ++i)); do
    before=$(title)
    read_titles["$before"]=1
    press 57
    until_true 10 title_differs "$before" || true # a list that is being read anew has nothing to give
done
[ "${#read_titles[@]}" -ge 20 ] || fail "only ${#read_titles[@]} articles were reached by т"

before=$(title)
press 45
until_true 10 title_differs "$before" || fail "л did not go back"
press 44
came_back() { [ "$(title)" = "$before" ]; }
until_true 10 came_back || fail "о did not go on"

# Space goes through the article to the next one.
before=$(title)
for ((i = 0; i < 40; ++i)); do
    press 65
    ! title_differs "$before" || break
    read -rt 0.2 <> <(:) || true
done
title_differs "$before" || fail "the space bar did not go on to the next article"

# In the search field letters are letters: nothing is opened by them.
press ctrl+45
before=$(title)
press 57 57 57
read -rt 1 <> <(:) || true
[ "$(title)" = "$before" ] || fail "letters in the search field acted on the list"

echo "${#read_titles[@]} articles read by keyboard with the Russian layout on"
