// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/ArticleNormalizer.h"

#include "core/Text.h"
#include "html/Charset.h"
#include "page/ArticleRoot.h"
#include "page/BodyExtractor.h"
#include "page/CommentExtractor.h"
#include "page/DatelineReader.h"
#include "page/FieldReader.h"
#include "page/FurnitureFilter.h"
#include "page/GenericExtractor.h"
#include "page/GenericFields.h"
#include "page/TextLanguage.h"

#include <algorithm>
#include <iterator>

namespace svodka::page {
namespace {

constexpr qsizetype largestPage = 16 * 1024 * 1024;    // bytes
constexpr qsizetype largestFragment = 8 * 1024 * 1024; // characters
constexpr qsizetype summaryLength = 240;

QString summaryOf(const ArticleDraft& draft, const PageMetadata& metadata) {
    for (const QString& text :
         {draft.lead, metadata.description, plainText(draft.blocks).left(summaryLength * 2)})
        if (!text.isEmpty())
            return text::shortened(text::oneLine(text), summaryLength);
    return {};
}

void appendBlocks(Blocks& blocks, Blocks more) {
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

} // namespace

Result<NormalizedPage> normalize(const PageInput& input, const ProfileSet& profiles) {
    if (input.bytes.trimmed().isEmpty())
        return ErrorKind::EmptyAnswer;
    if (input.bytes.size() > largestPage)
        return Error{ErrorKind::TooLarge, {}, largestPage};

    html::Decoded source = html::decode(input.bytes, input.contentType);
    const html::Document document = html::Document::parse(source.utf8);
    const PageIndex index = PageIndex::of(document);
    const html::AddressResolver addresses(baseAddress(input.address, document, index));
    const auto matching = profiles.matching(addresses.base(), document, index);
    const PageProfile& profile = *matching;
    const PageMetadata metadata = readMetadata(index, addresses, document.root(), profile.assumedOffset);

    NormalizedPage page;
    ArticleDraft& draft = page.draft;
    draft.address = input.address;
    draft.profile = profile.id;
    FurnitureFilter furniture(document, draft.furniture);
    furniture.removeArchiveBar();
    keepOneArticle(document, profile, addresses.base(), furniture);

    FieldReader(document, profile, metadata, addresses).readInto(draft);
    draft.comments = commentsOf(document, profile);
    draft.leadPicture = leadPictureOf(document, profile, metadata, addresses);

    const GenericExtractor generic(index);
    const html::Node body = profile.isGeneric() ? generic.findBody() : bodyOf(document, profile);
    furniture.protect(body);
    furniture.removeNamed(profile);
    furniture.removeHidden(body, index);
    BodyExtractor extractor(addresses, &document, &profile);
    if (profile.isGeneric()) {
        readGenericFields(draft, index, metadata);
        removeBoilerplate(body, generic.proseOf(body), index, draft.title, furniture);
        draft.blocks = extractor.blocksOf(generic.findLead(body));
        draft.lead = plainText(draft.blocks);
    }
    appendBlocks(draft.blocks, extractor.blocksOf(body));
    draft.language = languageOfText(plainText(draft.blocks), draft.language);
    draft.dateline = datelineOf(draft.blocks);
    draft.summary = summaryOf(draft, metadata);

    page.kind = kindOf(document, profile, draft);
    if (page.kind == PageKind::Listing)
        describeListing(document, profile, metadata, draft);
    page.listing = profile.listing;
    page.feeds = metadata.feeds;
    page.text = std::move(source.text);
    return page;
}

namespace {

Blocks fragmentBlocks(const QString& html, const QUrl& base, BodyExtractor::EmptyBlocks emptyBlocks) {
    const html::Document document = html::Document::parse(html.left(largestFragment).toUtf8());
    const html::AddressResolver addresses(base);
    BodyExtractor extractor(addresses);
    extractor.setEmptyBlocks(emptyBlocks);
    return extractor.blocksOf(document.body());
}

} // namespace

Blocks blocksFromHtml(const QString& html, const QUrl& base) {
    return fragmentBlocks(html, base, BodyExtractor::EmptyBlocks::Dropped);
}

Blocks structureFromHtml(const QString& html, const QUrl& base) {
    return fragmentBlocks(html, base, BodyExtractor::EmptyBlocks::Kept);
}

} // namespace svodka::page
