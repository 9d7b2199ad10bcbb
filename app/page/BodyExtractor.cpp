// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/BodyExtractor.h"

#include "core/Text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace svodka::page {

using html::Node;
using html::Tag;

namespace {

constexpr int largestSpan = 1000;

int headingLevel(Tag tag) {
    switch (tag) {
    case Tag::H1:
        return 1;
    case Tag::H2:
        return 2;
    case Tag::H3:
        return 3;
    case Tag::H4:
        return 4;
    case Tag::H5:
        return 5;
    case Tag::H6:
        return 6;
    default:
        return 0;
    }
}

/// script and style of SVG and MathML.
bool isForeignProgram(Node node) {
    return node.is(Tag::Foreign) && (node.name() == "script" || node.name() == "style");
}

int number(Node node, std::string_view name, int fallback, int least, int most) {
    bool ok = false;
    const int value = html::toString(node.attribute(name)).toInt(&ok);
    return ok ? std::clamp(value, least, most) : fallback;
}

bool isRowGroup(Tag tag) {
    return tag == Tag::Tbody || tag == Tag::Thead || tag == Tag::Tfoot;
}

std::vector<Node> rowsOf(Node table) {
    std::vector<Node> rows;
    for (Node child = table.firstChild(); child; child = child.next()) {
        if (child.is(Tag::Tr))
            rows.push_back(child);
        else if (isRowGroup(child.tag()))
            for (Node row = child.firstChild(); row; row = row.next())
                if (row.is(Tag::Tr))
                    rows.push_back(row);
    }
    return rows;
}

std::vector<Node> cellsOf(Node row) {
    std::vector<Node> cells;
    for (Node cell = row.firstChild(); cell; cell = cell.next())
        if (cell.is(Tag::Td) || cell.is(Tag::Th))
            cells.push_back(cell);
    return cells;
}

/// A table of one column whose cells hold paragraphs arranges a page and says nothing itself.
bool isLayout(const std::vector<Node>& rows) {
    bool paragraphs = false;
    for (const Node row : rows) {
        const auto cells = cellsOf(row);
        if (cells.size() > 1)
            return false;
        for (const Node cell : cells)
            for (Node child = cell.firstChild(); child && !paragraphs; child = child.next())
                paragraphs = child.is(Tag::P) || child.is(Tag::Div) || child.is(Tag::Table);
    }
    return paragraphs;
}

/// "language-python", "lang-js", "highlight-source-c++" → the name behind the dash.
QString codeLanguage(Node pre) {
    for (const Node node : {pre, pre.firstChild()}) {
        for (const QString& name : html::toString(node.classNames()).split(u' ', Qt::SkipEmptyParts))
            for (const auto prefix : {"language-"_L1, "lang-"_L1, "highlight-source-"_L1})
                if (name.startsWith(prefix))
                    return name.mid(prefix.size()).toLower();
        if (const QString written = html::attributeText(node, "data-lang"); !written.isEmpty())
            return written.toLower();
    }
    return {};
}

Embed::Kind kindOf(Node node, const QUrl& address) {
    if (node.is(Tag::Audio))
        return Embed::Kind::Audio;
    if (node.is(Tag::Video))
        return Embed::Kind::Video;
    const QString host = address.host();
    for (const auto known :
         {"youtube"_L1, "youtu.be"_L1, "vimeo"_L1, "rutube"_L1, "dailymotion"_L1, "vk.com"_L1, "ok.ru"_L1})
        if (host.contains(known))
            return Embed::Kind::Video;
    for (const auto known : {"twitter"_L1, "x.com"_L1, "instagram"_L1, "facebook"_L1, "t.me"_L1, "tiktok"_L1})
        if (host.contains(known))
            return Embed::Kind::Post;
    return Embed::Kind::Frame;
}

/// Two line breaks in a row part paragraphs.
std::vector<InlineText> paragraphsOf(InlineText text) {
    std::vector<InlineText> paragraphs(1);
    for (TextRun& run : text) {
        const QStringList pieces =
            run.text.contains("\n\n"_L1) ? run.text.split(u"\n\n"_s) : QStringList{run.text};
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0 && !paragraphs.back().isEmpty())
                paragraphs.emplace_back();
            if (!pieces[i].isEmpty() || pieces.size() == 1)
                paragraphs.back().append({pieces[i], run.styles, run.link});
        }
    }
    return paragraphs;
}

