# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that lists articles: home page, section pages and their continuations, newsfeed, RSS, archive by day."""
from email.utils import format_datetime

from articles import MOSCOW, picture_type
from furniture import e, footer, header, widgets

PER_PAGE = 3  # so small that the sample shows what a continuation is


def item(article):
    """RIA writes `list-item`, Sputnik `list__item`; dates are empty until a script fills them."""
    edition, stamp = article.edition, int(article.time.timestamp())
    name = article.picture.split(" | ")[0] if article.picture else ""
    picture = f'<img src="{edition.picture(name, "436x0", article.time)}" alt="" title="{e(article.title)}">' if name else ""
    if edition.language == "ru":
        day = f'{article.local.day} {edition.words["months"][article.local.month - 1]}, {article.local:%H:%M}'
        return (f'<div class="list-item" data-schema="NewsArticle"><div class="list-item__content"><a href="{article.path}" class="list-item__image">{picture}</a>'
                f'<a href="{article.path}" class="list-item__title color-font-hover-only">{e(article.title)}</a></div><div class="list-item__info">'
                f'<div class="list-item__info-item" data-type="date">{day}</div><div class="list-item__info-item" data-type="views">{article.views}</div></div></div>')
    return (f'<div class="list__item"><div class="list__content"><a href="{article.path}" class="list__image">{picture}</a><a href="{article.path}" class="list__title" '
            f'title="{e(article.title)}">{e(article.title)}</a></div><div class="list__date " data-unixtime="{stamp}"></div></div>')


def more_path(section, article):
    return f'/services/{section["slug"]}/more.html?id={article.number}&date={article.local:%Y%m%dT%H%M%S}'


def page(edition, title, path, about, inner, feed, panel=True):
    """`panel` is the chat panel, which days and tags do without to keep the sample small."""
    return f'''<!DOCTYPE html><html lang="{edition.language}"><head><meta charset="utf-8"><title>{e(title)} - {e(edition.name)}</title><meta name="description" content="{e(about)}"><meta property="og:site_name" content="{e(edition.name)}"><meta property="og:title" content="{e(title)}"><link rel="canonical" href="{edition.home}{path}"><link rel="icon" type="image/png" href="/i/favicon.png"><link rel="alternate" type="application/rss+xml" title="{e(title)}" href="{edition.home}{feed}"></head>
<body class="body m-list-page" id="body"><div class="page" id="page">{header(edition)}<div class="content" id="content">
{inner}
</div>{footer(edition)}</div>{widgets(edition) if panel else ""}
</body></html>
'''


def sections(edition):
    """A section page and its continuations: each names the next one until there is no more."""
    more = "list-more" if edition.language == "ru" else "list__more"
    for section in edition.sections:
        found = [a for a in edition.articles if a.section == section["slug"]]
        pages = [found[i:i + PER_PAGE] for i in range(0, len(found), PER_PAGE)]
        following = [more_path(section, part[-1]) for part in pages[:-1]] + [""]
        button = f'<div class="{more} color-btn-second-hover" data-url="{e(following[0])}">{edition.words["more"]}</div>' if following[0] else ""
        inner = (f'<div class="supertag-header"><h1 class="title">{e(section["name"])}</h1><div class="supertag-header__description">{e(section["about"])}</div></div>'
                 f'<div class="list list-tag">{"".join(map(item, pages[0]))}</div>{button}')
        slug = section["slug"]
        edition.route(f"/{slug}/", page(edition, section["name"], f"/{slug}/", section["about"], inner, f"/export/rss2/{slug}/index.xml"), "text/html; charset=utf-8", f"{slug}/index.html")
        for number, part in enumerate(pages[1:], 1):
            fragment = f'<div class="list-items-loaded" data-next-url="{e(following[number])}">{"".join(map(item, part))}</div>\n'
            edition.route(following[number - 1], fragment, "text/html; charset=utf-8", f"services/{slug}/more-{number}.html")
        edition.route(f"/export/rss2/{slug}/index.xml", rss(edition, found, f'{section["name"]} - {edition.name}'), "text/xml; charset=utf-8")


def plain_list(edition, title, path, articles, file):
    inner = f'<h1 class="title">{e(title)}</h1><div class="list list-tag">{"".join(map(item, articles))}</div>'
    text = page(edition, title, path, edition.about, inner, "/export/rss2/archive/index.xml", panel=False)
    edition.route(path, text, "text/html; charset=utf-8", file)


