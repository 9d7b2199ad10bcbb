# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the texts of the sample edition: one file per article, fields first, then blocks parted by blank lines.

A block is a paragraph of inline HTML unless its first line says otherwise: `##`/`###` heading, `>` quote, `-` or `1.`
list, `[picture NAME | caption | credit]`, `[gallery]`, `[infographics …]`, `[video …]`, `[embed …]`, `[related slug]`,
`[banner text]`, `[table]`, `[code language]` … `[end]`. `href="{slug}"` stands for the address of another article.
"""
import dataclasses
import hashlib
import json
import pathlib
import re
from datetime import datetime, timedelta, timezone

HERE = pathlib.Path(__file__).resolve().parent
MOSCOW = timezone(timedelta(hours=3))
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=timezone.utc)  # the moment at which the sample server "answers"
LATIN = str.maketrans(dict(zip("абвгдеёзийклмнопрстуфцыьэ ", [*"abvgdeezijklmnoprstufcy", "", "e", "_"]), ж="zh", х="kh", ч="ch", ш="sh", щ="shch", ъ="", ю="yu", я="ya"))
ROUTES = {}  # host -> {path -> route}, filled while pages are made


@dataclasses.dataclass
class Edition:
    language: str
    host: str
    name: str
    agency: str
    about: str
    sections: list
    words: dict
    articles: list = dataclasses.field(default_factory=list)

    @property
    def home(self):
        return f"https://{self.host}"

    def section(self, slug):
        return next(section for section in self.sections if section["slug"] == slug)

    def by_slug(self, slug):
        return next(article for article in self.articles if article.slug == slug)

    def tag_path(self, tag):
        return f'/{"tag" if self.language == "ru" else "keyword"}_{slug(tag)}/'

    def route(self, path, content, kind, file=None):
        """Keeps `content` as the answer to `path`; `file` is its name under the host's folder."""
        file = f"{self.host}/{file or path.strip('/')}"
        (HERE / file).parent.mkdir(parents=True, exist_ok=True)
        (HERE / file).write_text(content, encoding="utf-8")
        self.answer(path, file, kind)

    def answer(self, path, file, kind):
        ROUTES.setdefault(self.host, {})[path] = {"file": file, "type": kind}

    def refuse(self, path, status):
        ROUTES.setdefault(self.host, {})[path] = {"status": status}

    def picture(self, name, size="1920x0", day=None):
        """The address of a picture as the site writes it: upload day in hex, colons, a hash nobody can guess."""
        file = picture_file(name)
        number = 1100000200 + sum(file.name.encode())
        day = day or datetime(2026, 11, 18)
        mark = hashlib.md5(f"{name} {size}".encode()).hexdigest()
        path = f"/img/{day.year:04x}/{day.month:02x}/{day.day:02x}/{number}_0:0:1200:675_{size}_80_0_0_{mark}{file.suffix}"
        self.answer(path, f"img/{file.name}", picture_type(name))
        return self.home + path


def slug(words):
    return words.lower().translate(LATIN)


def picture_file(name):
    return next((HERE / "img").glob(f"{name}.*"))


def picture_type(name):
    return {".jpg": "image/jpeg", ".png": "image/png"}[picture_file(name).suffix]


@dataclasses.dataclass
class Article:
    edition: Edition
    slug: str
    fields: dict
    blocks: list

    def __getattr__(self, name):
        return self.fields.get(name, "")

    @property
    def time(self):
        return datetime.fromisoformat(self.fields["time"]).replace(tzinfo=timezone.utc)

    @property
    def updated(self):
        return datetime.fromisoformat(self.fields["updated"]).replace(tzinfo=timezone.utc) if self.fields.get("updated") else None

    @property
    def local(self):
        return self.time.astimezone(MOSCOW if self.edition.language == "ru" else timezone.utc)

    @property
    def number(self):
        return self.fields["id"]

    @property
    def path(self):
        if self.era == "A2":
            return f"/{self.section}/{self.local:%Y%m%d}{self.number}-{self.slug}/"
        if self.era == "A1":
            return f"/{self.section}/{self.local:%Y%m%d}/{self.number}.html"
        return f"/{self.local:%Y%m%d}/{self.slug}-{self.number}.html"

    @property
    def url(self):
        return self.edition.home + self.path

    @property
    def rubric(self):
        return self.edition.section(self.section)

    @property
    def tags(self):
        return [tag.strip() for tag in self.fields["tags"].split(",")]

    @property
    def is_old(self):
        return self.era in ("A1", "A2")


def read_article(edition, file):
    head, body = file.read_text(encoding="utf-8").split("\n\n", 1)
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return Article(edition, file.stem, fields, list(read_blocks(body)))


def read_blocks(body):
    lines, in_code = [], False
    for line in body.splitlines() + [""]:
        in_code = (in_code or line.startswith("[code ")) and line != "[end]"
        if line or in_code:
            lines.append(line)
        elif lines:
            yield as_block(lines)
            lines = []


def as_block(lines):
    first = lines[0]
    if first.startswith("[code "):
        return "code", first[6:-1], "\n".join(lines[1:-1])
    if first in ("[gallery]", "[table]"):
        return first[1:-1], [[cell.strip() for cell in line.split("|")] for line in lines[1:]], ""
    if match := re.fullmatch(r"\[(picture|infographics|video|embed|related|banner) (.*)\]", first):
        return match[1], [cell.strip() for cell in match[2].split("|")], ""
    if match := re.match(r"(##+) ", first):
        return f"h{len(match[1])}", first[len(match[0]):], ""
    if first.startswith("> "):
        return "quote", " ".join(line[2:] for line in lines), ""
    if first.startswith("- "):
        return "list", "ul", [line[2:] for line in lines]
    if first.startswith("1. "):
        return "list", "ol", [line.split(". ", 1)[1] for line in lines]
    return "text", " ".join(lines), ""


def read_edition(language):
    data = json.loads((HERE / "texts" / language / "edition.json").read_text(encoding="utf-8"))
    edition = Edition(**data)
    files = sorted(p for p in (HERE / "texts" / language).glob("*.txt") if not p.name.startswith("chat-"))
    edition.articles = sorted((read_article(edition, file) for file in files), key=lambda a: a.time, reverse=True)
    for article in edition.articles:
        article.blocks = [tuple(resolve(edition, part) for part in block) for block in article.blocks]
    return edition


def resolve(edition, part):
    if isinstance(part, list):
        return [resolve(edition, item) for item in part]
    return re.sub(r'href="\{([a-z-]+)\}"', lambda m: f'href="{edition.by_slug(m[1]).path}"', part)
