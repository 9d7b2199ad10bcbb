// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/SectionPageParser.h"

#include "core/DateText.h"
#include "core/Language.h"
#include "core/UrlTools.h"
#include "feed/FeedElements.h"
#include "feed/FeedParser.h"
#include "html/Charset.h"

#include <QRegularExpression>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = 50 * 1024 * 1024;

QList<html::Selector> compiled(const QStringList& rules) {
    QList<html::Selector> selectors;
    for (const QString& rule : rules) {
        if (const auto selector = html::Selector::compile(rule))
            selectors.append(*selector);
    }
    return selectors;
}

/// The rules of one item, compiled once for all of them.
class ItemReader {
public:
    ItemReader(const html::Document& page, const html::AddressResolver& addresses, const ListingRules& rules,
               const QDateTime& shownAt)
        : m_page(page),
          m_addresses(addresses),
          m_shown{shownAt, rules.assumedOffset},
          m_title(compiled(rules.title)),
          m_link(compiled(rules.link)),
          m_date(compiled(rules.date)),
          m_picture(compiled(rules.picture)),
          m_summary(compiled(rules.summary)) {}

    FeedItem read(html::Node item) const {
        FeedItem result;
        result.address = first<QUrl>(item, m_link, [this](html::Node node) {
            const QUrl address = m_addresses.link(node.attribute("href"));
            return isWebAddress(address) ? address : QUrl();
        });
        result.title = first<QString>(item, m_title, [](html::Node node) {
            const QString text = html::textOf(node);
            return text.isEmpty() ? html::attributeText(node, "title") : text;
        });
        const QDateTime day = dayInAddress(result.address);
        result.published = first<QDateTime>(
            item, m_date, [&](html::Node node) { return dateIn(node, m_shown, day.date()); });
        if (!result.published.isValid())
            result.published = day;
        result.picture =
            first<QUrl>(item, m_picture, [this](html::Node node) { return pictureIn(node, m_addresses); });
        result.summary = first<QString>(item, m_summary, html::textOf).toHtmlEscaped();
        return result;
    }

private:
    /// What `value` makes of the first element that says anything; the item itself may be that element.
    template <typename T, typename Value>
    T first(html::Node item, const QList<html::Selector>& selectors, Value value) const {
        for (const html::Selector& selector : selectors) {
            if (m_page.matches(selector, item)) {
                if (const T found = value(item); found != T())
                    return found;
            }
            for (const html::Node node : m_page.select(selector, item)) {
                if (const T found = value(node); found != T())
                    return found;
            }
        }
        return {};
    }

    const html::Document& m_page;
    const html::AddressResolver& m_addresses;
    ShownAt m_shown;
    QList<html::Selector> m_title, m_link, m_date, m_picture, m_summary;
};

