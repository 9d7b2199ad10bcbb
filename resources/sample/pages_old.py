# SPDX-License-Identifier: GPL-3.0-or-later
"""Article pages of the former engine: RIA 2014-2018 (A1) and Sputnik 2014-2020 (A2)."""
from articles import MOSCOW, slug
from furniture import e

SHARE = '<div class="social-likes-pane m-clear" id="share"><div class="facebook" title="Facebook"></div><div class="social-likes-pane__etc-link">...</div></div>'


def lazy(article, name, caption):
    address = article.edition.picture(name, "1000x541", article.time)
    return f'<img src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" width="1000" height="541" alt="{e(caption)}" title="{e(caption)}" class=" lazyload" data-src="{address}">'


def inject(article, kind, first):
    """A picture or a related card set into the old body."""
    if kind == "picture":
        name, caption, credit = first
        return (f'<div class="b-inject m-inject-free"><div class="b-inject__media">{lazy(article, name, caption)}</div><div class="b-inject__copy"><span>{e(credit)}</span></div>'
                f'<div class="b-inject__content">{e(caption)}</div></div>')
    other = article.edition.by_slug(first[0])
    return (f'<div class="b-inject m-inject-min"><div class="b-inject__media"><a target="_blank" href="{other.path}">{lazy(other, other.picture.split(" | ")[0], other.title)}</a></div>'
            f'<div class="b-inject__content"><a target="_blank" href="{other.path}">{e(other.title)}</a></div></div>')


def old_block(article, kind, first, second):
    if kind in ("picture", "related"):
        return inject(article, kind, first)
    if kind in ("h2", "h3"):
        return f"<{kind}>{first}</{kind}>"
    if kind == "quote":
        return f'<p class="marker-quote1">{first}</p>'
    if kind == "list":
        return f"<{first}>" + "".join(f"<li>{item}</li>" for item in second) + f"</{first}>"
    return f"<p>{first}</p>"


def bare_body(article):
    """A1: an inject ended the open paragraph, so what follows is bare text between empty paragraphs."""
    parts, bare = [], False
    for kind, first, second in article.blocks:
        if kind == "text" and bare:
            parts.append(f"\n{first}<p></p>")
        else:
            parts.append(old_block(article, kind, first, second))
        bare = bare or kind in ("picture", "related")
    return "".join(parts)


def sputnik(article):
    edition, rubric, time = article.edition, article.rubric, article.time
    # In 2018-2019 the engine wrote Moscow time and called it Z; by March 2020 Z was right.
    stamped = time.astimezone(MOSCOW) if time.year < 2020 else time
    zone = "" if time.year < 2020 else "GMT "
    name, caption, credit = article.picture.split(" | ")
    machine = f"{stamped:%Y-%m-%dT%H:%M:%S}Z"
    body = "\n".join(old_block(article, *block) for block in article.blocks)
    tags = ", ".join(f'<a href="/tags/keyword_{slug(t)}/">{e(t)}</a>' for t in article.tags)
    return f'''<!DOCTYPE html SYSTEM "about:legacy-compat">
<html lang="{edition.language}" class="responsive" itemscope="" itemtype="http://schema.org/NewsArticle"><head><title>{e(article.fields.get("meta-title") or article.title)} - {e(edition.name)}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="description" content="{e(article.lead)}"><meta name="analytics:site_domain" content="{edition.host}"><meta name="analytics:article_id" content="{article.number}"><meta name="analytics:p_ts" content="{int(time.timestamp())}"><meta name="analytics:rubric" content="{article.section}"><meta name="author" content="{e(article.author)}. {e(edition.name)}"><link rel="canonical" href="{article.url}"><meta property="og:title" content="{e(article.fields.get("meta-title") or article.title)}"><meta property="og:type" content="website"><link rel="alternate" href="/export/rss2/archive/index.xml" title="RSS" type="application/rss+xml"><link rel="alternate" href="/export/rss2/{article.section}/index.xml" title="{e(rubric["name"])}" type="application/rss+xml"><meta content="{machine}" itemprop="dateModified" name="lastmod"><meta content="{machine}" itemprop="datePublished" name="pubdate"></head>
<body class="site_int article"><div class="b-sitenav "><div class="b-sitenav__time"><span class="b-sitenav__userauth auth"><a class="b-sitenav__userauth-login authLoginOpen">{edition.words["login"]}</a><a class="b-sitenav__userauth-register authRegisterOpen">{edition.words["register"]}</a></span></div></div>
<div class="b-article__header"><img src="{edition.picture(name, "1000x541", time)}" width="1000" height="541" alt="{e(caption)}" title="{e(caption)}" class="" itemprop="associatedMedia"><div class="b-article__header-title "><h1 itemprop="{"name" if time.year < 2020 else "headline"}">{e(article.title)}</h1></div><div class="b-article__header-copy"><span>{e(credit)}</span></div></div>
<div class="l-main m-oh"><div class="b-article"><div class="b-article__refs-text "><a class="b-article__refs-rubric" href="/{article.section}/" itemprop="articleSection">{e(rubric["name"])}</a><div class="b-article__refs-credits"><time class="b-article__refs-date" itemprop="dateCreated" datetime="{stamped:%Y-%m-%dT%H:%M}">{stamped:%H:%M} {zone}{stamped:%d.%m.%Y}</time><!--noindex--><span data-article="{article.number}" id="getShortUrl" data-shorturl="" class="b-article__refs-getshorturl">{edition.words["short"]}</span></div><div class="b-article__refs-author">{edition.words["by"]} <a rel="author" href="/authors/{slug(article.author)}/">{e(article.author)}</a></div><div class="b-counters "><a href="#comments" class="b-counters-icon b-counters-icon_comments"><i></i>4</a><span class="b-counters-icon b-counters-icon_like"><i></i>38</span><span class="b-counters-icon b-counters-icon_dislike"><i></i>1</span></div></div>
<div class="b-article__meta"><div itemprop="publisher" itemscope="" itemtype="http://schema.org/Organization"><div itemprop="name">{e(edition.name)}</div></div><div itemprop="mainEntityOfPage">{article.url}</div></div>
<div itemprop="description" class="b-article__lead"><p>{e(article.lead)}</p></div>
<div itemprop="articleBody" class="b-article__text">
{body}
</div>{SHARE}
<div class="b-article__likes js-likes"><a href="/services/likes/like/?article_id={article.number}&amp;value=1" class="b-article__likes-up js-likeUp">38</a><a href="/services/likes/like/?article_id={article.number}&amp;value=-1" class="b-article__likes-down js-likeDown">1</a></div>
<div class="b-article__refs"><div class="b-article__refs-list"><div class="b-article__refs-item"><div class="b-article__refs-item-description">{edition.words["tags"]}:</div><div class="b-article__refs-item-title b-article__refs-tags">{tags}</div></div></div></div>
<section class="comments"><a name="comments"></a><div class="title"><a class="comment_rules">{edition.words["standards"]}</a>{edition.words["discussion"]}</div></section></div></div></body></html>
'''


