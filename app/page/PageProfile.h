// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Listing.h"
#include "core/Result.h"
#include "html/Document.h"
#include "html/Selector.h"
#include "page/PageIndex.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <atomic>
#include <memory>
#include <optional>

namespace svodka::page {

/// Where a value stands: "css" (the element's text), "css @attribute", or "@attribute" of the element itself.
struct ValueRule {
    std::optional<html::Selector> selector; ///< none = the element the rule is applied to
    QByteArray attribute;                   ///< empty = text
};
using ValueRules = QList<ValueRule>; ///< in the order to try

using SelectorList = QList<html::Selector>; ///< in the order to try

enum class ArticleField {
    Title,
    SecondTitle,
    Lead,
    Authors,
    Published,
    ShownDate, ///< as text, when nothing better has it
    Updated,
    SiteName,
    Section,
    SectionAddress,
    SectionDescription,
    Tags,
    CommentCount,
    DiscussionKey,
    DiscussionAddress,
};

enum class CommentField { Id, Parent, Author, Text, Created, QuotedAuthor, QuotedText };

/// What an element of a body becomes when its class says more than its name.
enum class BlockRole { Related, Quote, Gallery, Picture, Embed };

/// One site family's rules as data (resources/profiles/*.json, and the user's folder; the later of one id
/// wins). The schema is documented in resources/profiles/README.md.
struct PageProfile {
    QString id;
    QString json; ///< the text it was read from, for the source view and the profile editor
    QString extends{};

    QStringList hosts{};                   ///< "ria.ru" stands for its subdomains too
    SelectorList markup{};                 ///< any of these on a page marks it as this family's
    QList<QByteArrayList> markupClasses{}; ///< of each of `markup`, the classes it cannot do without
    int assumedOffset = 0;                 ///< seconds east of UTC of dates that name no zone
    SelectorList article{};                ///< roots; of several the one whose key stands in the address
    QByteArray articleKey{};               ///< attribute of the root that holds the article's id
    SelectorList body{};
    SelectorList leadPicture{};
    SelectorList furniture{};
    QHash<ArticleField, ValueRules> fields{};
    QHash<BlockRole, SelectorList> blocks{};
    SelectorList caption{}; ///< inside a picture's element
    SelectorList credit{};
    SelectorList relatedTitle{}; ///< inside a related card
    SelectorList relatedDate{};
    SelectorList comments{}; ///< each message's root
    QHash<CommentField, ValueRules> commentFields{};
    ListingRules listing{};

    /// Reads one profile; `parents` gives what it extends. Error: BadProfile with the line and what is wrong
    /// there.
    [[nodiscard]] static Result<PageProfile> fromJson(const QByteArray& json,
                                                      const QList<PageProfile>& parents = {});
    [[nodiscard]] bool isGeneric() const { return body.isEmpty(); }
    [[nodiscard]] bool hasHost(const QUrl& address) const;
};

/// The profiles at hand, compiled once and shared between threads. Copies are one set: what `replaceBy` puts
/// there is what all of them have from then on; whoever reads a page keeps the profile that it began with.
class ProfileSet {
public:
    ProfileSet();
    /// Those built in (:/profiles) and those of `userFolder` (may be empty). A faulty one of the user's is
    /// left out and named in `faults` (ErrorKind::BadProfile with its line).
    [[nodiscard]] static ProfileSet load(const QString& userFolder, QList<Error>* faults = nullptr);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString json(const QString& id) const;

    /// A set of its own with this profile in the place of the one of its id, or beside the others. Error:
    /// BadProfile.
    [[nodiscard]] Result<ProfileSet> with(const QByteArray& json) const;
    void replaceBy(const ProfileSet& other);

    /// The profile whose markup the page has, those of the page's host first; the generic one when none fits.
    [[nodiscard]] std::shared_ptr<const PageProfile>
    matching(const QUrl& address, const html::Document& document, const PageIndex& index) const;

private:
    using Profiles = std::shared_ptr<const QList<PageProfile>>;
    explicit ProfileSet(QList<PageProfile> profiles);
    [[nodiscard]] Profiles now() const { return m_now->load(); }

    std::shared_ptr<std::atomic<Profiles>> m_now;
};

} // namespace svodka::page
