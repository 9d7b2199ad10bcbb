# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the pages of the sample edition from the texts beside it: `python3 resources/sample/build.py`.

Its results are kept in the repository; building Svodka does not run it. With `--check` it fails when git sees a
difference afterwards: the kept pages are not what the texts make.
"""
import json
import shutil
import subprocess
import sys

import discussion
import listings
import pages_current
import pages_old
from articles import HERE, ROUTES, read_edition

LICENCE = "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"


def write_articles(edition):
    for article in edition.articles:
        make = {"A1": pages_old.ria, "A2": pages_old.sputnik}.get(article.era, pages_current.page)
        edition.route(article.path, make(article), "text/html; charset=utf-8", f"articles/{article.slug}.html")


def write_resource_list(files):
    rows = "".join(f'    <file alias="{name}">sample/{name}</file>\n' for name in files)
    text = f'{LICENCE}<RCC>\n  <qresource prefix="/sample">\n{rows}  </qresource>\n</RCC>\n'
    (HERE.parent / "sample.qrc").write_text(text, encoding="utf-8")


def one_line_each(routes):
    """JSON with one address a line, so that a change of one page is one line of a diff."""
    hosts = []
    for host, table in routes.items():
        rows = ",\n".join(f"  {json.dumps(path)}: {json.dumps(route)}" for path, route in table.items())
        hosts.append(f"{json.dumps(host)}: {{\n{rows}\n}}")
    return "{\n" + ",\n".join(hosts) + "\n}\n"


def main():
    for language in ("en", "ru"):
        edition = read_edition(language)
        shutil.rmtree(HERE / edition.host, ignore_errors=True)
        write_articles(edition)
        listings.write(edition)
        discussion.write(edition)
        edition.answer("/i/favicon.png", f"img/icon-{language}.png", "image/png")
    routes = {host: dict(sorted(table.items())) for host, table in sorted(ROUTES.items())}
    (HERE / "routes.json").write_text(one_line_each(routes), encoding="utf-8")
    files = {route["file"] for table in routes.values() for route in table.values() if "file" in route}
    missing = [name for name in sorted(files) if not (HERE / name).is_file()]
    write_resource_list(["routes.json", *sorted(files)])
    print(len(files), "files,", sum(len(table) for table in routes.values()), "addresses", *(["missing:", *missing] if missing else []))
    if "--check" in sys.argv:
        command = ["git", "status", "--porcelain", "--", str(HERE.parent)]
        print(changed := subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        return 1 if changed else 0
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