def days_and_tags(edition):
    current = [a for a in edition.articles if not a.is_old]
    for day in sorted({f"{a.local:%Y%m%d}" for a in current}):
        found = [a for a in current if f"{a.local:%Y%m%d}" == day]
        plain_list(edition, f"{found[0].local:%d.%m.%Y}", f"/{day}/", found, f"days/{day}.html")
    for tag in sorted({tag for a in current for tag in a.tags}):
        path = edition.tag_path(tag)
        plain_list(edition, tag, path, [a for a in current if tag in a.tags], f'tags/{path.strip("/")}.html')


def home(edition):
    cells = ""
    for section in edition.sections:
        first, *others = [a for a in edition.articles if a.section == section["slug"]]
        rest = "".join(f'<div class="cell-list__item"><a class="cell-list__item-link" href="{a.path}"><span class="cell-list__item-title">{e(a.title)}</span></a></div>' for a in others[:2])
        cells += (f'<div class="cell"><a class="cell__title" href="/{section["slug"]}/">{e(section["name"])}</a><div class="cell-main-photo"><a href="{first.path}">'
                  f'<span class="cell-main-photo__title">{e(first.title)}</span></a></div><div class="cell-list">{rest}</div></div>\n')
    edition.route("/", page(edition, edition.name, "/", edition.about, cells, "/export/rss2/archive/index.xml"), "text/html; charset=utf-8", "index.html")


def rss(edition, articles, title):
    """As the site writes it: no description, no author, the namespace on each element, no length on enclosures."""
    items = ""
    for a in articles:
        name = a.picture.split(" | ")[0] if a.picture else ""
        enclosure = f'\n      <enclosure url="{edition.picture(name, "650x0", a.time)}" type="{picture_type(name)}"/>' if name else ""
        items += f'''    <item>
      <title>{e(a.title, quote=False)}</title>
      <link>{a.url}</link>
      <guid>{a.url}</guid>
      <rian:priority xmlns:rian="http://rian.ru/ns">3</rian:priority>
      <pubDate>{format_datetime(a.time.astimezone(MOSCOW))}</pubDate>
      <rian:type xmlns:rian="http://rian.ru/ns">article</rian:type>
      <category>{edition.words["newsfeed"]}</category>{enclosure}
    </item>
'''
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" version="2.0">
  <channel>
    <title>{e(title)}</title>
    <link>{edition.home}</link>
    <description>{e(edition.about)}</description>
    <language>{edition.language}</language>
{items}  </channel>
</rss>
'''


def lenta_item(article, following):
    return (f'<div class="lenta__item " data-next="{e(following)}">\n  <a href="{article.path}" class="lenta__item-size">\n    <span class="lenta__item-date " '
            f'data-unixtime="{int(article.time.timestamp())}"></span>\n    <span class="lenta__item-text ">{e(article.title)}</span>\n  </a>\n</div>\n')


def lenta_path(article):
    return f"/services/archive/widget/more.html?id={article.number}&date={article.local:%Y%m%dT%H%M%S}&articlemask=lenta_common"


def newsfeed(edition):
    """The widget shows the newest; the paged feed goes on from the last item's `data-next`."""
    current = [a for a in edition.articles if not a.is_old]
    parts = [current[i:i + 8] for i in range(0, len(current), 8)]
    edition.route("/services/widget/lenta/", "".join(lenta_item(a, lenta_path(a)) for a in current[:8]), "text/html; charset=utf-8", "services/widget/lenta.html")
    address = "/services/archive/widget/more.html?id=0&date=0&articlemask=lenta_common"
    for number, part in enumerate([*parts, []]):
        edition.route(address, "".join(lenta_item(a, lenta_path(a)) for a in part), "text/html; charset=utf-8", f"services/archive/widget/more-{number}.html")
        address = lenta_path(part[-1]) if part else ""
    edition.answer("/services/archive/widget/more.html", f"{edition.host}/services/archive/widget/more-0.html", "text/html; charset=utf-8")


def write(edition):
    home(edition)
    sections(edition)
    days_and_tags(edition)
    newsfeed(edition)
    edition.route("/export/rss2/archive/index.xml", rss(edition, [a for a in edition.articles if not a.is_old], edition.name), "text/xml; charset=utf-8")
