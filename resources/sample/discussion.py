# SPDX-License-Identifier: GPL-3.0-or-later
"""Chat pages as JSON, the list of rooms, reaction counts.

A chat is a text file `chat-<slug>.txt`, one message a line, oldest first:
`minutes after publication | name | number of the message it answers | six reaction counts or nothing | text`.
"""
import json
from datetime import datetime, timezone

from articles import HERE
from furniture import e

LIMIT = 20
JSON = "application/json; charset=utf-8"


def read_messages(article):
    file = HERE / "texts" / article.edition.language / f"chat-{article.slug}.txt"
    if not file.exists():
        return []
    messages = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        minutes, name, parent, reactions, text = (cell.strip() for cell in line.split("|", 4))
        seconds = int(article.time.timestamp()) + 60 * int(minutes) + number * 7 % 60
        messages.append({
            # the first eight hex digits of an id are its time
            "id": f"{seconds:08x}{int(article.number) % 0xffff:08x}{number:08x}", "nickname": name, "text": text,
            "created": {"sec": seconds, "usec": number * 1000},
            "parent_comment": {key: messages[int(parent) - 1][key] for key in ("id", "nickname", "text")} if parent else None,
            "reactions": reactions,
        })
    return messages


def as_page(messages):
    """Newest first. Two oddities of the real answers: a record with `ts_gmt`, and a `user_ip` no reader may keep."""
    records, emoji = [], []
    for message in messages:
        record = {key: value for key, value in message.items() if key != "reactions"}
        if message["created"]["usec"] == 3000:
            record["ts_gmt"] = record.pop("created")["sec"]
        if message["created"]["usec"] == 2000:
            record["user_ip"] = "192.0.2.17"
        records.append(record)
        if message["reactions"]:
            counts = dict(zip(("s1", "s2", "s3", "s4", "s5", "s6"), map(int, message["reactions"].split())))
            emoji.append({"object_id": message["id"], "emotions": counts})
    last = messages[-1] if messages else None
    chat = {"messages": records, "last_date": last and last["created"], "last_id": last and last["id"]}
    return json.dumps({"chat": chat, "emoji_chat": emoji}, ensure_ascii=False, indent=1) + "\n"


def chat(article, messages):
    """Each page is asked for by the last date and id of the page before; an empty one ends the list."""
    newest = messages[::-1]
    pages = [newest[i:i + LIMIT] for i in range(0, len(newest), LIMIT)] + [[]]
    query = f"article_id={article.number}&limit={LIMIT}"
    address = f"/services/chat/get/?{query}"
    for number, part in enumerate(pages, 1):
        article.edition.route(address, as_page(part), JSON, f"services/chat/{article.number}-{number}.json")
        if part:
            last = part[-1]
            address = f'/services/chat/get/?{query}&date={last["created"]["sec"]}&date_usec={last["created"]["usec"]}&id_exc={last["id"]}'


def dynamics(article):
    """The fragment that fills the loaders: reactions to the article and its views."""
    if not article.views:
        return
    seed = int(article.number) % 97
    counts = (("s1", seed + 3), ("s6", seed % 4), ("s2", seed % 7), ("s3", seed % 5), ("s4", 0), ("s5", 0))
    values = "".join(f'<a class="emoji-item" data-type="{kind}"><span class="m-value">{value}</span></a>' for kind, value in counts)
    text = (f'<div class="article__userbar-emoji"><div class="emoji" data-id="{article.number}">{values}</div></div>'
            f'<div class="article__info-statistic"><span class="article__views">{article.views}</span></div>\n')
    article.edition.route(f"/services/dynamics/{article.local:%Y%m%d}/{article.number}.html", text, "text/html; charset=utf-8")


def write(edition):
    rooms = ""
    for article in edition.articles:
        if article.is_old:
            continue
        dynamics(article)
        if messages := read_messages(article):
            chat(article, messages)
            when = datetime.fromtimestamp(messages[-1]["created"]["sec"], timezone.utc).astimezone(article.local.tzinfo)
            rooms += (f'<a class="r-list__item" data-id="{article.number}" data-title="{e(article.title)}" data-url="{article.url}"><span class="r-list__item-title">{e(article.title)}</span>'
                      f'<span class="r-list__item-stat-messages">{len(messages)}</span><span class="r-list__item-date">{when:%H:%M}</span></a>\n')
    edition.route("/services/chat/get/", as_page([]), JSON, "services/chat/empty.json")
    edition.route("/services/chat/get_rooms/", rooms, "text/html; charset=utf-8", "services/chat/rooms.html")
    for path in ("chat/add/", "chat/add_emoji/", "chat/report/", "article/add_emoji/", "id/login/", "id/register/"):
        edition.refuse(f"/services/{path}", 403)
