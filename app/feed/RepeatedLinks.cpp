// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a list of articles on a page that no profile describes.
#include "core/UrlTools.h"
#include "feed/SectionPageParser.h"

#include <QRegularExpression>

#include <algorithm>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype fewestItems = 3;

/// A link that may lead to an article.
struct Headline {
    html::Node link;
    QUrl address;
    QString title;
    QString build;            // how the link and what is around it are made, the same for links of one list
    bool addressFits = false; // it looks like an article's
};

struct Build {
    QSet<QUrl> addresses;
    qsizetype fitting = 0;
    double weight = 0;
};

bool isOnSite(const QUrl& address, const QUrl& page) {
    QString site = page.host();
    if (site.startsWith("www."_L1))
        site.remove(0, 4);
    return address.host() == site || address.host().endsWith(u'.' + site);
}

/// Articles' addresses carry a date, a number, or the headline itself.
bool looksLikeArticle(const QUrl& address) {
    static const QRegularExpression number(u"\\d{5}"_s);
    static const QRegularExpression date(u"/(?:19|20)\\d{2}[/-]?[01]\\d(?:[/-]?[0-3]\\d)?/"_s);
    static const QRegularExpression words(u"[^/_-]+(?:[_-][^/_-]+){3,}/?[^/]*$"_s);
    const QString path = address.path();
    return number.match(path).hasMatch() || date.match(path).hasMatch() || words.match(path).hasMatch();
}

bool looksLikeHeadline(const QString& title) {
    const bool wide = std::any_of(title.cbegin(), title.cend(),
                                  [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() < 0xD7B0; });
    return wide ? title.size() >= 8 : title.size() >= 15 && title.contains(u' ');
}

/// Menus, footers and side columns link to articles too, but are not the list.
bool isBesides(html::Node node) {
    for (; node; node = node.parent()) {
        const html::Tag tag = node.tag();
        if (tag == html::Tag::Nav || tag == html::Tag::Footer || tag == html::Tag::Aside ||
            tag == html::Tag::Form || html::isHidden(node))
            return true;
    }
    return false;
}

QString buildOf(html::Node link) {
    static const QRegularExpression digits(u"\\d+"_s);
    QString build;
    html::Node node = link;
    for (int level = 0; level < 4 && node && !node.is(html::Tag::Body); ++level, node = node.parent()) {
        QStringList classes = html::toString(node.classNames()).split(u' ', Qt::SkipEmptyParts);
        build += html::toString(node.name()) + u'.' + classes.value(0).remove(digits) + u'>';
    }
    return build;
}

/// Where a whole card is one link, its headline is a part of it.
QString titleOf(const html::Document& page, html::Node link) {
    static const auto heading = html::Selector::compile(u"h1, h2, h3, h4, [class*=title], [class*=headline]");
    for (const html::Node node : page.select(*heading, link)) {
        if (const QString title = html::textOf(node); looksLikeHeadline(title))
            return title;
    }
    const QString text = html::textOf(link);
    return text.isEmpty() ? html::attributeText(link, "title") : text;
}

QList<Headline> headlinesOf(const html::Document& page, const html::AddressResolver& addresses) {
    static const auto links = html::Selector::compile(u"a[href]");
    QList<Headline> headlines;
    for (const html::Node link : page.select(*links)) {
        QUrl address = addresses.link(link.attribute("href"));
        address.setFragment({});
        if (!isWebAddress(address) || !isOnSite(address, addresses.base()) || address.path().size() < 2)
            continue;
        const QString title = titleOf(page, link);
        if (looksLikeHeadline(title) && title.size() < 400 && !isBesides(link))
            headlines.append({link, address, title, buildOf(link), looksLikeArticle(address)});
    }
    return headlines;
}

/// Keeps the links of those builds that make lists.
void keepRepeated(QList<Headline>& headlines) {
    QHash<QString, Build> builds;
    for (const Headline& headline : std::as_const(headlines)) {
        Build& build = builds[headline.build];
        if (build.addresses.contains(headline.address))
            continue;
        build.addresses.insert(headline.address);
        build.fitting += headline.addressFits;
        build.weight +=
            static_cast<double>(qMin<qsizetype>(headline.title.size(), 80)) * (headline.addressFits ? 2 : 1);
    }
    const auto isList = [](const Build& build) {
        return build.addresses.size() >= fewestItems && build.fitting * 2 >= build.addresses.size();
    };
    double heaviest = 0;
    for (const Build& build : std::as_const(builds)) {
        if (isList(build))
            heaviest = qMax(heaviest, build.weight);
    }
    headlines.removeIf([&](const Headline& headline) {
        const Build& build = builds[headline.build];
        return !isList(build) || build.weight * 4 < heaviest;
    });
}

/// The outermost element that belongs to one headline alone.
class Cards {
public:
    explicit Cards(const QList<Headline>& headlines) {
        for (const Headline& headline : headlines) {
            for (html::Node node = headline.link; node; node = node.parent()) {
                const auto known = m_addresses.constFind(node);
                if (known == m_addresses.cend())
                    m_addresses.insert(node, headline.address);
                else if (*known != headline.address)
                    m_addresses[node] = QUrl(); // several
            }
        }
    }
    html::Node around(html::Node link) const {
        html::Node card = link;
        while (card.parent() && !card.parent().is(html::Tag::Body) &&
               !m_addresses.value(card.parent()).isEmpty())
            card = card.parent();
        return card;
    }

private:
    QHash<html::Node, QUrl> m_addresses;
};

FeedItem itemOf(const html::Document& page, const html::AddressResolver& addresses, const Headline& headline,
                html::Node card, const ShownAt& shown) {
    static const auto date = html::Selector::compile(u"[data-unixtime], time, [class*=date], [class*=time]");
    static const auto picture = html::Selector::compile(u"img");
    static const auto text =
        html::Selector::compile(u"p, [class*=announce], [class*=summary], [class*=descr], [class*=lead]");
    FeedItem item;
    item.address = headline.address;
    item.title = headline.title;
    const QDateTime day = dayInAddress(headline.address);
    for (const html::Node node : page.select(*date, card)) {
        if (!item.published.isValid())
            item.published = dateIn(node, shown, day.date());
    }
    if (!item.published.isValid())
        item.published = day;
    for (const html::Node node : page.select(*picture, card)) {
        if (item.picture.isEmpty())
            item.picture = pictureIn(node, addresses);
    }
    for (const html::Node node : page.select(*text, card)) {
        const QString words = html::textOf(node);
        if (item.summary.isEmpty() && words.size() > 40 && !words.contains(headline.title))
            item.summary = words.toHtmlEscaped();
    }
    return item;
}

} // namespace

QList<FeedItem> itemsByRepetition(const html::Document& page, const html::AddressResolver& addresses,
                                  const ShownAt& shown) {
    QList<Headline> headlines = headlinesOf(page, addresses);
    keepRepeated(headlines);
    const Cards cards(headlines);
    QList<FeedItem> items;
    QHash<QUrl, qsizetype> known;
    for (const Headline& headline : std::as_const(headlines)) {
        if (const auto at = known.constFind(headline.address); at != known.cend()) {
            if (headline.title.size() > items[*at].title.size())
                items[*at].title = headline.title;
            continue;
        }
        known.insert(headline.address, items.size());
        items.append(itemOf(page, addresses, headline, cards.around(headline.link), shown));
    }
    return items.size() < fewestItems ? QList<FeedItem>() : items;
}

} // namespace svodka::feed
