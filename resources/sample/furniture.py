# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands around an article on the site: head, header, the `#widgets` panel, footer."""
import html
import json
from datetime import timezone

e = html.escape

# The site leaves this line in Russian on every edition: a script replaces it when a chat room opens.
CHAT_TITLE = "Заголовок открываемого материала"


def title_of(article):
    return article.fields.get("meta-title") or article.fields.get("title")


def title_suffix(article):
    edition = article.edition
    if edition.language == "ru":
        return f"{title_of(article)} - {edition.name}, {article.local:%d.%m.%Y}"
    return f"{title_of(article)} - {article.local:%d.%m.%Y}, {edition.name}"


def metas(pairs):
    return "".join(f'<meta {kind}="{name}" content="{e(str(value))}">' for kind, name, value in pairs)


def head(article):
    edition, title = article.edition, title_of(article)
    stamp = int(article.time.timestamp())
    about = f"{article.lead or title}"[:150].rstrip() + f"... {edition.name}, {article.local:%d.%m.%Y}"
    zone = "" if edition.language == "ru" else "+0000"
    pairs = [
        ("name", "description", about), ("name", "analytics:title", title),
        ("name", "analytics:rubric", article.rubric["name"]), ("name", "analytics:tags", ", ".join(article.tags)),
        ("name", "analytics:site_domain", edition.host),
        ("name", "analytics:lang", {"ru": "rus", "en": "eng"}[edition.language]),
        ("name", "analytics:article_id", article.number), ("name", "analytics:url", article.url),
        ("name", "analytics:p_ts", stamp), ("name", "analytics:author", ""),
        ("property", "og:url", article.url), ("property", "og:title", title), ("property", "og:description", about),
        ("property", "og:type", "article"), ("property", "og:site_name", edition.name),
        ("property", "og:locale", {"ru": "ru_RU", "en": "en_EN"}[edition.language]),
        ("property", "og:image", f"{edition.home}/images/sharing/article/{article.number}.jpg?{stamp}"),
        ("property", "article:published_time", f"{article.local:%Y%m%dT%H%M}{zone}"),
        ("property", "article:author", edition.name),
    ] + [("property", "article:tag", tag) for tag in article.tags]
    expired = "!!1" if article.fields.get("chat") == "closed" else "!!0"
    return f'''<head prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#"><meta charset="utf-8"><title>{e(title_suffix(article))}</title>
{metas(pairs)}
<link rel="canonical" href="{article.url}"><link rel="icon" type="image/png" href="/i/favicon.png"><link rel="alternate" type="application/rss+xml" href="{edition.home}/export/rss2/archive/index.xml"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<script>var GLOBAL = {{}}; GLOBAL.article = {{}}; GLOBAL.article.id = {article.number}; GLOBAL.article.chat_expired = {expired}; GLOBAL.chat = {{}}; GLOBAL.chat.show = !!1;</script>
<script>var endlessScrollFirst = {article.number}; var endlessScrollUrl = '/services/article/infinity/';</script></head>'''


def json_ld(article):
    """The structured data as the site writes it: single quotes for double, a blank after the date."""
    edition = article.edition
    zone = article.local.isoformat()
    data = {
        "@context": "http://schema.org", "@type": "Article",
        "mainEntityOfPage": {"@type": "WebPage", "@id": article.url}, "url": article.url,
        "headline": article.title.replace('"', "'"), "datePublished": zone + " ", "dateCreated": zone + " ",
        "dateModified": (article.updated or article.time).astimezone(article.local.tzinfo).isoformat(),
        "articleSection": [article.rubric["name"], *article.tags, article.rubric["name"]],
        "discussionUrl": f"{article.url}?chat_room_id={article.number}",
        "inLanguage": {"ru": "ru-RU", "en": "en-EN"}[edition.language],
        "author": [{"@type": "Person", "name": article.author}],
        "publisher": {"@type": "Organization", "name": edition.name},
    }
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False, indent=1)}</script>'