/// Empty runs are marks and stay (InlineCollector::addMark).
void trim(InlineText& text) {
    while (!text.isEmpty() && !text.first().text.isEmpty()) {
        QString& first = text.first().text;
        while (!first.isEmpty() && first.front().isSpace())
            first.remove(0, 1);
        if (!first.isEmpty())
            break;
        text.removeFirst();
    }
    while (!text.isEmpty() && !text.last().text.isEmpty()) {
        QString& last = text.last().text;
        while (!last.isEmpty() && last.back().isSpace())
            last.chop(1);
        if (!last.isEmpty())
            break;
        text.removeLast();
    }
}

} // namespace

BodyExtractor::BodyExtractor(const html::AddressResolver& addresses, const html::Document* document,
                             const PageProfile* profile)
    : m_addresses(addresses),
      m_document(document),
      m_profile(document ? profile : nullptr) {}

Blocks BodyExtractor::blocksOf(Node root) {
    m_roles.clear();
    if (m_profile)
        for (auto [role, selectors] : m_profile->blocks.asKeyValueRange())
            for (const html::Selector& selector : selectors)
                for (const Node node : m_document->select(selector, root))
                    m_roles.insert(node, role);
    m_blocks.clear();
    walk(root, {});
    flush();
    return std::exchange(m_blocks, {});
}

void BodyExtractor::walk(Node parent, const Look& look) {
    for (Node child = parent.firstChild(); child; child = child.next()) {
        if (child.isText())
            m_text.addText(child.data(), look);
        else if (child.isElement())
            element(child, look);
    }
}

void BodyExtractor::element(Node node, const Look& look) {
    const Tag tag = node.tag();
    if (!m_roles.isEmpty()) {
        if (const auto found = m_roles.constFind(node); found != m_roles.cend()) {
            flush();
            return role(node, *found);
        }
    }
    if (tag == Tag::Br)
        return m_text.addBreak(look);
    if (tag == Tag::Foreign && (m_document || isForeignProgram(node))) // drawings and formulas of a page
        return;
    if (tag == Tag::Figcaption && m_document) // of a figure whose picture cannot be shown
        return;
    if (special(node, tag, look) || html::isSilent(tag))
        return;
    const bool block = html::isBlock(tag);
    if (block && m_heading == 0)
        flush();
    else if (block)
        m_text.addText(" ", look);
    const Look inside = html::lookInside(node, look, m_addresses);
    const std::size_t before = m_text.written();
    walk(node, inside);
    if (m_emptyBlocks == EmptyBlocks::Kept && m_text.written() == before &&
        (inside.styles != look.styles || inside.link != look.link))
        m_text.addMark(inside);
    if (block && m_heading == 0)
        flush();
}

/// Elements that become blocks of their own; false for those that only hold others.
bool BodyExtractor::special(Node node, Tag tag, const Look& look) {
    switch (tag) {
    case Tag::Hr:
        flush();
        if (m_heading == 0)
            emitBlock({Rule{}});
        return true;
    case Tag::Img:
        return image(node, look), true;
    case Tag::Blockquote:
        return quote(node, look), true;
    case Tag::Ul:
    case Tag::Menu:
        return list(node, ListBlock::Kind::Bulleted, look), true;
    case Tag::Ol:
        return list(node, ListBlock::Kind::Numbered, look), true;
    case Tag::Pre:
    case Tag::Listing:
    case Tag::Xmp:
    case Tag::Plaintext:
        return code(node), true;
    case Tag::Table:
        return table(node, look), true;
    case Tag::Figure:
        return figure(node, look), true;
    case Tag::Video:
    case Tag::Audio:
    case Tag::Iframe:
    case Tag::Embed:
        return embed(node), true;
    default:
        if (const int level = headingLevel(tag))
            return heading(node, level, look), true;
        return false;
    }
}