/// Text of the first element that has any, or its `content`.
QString textBy(const html::Document& page, const QStringList& rules) {
    for (const html::Selector& selector : compiled(rules)) {
        const html::Node node = page.selectFirst(selector, page.root());
        if (!node)
            continue;
        const QString text =
            node.is(html::Tag::Meta) ? html::attributeText(node, "content") : html::textOf(node);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Where the list goes on. Every item of a newsfeed names what follows it, so the last of them counts.
QUrl nextBy(const html::Document& page, const html::AddressResolver& addresses, const QStringList& rules) {
    for (const html::Selector& selector : compiled(rules)) {
        const QList<html::Node> nodes = page.select(selector);
        for (auto node = nodes.crbegin(); node != nodes.crend(); ++node) {
            for (const std::string_view name : {"data-url", "data-next-url", "data-next", "href"}) {
                if (const QUrl address = addresses.resource(node->attribute(name)); isWebAddress(address))
                    return address;
            }
        }
    }
    return {};
}

QUrl baseOf(const html::Document& page, const QUrl& address) {
    static const auto base = html::Selector::compile(u"base[href]");
    const html::Node node = page.selectFirst(*base, page.root());
    if (!node)
        return address;
    const QUrl written = html::AddressResolver(address).resource(node.attribute("href"));
    return isWebAddress(written) ? written : address;
}

} // namespace

QList<FeedItem> itemsByRules(const html::Document& page, const html::AddressResolver& addresses,
                             const ListingRules& rules, const QDateTime& shownAt) {
    const ItemReader reader(page, addresses, rules, shownAt);
    for (const html::Selector& selector : compiled(rules.items)) {
        QList<FeedItem> items;
        QSet<QUrl> known;
        for (const html::Node node : page.select(selector)) {
            const FeedItem item = reader.read(node);
            if (item.title.isEmpty() || item.address.isEmpty() || known.contains(item.address))
                continue;
            known.insert(item.address);
            items.append(item);
        }
        if (!items.isEmpty())
            return items;
    }
    return {};
}

QDateTime dateIn(html::Node element, const ShownAt& shown, QDate day) {
    for (const std::string_view name : {"data-unixtime", "data-pts", "datetime", "content"}) {
        if (const auto date = parseDate(html::toString(element.attribute(name))))
            return *date;
    }
    return parseShownDate(html::textOf(element), shown.time, day, shown.assumedOffset).value_or(QDateTime());
}

QUrl pictureIn(html::Node image, const html::AddressResolver& addresses) {
    for (const std::string_view name : {"data-src", "data-lazy-src", "src"}) {
        if (const QUrl address = addresses.resource(image.attribute(name)); isWebAddress(address))
            return address;
    }
    return {};
}

QDateTime dayInAddress(const QUrl& address) {
    static const QRegularExpression day(
        u"/((?:19|20)\\d{2})[/-]?([01]\\d)[/-]?([0-3]\\d)(?:/|\\d{6,10}[^/]*/?$|-)"_s);
    const auto match = day.match(address.path());
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
}

Result<FeedDocument> parseListing(const QByteArray& bytes, const QUrl& address, const QByteArray& contentType,
                                  const ListingRules& rules, const QDateTime& shownAt) {
    if (bytes.size() > mostBytes)
        return Error{ErrorKind::TooLarge, {}, mostBytes};
    if (bytes.trimmed().isEmpty())
        return ErrorKind::EmptyAnswer;
    const html::Document page = html::Document::parse(html::decode(bytes, contentType).utf8);
    const html::AddressResolver addresses(baseOf(page, address));
    QList<FeedItem> items = itemsByRules(page, addresses, rules, shownAt);
    if (items.isEmpty())
        items = itemsByRepetition(page, addresses, {shownAt, rules.assumedOffset});
    if (items.isEmpty())
        return ErrorKind::NotAFeed;

    FeedDraft feed;
    for (FeedItem& item : items)
        feed.addItem(std::move(item));
    const QString ownTitle = textBy(page, rules.sectionTitle);
    const QString pageTitle = textBy(page, {u"meta[property='og:title']"_s, u"title"_s});
    feed.title.offer(ownTitle.isEmpty() ? pageTitle : ownTitle, 1);
    feed.description.offer(textBy(page, rules.sectionDescription).toHtmlEscaped(), 2);
    feed.description.offer(
        textBy(page, {u"meta[name=description]"_s, u"meta[property='og:description']"_s}).toHtmlEscaped(), 1);
    feed.language.offer(html::attributeText(page.root(), "lang"), 1);
    feed.document.address = feed.document.home = address;
    feed.home.offer(address, 1);
    feed.document.nextPage =
        nextBy(page, addresses, rules.next + QStringList{u"link[rel~=next i]"_s, u"a[rel~=next i]"_s});
    FeedDocument document = feed.finished();
    // A list that has no name of its own is a newsfeed, as the widgets and fragments of one are.
    document.kind = document.title.isEmpty() ? FeedKind::Newsfeed : FeedKind::Section;
    return document;
}

} // namespace svodka::feed