def breadcrumbs(article):
    edition = article.edition
    steps = [(edition.name, edition.home), (article.rubric["name"], f"{edition.home}/{article.section}/"), (article.title, article.url)]
    items = "".join(
        f'<li itemprop="itemListElement" itemscope="itemscope" itemtype="http://schema.org/ListItem"><meta itemprop="name" content="{e(name)}">'
        f'<meta itemprop="position" content="{i}"><meta itemprop="item" content="{url}"><a itemprop="url" href="{url}"> </a></li>'
        for i, (name, url) in enumerate(steps, 1))
    return (f'<div class="schema_org" itemscope="itemscope" itemtype="https://schema.org/WebSite"><meta itemprop="name" content="{e(edition.name)}">'
            f'<meta itemprop="description" content="{e(edition.about)}"></div>'
            f'<ul class="schema_org" itemscope="itemscope" itemtype="http://schema.org/BreadcrumbList">{items}</ul>')


def header(edition):
    band = "".join(
        f'<div class="header__tag-band-item m-with-title"><a href="/{s["slug"]}/" class="header__tag-band-item-link"><span class="header__tag-band-item-title">{e(s["name"])}</span></a></div>'
        for s in edition.sections)
    return (f'<div class="alert m-hidden" id="alertAfterRegister"><div class="alert__text">{edition.words["registered"]}</div></div>'
            f'<div class="header" id="header"><a class="header__logo" href="/">{e(edition.name)}</a>{band}<div class="header__menu">'
            f'<a class="header__menu-button header__menu-login" data-modal-open="authorization"></a></div></div>')


def footer(edition):
    return (f'<div class="footer" data-nosnippet="true"><div class="footer__copyright-col">© 2026 {e(edition.agency)}. {edition.words["rights"]}</div></div>')


def widgets(edition):
    """One subtree holds every line of chrome that text dumps of such pages end with."""
    w = edition.words
    auth = (f'{w["auth"]}<br><a data-modal-open="authorization">{w["login"]}</a> {w["or"]} '
            f'<a data-modal-open="registration">{w["register"]}</a>')
    form = (f'<form action="/services/chat/add/" method="GET" class="chat__form"><textarea class="chat__form-textarea" name="comment" '
            f'maxlength="1000" placeholder="{w["message"]}"></textarea><button type="submit" class="chat__input-send" disabled></button></form>')
    chat = (f'<div class="chat" id="chat"><div class="chat__lenta js__custom-scroll"></div><div class="chat__banned" style="display: none;">{w["banned"]}</div>'
            f'<div class="chat__expired" style="display: none;">{w["expired"]}</div><div class="chat__auth">{auth}</div>'
            f'<div class="chat__input" style="display: none;">{form}</div></div>')
    return f'''
<noindex><div class="widgets" id="widgets"><div class="widgets_size" id="widgetsSize"><div class="page__width"><a class="widgets__open-chat js__toggle-chat-article" id="widgetsButtonChat"></a>
<div class="lenta-mini"><div class="lenta-mini__title">{w["newsfeed"]}</div><div class="lenta-mini__counter color-bg m-zero js__counter-lenta">0</div></div>
<div class="widgets__r"><div class="notifications" id="notifications"></div><div class="widgets__r-slide"><div class="widgets__r-bg"><div class="widgets__r-chat m-view-list" id="widgetRChat">
<div class="widgets__r-content"><div class="widgets__r-list"><div class="r-list"><div class="r-list__wr js__custom-scroll"></div></div></div><div class="widgets__r-one">{chat}</div>
<div class="widgets__r-loader"><div class="widgets__r-loader-img">loader</div></div></div>
<div class="widgets__r-header"><div class="widgets__r-header-list"><div class="widgets__r-header-text"><span>{w["chats"]}</span></div></div>
<div class="widgets__r-header-one"><div class="widgets__r-header-text"><span id="chatTitle">{CHAT_TITLE}</span></div></div></div>
</div></div></div></div>
<div class="widgets__b" id="widgetBottom"><div class="lenta" id="widgetLenta" data-url="/services/archive/widget/more.html?id=0&amp;date=0&amp;articlemask=lenta_common"><div class="lenta__wrapper"><div class="lenta__list"></div></div></div></div>
</div></div></div></noindex>'''


def clock(article, moment):
    """Time as the page shows it: the site's own zone, named only on the English pages."""
    local = moment.astimezone(article.local.tzinfo or timezone.utc)
    return f'{local:%H:%M}{"" if article.edition.language == "ru" else " GMT"} {local:%d.%m.%Y}'