void BodyExtractor::role(Node node, BlockRole role) {
    switch (role) {
    case BlockRole::Related:
        return related(node);
    case BlockRole::Gallery:
        return gallery(node);
    case BlockRole::Embed:
        return embed(node);
    case BlockRole::Quote:
        return emitBlock({Quote{nested(node, {})}});
    case BlockRole::Picture:
        if (auto picture = pictureIn(node))
            emitBlock({*std::move(picture)});
        else
            walk(node, {}), flush();
    }
}

void BodyExtractor::flush() {
    if (!m_text.isEmpty())
        for (InlineText& paragraph : paragraphsOf(m_text.take()))
            emitText(std::move(paragraph));
    else
        (void)m_text.take();
    for (Picture& picture : std::exchange(m_waiting, {}))
        emitBlock({std::move(picture)});
}

void BodyExtractor::emitText(InlineText text) {
    trim(text);
    if (text.isEmpty())
        return;
    if (m_heading > 0)
        emitBlock({Heading{m_heading, std::move(text)}});
    else
        emitBlock({Paragraph{std::move(text)}});
}

void BodyExtractor::emitBlock(Block block) {
    if (auto* cards = std::get_if<RelatedArticles>(&block.content); cards && !m_blocks.empty())
        if (auto* before = std::get_if<RelatedArticles>(&m_blocks.back().content)) {
            before->articles += cards->articles;
            return;
        }
    m_blocks.push_back(std::move(block));
}

Blocks BodyExtractor::nested(Node root, const Look& look) {
    flush();
    Blocks outer = std::exchange(m_blocks, {});
    const int heading = std::exchange(m_heading, 0);
    ++m_depth;
    walk(root, html::lookInside(root, look, m_addresses));
    flush();
    --m_depth;
    m_heading = heading;
    return std::exchange(m_blocks, std::move(outer));
}

void BodyExtractor::heading(Node node, int level, const Look& look) {
    if (m_heading > 0)
        return walk(node, html::lookInside(node, look, m_addresses));
    flush();
    m_heading = level;
    const std::size_t before = m_blocks.size();
    walk(node, html::lookInside(node, look, m_addresses));
    flush();
    m_heading = 0;
    if (m_emptyBlocks == EmptyBlocks::Kept && m_blocks.size() == before)
        emitBlock({Heading{level, {}}});
}

void BodyExtractor::quote(Node node, const Look& look) {
    Blocks blocks = nested(node, look);
    if (blocks.empty() && m_emptyBlocks == EmptyBlocks::Dropped)
        return;
    if (m_depth < deepestBlock)
        return emitBlock({Quote{std::move(blocks)}});
    for (Block& block : blocks)
        emitBlock(std::move(block));
}

void BodyExtractor::list(Node node, ListBlock::Kind kind, const Look& look) {
    ListBlock list{kind, number(node, "start", 1, 0, 1'000'000), {}};
    const Look inside = html::lookInside(node, look, m_addresses);
    flush();
    for (Node child = node.firstChild(); child; child = child.next()) {
        if (child.is(Tag::Li)) {
            if (Blocks item = nested(child, inside); !item.empty() || m_emptyBlocks == EmptyBlocks::Kept)
                list.items.push_back(std::move(item));
        } else if (child.isElement() ||
                   !html::textOf(child).isEmpty()) { // a list inside a list, a stray text
            Blocks outer = std::exchange(m_blocks, {});
            ++m_depth;
            if (child.isText())
                m_text.addText(child.data(), inside);
            else
                element(child, inside);
            flush();
            --m_depth;
            if (Blocks stray = std::exchange(m_blocks, std::move(outer)); !stray.empty())
                list.items.push_back(std::move(stray));
        }
    }
    if (list.items.empty() && m_emptyBlocks == EmptyBlocks::Dropped)
        return;
    if (m_depth < deepestBlock)
        return emitBlock({std::move(list)});
    for (Blocks& item : list.items)
        for (Block& block : item)
            emitBlock(std::move(block));
}

