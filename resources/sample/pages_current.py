# SPDX-License-Identifier: GPL-3.0-or-later
"""Article pages of the current engine: Sputnik since 2021 (B2, English) and RIA since 2019 (B1, Russian)."""

from furniture import breadcrumbs, clock, e, footer, head, header, json_ld, title_suffix, widgets

PLACEHOLDER = "data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22 width=%221920%22\n height=%221080%22%3E%3C/svg%3E 100w"


def image(article, name, caption):
    edition, day = article.edition, article.time
    return (f'<img media-type="ar16x9" data-crop-ratio="0.5625" alt="{e(caption)} - {e(edition.name)}, 1920, {article.local:%d.%m.%Y}" title="{e(caption)}" '
            f'class=" lazyload" width="1920" height="1080" decoding="async" src="{edition.picture(name, "1920x0", day)}" srcset="{PLACEHOLDER}" '
            f'data-srcset="{edition.picture(name, "640x0", day)} 640w,{edition.picture(name, "1280x0", day)} 1280w">')


def media(article, name, caption, credit):
    """Caption and credit stand twice: hidden in noindex for the viewer, and under the picture."""
    words = article.edition.words
    return (f'<div class="media" data-media-tipe="ar16x9"><div class="media__size"><div class="photoview__open" data-photoview-group="{article.number}" '
            f'data-photoview-src="{article.edition.picture(name, "1440x900", article.time)}"><noindex><div class="photoview__open-info">'
            f'<span class="photoview__copyright">{e(credit)}</span><span class="photoview__ext-link"></span><span class="photoview__desc-text">{e(caption)}</span></div></noindex>'
            f'{image(article, name, caption)}</div></div><div class="media__after"><div class="media__copyright " data-nosnippet="true">'
            f'<div class="media__copyright-item m-copyright"><a href="/docs/about/copyright.html">{e(credit)}</a></div>'
            f'<div class="media__copyright-item m-buy"><a href="/photobank/">{words["photobank"]}</a></div></div>'
            f'<div class="media__description " data-nosnippet="true">{e(caption)}</div></div></div>')


def quote(article, text):
    return (f'<div class="article__quote"><div class="article__quote-bg"><div class="article__quote-bg-desk"><svg class="svg-graphic" width="138" height="270"></svg></div>«</div>'
            f'<div class="article__quote-text m-small">{text}</div><div class="article__quote-share"><span class="share" data-url="{article.url}?share-block=1">'
            f'<a data-name="telegram"></a><a class="share__more">{article.edition.words["share"]}</a></span></div></div>')


def related(article, slug):
    other = article.edition.by_slug(slug)
    picture = f'<div class="article__article-image">{image(other, other.picture.split(" | ")[0], other.title)}</div>' if other.picture else ""
    day = f'{other.local.day} {article.edition.words["months"][other.local.month - 1]}, {other.local:%H:%M}'
    return (f'<div class="article__article m-image">{picture}<span class="article__article-desc"><a href="{other.path}?in=t" class="article__article-title" data-ab="a" '
            f'inject-number="1" inject-position="">{e(other.title)}</a><div class="article__article-info" data-type="article"><div class="article__block-date">{day}</div>'
            f'</div></span><a href="{other.path}?in=t" class="article__article-link"></a></div>')


def banner(article, text):
    return (f'<aside><div class="banner m-article-body m-article-desktop" data-position="article_desktop_content-1" data-changed-id="adfox_article_desktop_content-1_{article.number}">'
            f'<div class="banner__content">{text}</div></div><div class="banner__hidden"><a class="banner__hidden-button"></a></div></aside>')


def gallery(article, rows):
    return "".join(f'<div class="article__photo-item">{image(article, name, caption)}<div class="article__photo-item-text"><p>{e(caption)}</p></div></div>' for name, caption in rows)


def table(rows):
    head_row = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f"<table><thead><tr>{head_row}</tr></thead><tbody>{body}</tbody></table>"