def comments(article):
    """A1 renders its comments into the page; they are kept in the article's text file as `comment-N` fields."""
    rows = []
    for number in range(1, 10):
        if not (field := article.fields.get(f"comment-{number}")):
            break
        minutes, likes, name, text = (cell.strip() for cell in field.split("|"))
        stamp = int(article.time.timestamp()) + 60 * int(minutes)
        when = (article.local.fromtimestamp(stamp, MOSCOW))
        rows.append(f'<li class="b-comments__item" data-id="{article.number}{number:02}" data-ts="{stamp}" data-likes="{likes}"><div class="b-comments__item-author"><span>{e(name)}</span></div>'
                    f'<div class="b-comments__item-text" itemprop="text">{text}</div><div class="b-comments__item-date" datetime="{when:%Y-%m-%dT%H:%M}">{when:%H:%M %d.%m.%Y}</div><a class="b-comments__item-reply">Ответить</a></li>')
    return f'<div class="b-comments"><div class="b-comments__hide">Скрыть комментарии</div><ul class="b-comments__list">{"".join(rows)}</ul></div>'


def ria(article):
    edition, rubric, local = article.edition, article.rubric, article.local
    name, caption, credit = article.picture.split(" | ")
    tags = "".join(f'<a class="b-article__tags-item" href="/tag_{i}/">#{e(t)}</a>' for i, t in enumerate(article.tags))
    statistic = "".join(f'<span class="b-statistic__item m-{kind}"><span class="b-statistic__number">{value}</span></span>' for kind, value in (("comments", 2), ("views", 1874), ("like", 27), ("dislike", 0)))
    return f'''<!DOCTYPE html>
<html lang="ru" itemscope="" itemtype="http://schema.org/NewsArticle"><head><meta charset="utf-8"><title>{e(article.title)} - {e(edition.name)}, {local:%d.%m.%Y}</title><meta name="description" content="{e(article.fields["about"])}"><meta name="analytics:site_domain" content="{edition.host}"><meta name="analytics:article_id" content="{article.number}"><meta property="analytics:p_ts" content="{int(article.time.timestamp())}"><meta name="analytics:rubric" content="{article.section}"><link rel="canonical" href="{article.url}"><meta property="og:url" content="{article.url}"><meta property="og:title" content="{e(article.title)}"><meta property="og:site_name" content="{e(edition.name)}"><meta property="og:image" content="{edition.home}/images/sharing_snippet/{article.number}.png"><meta property="article:published_time" content="{local:%Y%m%dT%H%M}+0300Z"><link rel="alternate" type="application/rss+xml" href="/export/rss2/archive/index.xml"></head>
<body><div class="b-header"><a href="/">{e(edition.name)}</a></div><div class="b-breakingnews">{edition.words["now"]}</div><div class="b-mainnav"><a href="/{article.section}/">{e(rubric["name"])}</a></div>
<div class="b-article" data-article-id="{article.number}"><a class="b-article__rubric" href="/{article.section}/" itemprop="articleSection">{e(rubric["name"])}</a><div class="b-article__info"><div class="b-article__info-date"><span>{local:%H:%M %d.%m.%Y}</span><span class="b-article__info-date-update-color"></span></div><div class="b-statistic">{statistic}</div></div>
<h1 class="b-article__title" itemprop="name"><span>{e(article.title)}</span></h1>
<div class="b-article__announce"><div class="l-photoview__open"><img src="{edition.picture(name, "1000x541", article.time)}" alt="{e(caption)}" title="{e(caption)}" itemprop="associatedMedia"></div><div class="b-media-copyright"><span class="b-media-copyright__copy">{e(credit)}</span></div></div>
<div class="b-article__lead" itemprop="description"></div>
<div class="b-article__body js-mediator-article" itemprop="articleBody">{bare_body(article)}<p></p></div>
{SHARE}<div class="b-article__tags">{tags}</div>{comments(article)}</div></body></html>
'''