void BodyExtractor::code(Node node) {
    flush();
    html::InlineCollector text;
    Look look;
    look.preformatted = true;
    for (Node at = node.following(node); at; at = at.following(node)) {
        if (at.isText())
            text.addText(at.data(), look);
        else if (at.is(Tag::Br))
            text.addBreak(look);
    }
    QString content = plainText(text.take());
    if (!content.isEmpty() || m_emptyBlocks == EmptyBlocks::Kept)
        emitBlock({CodeBlock{std::move(content), codeLanguage(node)}});
}

void BodyExtractor::table(Node node, const Look& look) {
    flush();
    const auto rows = rowsOf(node);
    const bool arranges = m_emptyBlocks == EmptyBlocks::Dropped && isLayout(rows);
    if (m_tableDepth >= deepestTable || m_depth >= deepestBlock || arranges) {
        walk(node, look);
        return flush();
    }
    ++m_tableDepth;
    Table table;
    for (const Node row : rows) {
        std::vector<TableCell> cells;
        for (const Node cell : cellsOf(row))
            cells.push_back({nested(cell, look), cell.is(Tag::Th), number(cell, "colspan", 1, 1, largestSpan),
                             number(cell, "rowspan", 1, 1, largestSpan)});
        if (!cells.empty())
            table.rows.push_back(std::move(cells));
    }
    for (Node child = node.firstChild(); child; child = child.next())
        if (child.is(Tag::Caption))
            table.caption = html::inlineText(child, m_addresses);
    --m_tableDepth;
    if (!table.rows.empty() || m_emptyBlocks == EmptyBlocks::Kept)
        emitBlock({std::move(table)});
    else if (!table.caption.isEmpty())
        emitText(std::move(table.caption));
}

void BodyExtractor::figure(Node node, const Look& look) {
    flush();
    int pictures = 0;
    bool others = false;
    Node caption;
    for (Node at = node.following(node); at; at = at.following(node)) {
        const Tag tag = at.tag();
        pictures += tag == Tag::Img;
        others |= tag == Tag::Table || tag == Tag::Pre || tag == Tag::Blockquote || tag == Tag::Video ||
                  tag == Tag::Audio || tag == Tag::Iframe || tag == Tag::Ul || tag == Tag::Ol;
        if (tag == Tag::Figcaption)
            caption = at;
    }
    auto picture = pictures > 0 && !others ? pictureIn(node) : std::nullopt;
    if (!picture) {
        walk(node, look);
        return flush();
    }
    if (look.link.isValid() && picture->link.isEmpty())
        picture->link = look.link;
    emitBlock({*std::move(picture)});
}

void BodyExtractor::image(Node node, const Look& look) {
    auto picture = pictureOf(node, m_addresses);
    if (!picture)
        return;
    picture->link = look.link;
    const auto isSame = [&](const Picture& other) { return other.address == picture->address; };
    const auto* last = m_blocks.empty() ? nullptr : std::get_if<Picture>(&m_blocks.back().content);
    if ((last && isSame(*last)) || std::any_of(m_waiting.begin(), m_waiting.end(), isSame))
        return; // the copy for readers without script
    m_waiting.push_back(*std::move(picture));
    if (m_text.isEmpty() && m_heading == 0)
        flush();
}

void BodyExtractor::embed(Node node) {
    Embed embed;
    const auto take = [&](Node from) {
        for (const std::string_view name : {"src", "data-src", "data-url"})
            if (embed.address.isEmpty())
                embed.address = m_addresses.resource(from.attribute(name));
        if (embed.poster.isEmpty())
            embed.poster = m_addresses.resource(from.attribute("poster"));
        for (const std::string_view name : {"data-title", "title", "aria-label"})
            if (embed.title.isEmpty())
                embed.title = html::attributeText(from, name);
    };
    take(node);
    Node player = node;
    for (Node at = node.following(node); at; at = at.following(node)) {
        const Tag tag = at.tag();
        if (tag == Tag::Video || tag == Tag::Audio || tag == Tag::Iframe || tag == Tag::Source) {
            take(at);
            player = tag == Tag::Source ? player : at;
        }
    }
    if (embed.address.isEmpty() && embed.poster.isEmpty())
        return;
    flush();
    if (embed.address.isEmpty())
        embed.address = m_addresses.base();
    embed.kind = kindOf(player, embed.address);
    emitBlock({std::move(embed)});
}