def block(article, kind, first, second):
    """One block of the body as (data-type, inner markup)."""
    if kind in ("h2", "h3"):
        return kind, f"<{kind}>{first}</{kind}>"
    if kind == "quote":
        return kind, quote(article, first)
    if kind == "list":
        return kind, f"<{first}>" + "".join(f"<li>{item}</li>" for item in second) + f"</{first}>"
    if kind == "picture":
        return "media", media(article, *first)
    if kind == "gallery":
        return "photolenta", gallery(article, first)
    if kind == "infographics":
        name, caption = first
        return kind, f'<div class="media">{image(article, name, caption)}<div class="media__after"><div class="media__description ">{e(caption)}</div></div></div>'
    if kind == "video":
        name, title = first
        return kind, (f'<div class="media"><div class="js-message_video_player">{article.edition.words["player"]}</div><video poster="{article.edition.picture(name, "1280x720", article.time)}" '
                      f'data-title="{e(title)}" src="{article.edition.home}/video/{article.number}.mp4"></video></div>')
    if kind == "embed":
        text, author, address = first
        return kind, f'<blockquote class="twitter-tweet"><p>{text}</p>— {author} <a href="{address}">{address}</a></blockquote>'
    if kind == "related":
        return "article", related(article, first[0])
    if kind == "banner":
        return kind, banner(article, first[0])
    if kind == "table":
        return "text", f'<div class="article__text">{table(first)}</div>'
    if kind == "code":
        return "text", f'<div class="article__text"><pre><code class="language-{first}">{e(second, quote=False)}</code></pre></div>'
    return "text", f'<div class="article__text">{first}</div>'


def body(article):
    parts = []
    for piece in article.blocks:
        kind, inner = block(article, *piece)
        mark = ' data-nosnippet="true"' if kind == "article" else ""
        parts.append(f'\n<div class="article__block" data-type="{kind}"{mark}>{inner}</div>')
    return "".join(parts)


def summary(article):
    if not article.summary:
        return ""
    points = "".join(f"<li>{point.strip()}</li>" for point in article.summary.split(" | "))
    return f'<div class="article__summary"><span class="article__summary-title">{article.edition.words["summary"]}</span><ul class="article__summary-list">{points}</ul></div>'


def announce(article):
    return f'<div class="article__announce">{media(article, *article.picture.split(" | "))}</div>' if article.picture else ""


def heading(article):
    """B1 gives the headline to a div and the h1 to the second headline when there is one; B2 always uses h1."""
    if article.second:
        return f'<div class="article__title">{e(article.title)}</div><h1 class="article__second-title">{e(article.second)}</h1>'
    return f'<h1 class="article__title">{e(article.title)}</h1>'


def page_header(article):
    words = article.edition.words
    lead = f'<div class="article__announce-text">{e(article.lead)}</div>' if article.lead else ""
    if article.edition.language == "ru":
        follow = f'<div class="article__aggr" data-nosnippet="true"><span class="article__aggr-txt">{words["follow"]}</span><a class="article__aggr-item m-telegram">Telegram</a></div>'
        return f'<div class="article__header">{heading(article)}{lead}{announce(article)}{follow}</div>'
    follow = f'<div class="article__google-news"><span class="google-news-title">{words["follow"]}</span><a class="article__google-link" href="https://news.example.invalid/" title="News"></a></div>'
    return f'<div class="article__header">{heading(article)}{follow}{lead}{announce(article)}</div>'


def info(article):
    stamp = "" if article.edition.language == "ru" else f' data-unixtime="{int(article.time.timestamp())}"'
    changed = f'({article.edition.words["updated"]}: {clock(article, article.updated)})' if article.updated else ""
    return (f'<div class="article__info" data-nosnippet="true"><div class="article__info-date"><a href="/{article.local:%Y%m%d}/"{stamp}>{clock(article, article.time)}</a>'
            f'<span class="article__info-date-modified">{changed}</span></div><div class="article__info-statistic"><div class="dot-loader m-grey"><span> </span></div></div></div>')


