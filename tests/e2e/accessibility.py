#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks Svodka over AT-SPI: every control that can be acted on has a name, in both languages, with the
dialogs open while the language is switched, and no word of one language is left in the other."""

import re
import subprocess
import sys
import time

import pyatspi

PROGRAM, LIBRARY = sys.argv[1:3]

ACTIONABLE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_ITEM,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_PAGE_TAB_LIST,
    pyatspi.ROLE_DIALOG,
    pyatspi.ROLE_FRAME,
    pyatspi.ROLE_LINK,
}
# What is said by these comes from sites, not from the program.
CONTENT_ROLES = {
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TREE_ITEM,
    pyatspi.ROLE_TABLE_CELL,
    pyatspi.ROLE_DOCUMENT_FRAME,
    pyatspi.ROLE_PARAGRAPH,
}
# Names, keys and abbreviations that are the same in both languages.
SAME = re.compile(
    r"https?://\S+|/\S+|\b(Svodka|English|OPML|Markdown|Sputnik|HTML|PDF|EPUB|RSS|GNU|GPL|Qt|SQLite|UTC|Ctrl|"
    r"Shift|Alt|Esc|Space|Return|Enter|Del|Ins|PgUp|PgDown|Home|End|Tab|Up|Down|Left|Right|F\d+|JSON|Atom|"
    r"Noto|Sans|Serif|DejaVu|PT|Mono|UI|[A-Z]|[\w.-]+\.invalid)\b"
)
LATIN = re.compile(r"[A-Za-z]{3,}")
CYRILLIC = re.compile(r"[\u0400-\u04ff]{2,}")


def wait_for(what, probe, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = probe()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"waited in vain for {what}")


def application():
    for child in pyatspi.Registry.getDesktop(0):
        if child and child.name in ("svodka", "Svodka", "Сводка"):
            return child
    return None


def walk(root, path=()):
    """Every accessible that is shown, with the roles and names above it."""
    yield root, path
    try:
        count = root.childCount
    except Exception:
        return
    here = path + ((root.getRole(), root.name),)
    for index in range(min(count, 300)):  # a million rows are not walked
        try:
            child = root.getChildAtIndex(index)
        except Exception:
            continue
        if child is None:
            continue
        yield from walk(child, here)


def find(root, role, name):
    for item, _ in walk(root):
        try:
            if item.getRole() == role and item.name.replace("&", "") == name:
                return item
        except Exception:
            continue
    return None


def press(app, name):
    def tried():
        for role in (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM):
            item = find(app, role, name)
            if item is not None:
                item.queryAction().doAction(0)
                return True
        return False

    wait_for(f"the menu entry {name}", tried)


def is_content(item, path):
    """Headlines, feeds, messages and an article's text."""
    roles = [role for role, _ in path]
    if item.getRole() in CONTENT_ROLES or any(role in CONTENT_ROLES for role in roles):
        return True
    return item.getRole() in (pyatspi.ROLE_LABEL, pyatspi.ROLE_TEXT, pyatspi.ROLE_FRAME,
                              pyatspi.ROLE_STATUS_BAR, pyatspi.ROLE_APPLICATION)


def look(app, language):
    unnamed, foreign, named = [], [], 0
    for item, path in walk(app):
        try:
            role, states = item.getRole(), item.getState()
            name, description = item.name or "", item.description or ""
        except Exception:
            continue
        in_menu = role in (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_MENU)
        if not in_menu and not states.contains(pyatspi.STATE_SHOWING):
            continue
        where = " / ".join(filter(None, (part for _, part in path[-3:])))
        if role in ACTIONABLE:
            if name.strip():
                named += 1
            elif not (in_menu and not item.childCount and not states.contains(pyatspi.STATE_ENABLED)):
                unnamed.append(f"{item.getRoleName()} without a name in {where or 'the window'}")
        if is_content(item, path):
            continue
        for text in (name, description):
            bare = SAME.sub("", text).replace("Русский", "")
            wrong = LATIN.search(bare) if language == "ru" else CYRILLIC.search(bare)
            if wrong:
                foreign.append(f"{item.getRoleName()} says “{text}” in {where or 'the window'}")
    return named, sorted(set(unnamed)), sorted(set(foreign))


def rows_are_sentences(app):
    """The list says in words what its rows show by dots and badges."""
    rows = [item.name for item, _ in walk(app) if item.getRole() == pyatspi.ROLE_LIST_ITEM]
    return any(re.match(r"Unread\. .+\. .+, .+\.$", row) for row in rows)


def main():
    process = subprocess.Popen(
        [PROGRAM, "--library", LIBRARY, "--sample", "--language", "en", "--size", "1280x800"]
    )
    failures = []
    try:
        app = wait_for("the program on the bus", application)
        wait_for("the articles", lambda: any(
            item.getRole() == pyatspi.ROLE_LIST_ITEM and len(item.name) > 30 for item, _ in walk(app)))
        if not rows_are_sentences(app):
            failures.append("the rows of the list are no sentences")
        press(app, "Next Article")
        for entry in ("Settings…", "Keyboard Shortcuts", "About Svodka", "Add Feed…"):
            press(app, entry)
        time.sleep(1)
        for language, switch in (("en", None), ("ru", "Русский"), ("en", "English")):
            if switch:
                press(app, switch)
                time.sleep(2)
            named, unnamed, foreign = look(app, language)
            print(f"{language}: {named} named controls, {len(unnamed)} without a name, {len(foreign)} foreign")
            failures += [f"{language}: {line}" for line in unnamed + foreign]
            dialogs = sum(item.getRole() == pyatspi.ROLE_DIALOG for item, _ in walk(app))
            if dialogs < 4:
                failures.append(f"{language}: only {dialogs} dialogs are open")
            if named < 60:
                failures.append(f"{language}: only {named} controls were found")
    finally:
        process.terminate()
        process.wait(10)
    for failure in failures:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