void BodyExtractor::related(Node node) {
    RelatedArticle article;
    Node title = firstOf(m_profile->relatedTitle, node);
    for (Node at = node.following(node); at; at = at.following(node)) {
        if (!title && at.is(Tag::A) && !html::textOf(at).isEmpty())
            title = at;
        if (article.picture.isEmpty() && at.is(Tag::Img))
            if (const auto picture = pictureOf(at, m_addresses))
                article.picture = picture->address;
    }
    article.title = html::textOf(title);
    article.address = m_addresses.resource(title.attribute("href"));
    article.dateText = html::textOf(firstOf(m_profile->relatedDate, node));
    if (!article.title.isEmpty() && !article.address.isEmpty())
        emitBlock({RelatedArticles{{std::move(article)}}});
}

void BodyExtractor::gallery(Node node) {
    Gallery gallery;
    for (Node at = node.following(node); at; at = at.following(node)) {
        if (!at.is(Tag::Img))
            continue;
        Node owner = at; // the largest element that holds this picture alone
        const auto holdsOthers = [&](Node element) {
            for (Node other = element.following(element); other; other = other.following(element))
                if (other.is(Tag::Img) && other != at)
                    return true;
            return false;
        };
        while (owner.parent() != node && owner.parent() && !holdsOthers(owner.parent()))
            owner = owner.parent();
        if (auto picture = pictureIn(owner))
            gallery.pictures.append(*std::move(picture));
    }
    if (gallery.pictures.size() == 1)
        emitBlock({gallery.pictures.first()});
    else if (!gallery.pictures.isEmpty())
        emitBlock({std::move(gallery)});
}

std::optional<Picture> BodyExtractor::pictureIn(Node scope) {
    std::optional<Picture> picture;
    Node figcaption;
    QString title;
    for (Node at = scope; at; at = at.following(scope)) {
        if (!picture && at.is(Tag::Img)) {
            picture = pictureOf(at, m_addresses);
            title = html::attributeText(at, "title");
            if (picture && at.parent().is(Tag::A))
                picture->link = m_addresses.link(at.parent().attribute("href"));
        }
        if (at.is(Tag::Figcaption) && !figcaption)
            figcaption = at;
    }
    if (!picture)
        return picture;
    if (m_profile) {
        picture->caption = html::textOf(firstOf(m_profile->caption, scope));
        picture->credit = html::textOf(firstOf(m_profile->credit, scope));
        if (picture->caption.isEmpty())
            picture->caption = title;
        if (!title.isEmpty()) // the alternative text carries the site's name and date (field guide §2)
            picture->text = title;
    }
    if (figcaption && picture->caption.isEmpty()) {
        Node last = figcaption.firstChild();
        for (Node child = last; child; child = child.next())
            if (child.isElement() || !html::textOf(child).isEmpty())
                last = child;
        if (last.is(Tag::Small) && picture->credit.isEmpty())
            picture->credit = html::textOf(last);
        picture->caption = html::textOf(figcaption);
        if (!picture->credit.isEmpty() && picture->caption.endsWith(picture->credit))
            picture->caption.chop(picture->credit.size());
        picture->caption = picture->caption.trimmed();
    }
    return picture;
}

Node BodyExtractor::firstOf(const SelectorList& selectors, Node scope) const {
    for (const html::Selector& selector : selectors)
        for (const Node found : m_document->select(selector, scope))
            if (!html::textOf(found).isEmpty())
                return found;
    return {};
}

} // namespace svodka::page