def microdata(article):
    """B2 keeps microdata as the text of hidden elements."""
    if article.edition.language == "ru":
        return ""
    dates = "".join(f'<div itemprop="{name}">{moment:%Y-%m-%dT%H:%M}+0000</div>'
                    for name, moment in (("datePublished", article.time), ("dateModified", article.updated or article.time)))
    return (f'<div class="article__meta" itemscope itemtype="https://schema.org/Article">{dates}<div itemprop="genre">News</div><div itemprop="keywords">{e(", ".join(article.tags))}</div>'
            f'<div itemprop="author" itemscope itemtype="https://schema.org/Person"><div itemprop="name">{e(article.author)}</div></div></div>')


def tags(article):
    """RIA's list begins and ends with the section; Sputnik's may name a tag twice."""
    edition = article.edition
    if edition.language == "ru":
        rubric = (article.rubric["name"], f"/{article.section}/")
        pairs = [rubric, *((tag, edition.tag_path(tag)) for tag in article.tags), rubric]
        links = "".join(f'<a class="article__tags-item" href="{path}">{e(name)}</a>' for name, path in pairs)
        return f'<div class="article__tags" data-type="tags" data-nosnippet="true">{links}</div>'
    items = "".join(f'<li class="tag"><a href="{edition.tag_path(tag)}" class="tag__link" title="{e(tag)}"><span class="tag__text">{e(tag)}</span></a></li>'
                    for tag in [*article.tags, article.tags[0]])
    return f'<div class="article__footer"><ul class="tags">{items}</ul></div>'


def endless_item(article):
    rubric, stamp = article.rubric, int(article.time.timestamp())
    changed = (article.updated or article.time).astimezone(article.local.tzinfo)
    loader = '<div class="dot-loader m-scheme"><span> </span></div>'
    return f'''<div class="endless__item " data-id="{article.number}" data-date="{article.local:%Y%m%d}" data-endless="1" data-domain="{article.edition.host}" data-url="{article.path}" data-full-url="{article.url}" data-title="{e(article.title)}" data-published-time="{article.local:%Y%m%dT%H%M}" data-modified-time="{changed:%Y%m%dT%H%M}" data-author=" " data-pts="{stamp}" data-article-type="article" data-head-title="{e(title_suffix(article))}"><div class="endless__item-content page__width"><div class="layout-article"><div class="article m-article" data-article-id="{article.number}">{microdata(article)}
<div class="article__supertag-header"><div class="article__supertag-header-size"><div class="article__supertag-header-align"><a href="/{article.section}/"><div class="article__supertag-header-title">{e(rubric["name"])}</div></a><div class="article__supertag-header-description">{e(rubric["about"])}</div></div></div></div>
{info(article)}{json_ld(article)}
{page_header(article)}
<div class="article__body js-mediator-article mia-analytics">{summary(article)}{body(article)}
<div class="article__anchor" data-percent="100"></div></div>
<div class="article__userbar" data-article-id="{article.number}">{loader}</div>{tags(article)}<div class="recommend__place">{loader}</div><div class="article__best-comments">{loader}</div></div></div></div></div>'''


def page(article):
    edition = article.edition
    ria = "m-ria " if edition.language == "ru" else ""
    following = endless_item(edition.by_slug(article.scrolled)) if article.scrolled else ""
    return f'''<!DOCTYPE html><html lang="{edition.language}">{head(article)}
<body class="body {ria}m-article-page" id="body" data-page-type="article">{breadcrumbs(article)}
<div class="page" id="page"><div class="page__width page__bg">{header(edition)}<div class="content" id="content"><div class="endless" id="endless">
{endless_item(article)}{following}
</div></div>{footer(edition)}</div></div>{widgets(edition)}
</body></html>
'''
