// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/Tag.h"

#include <array>
#include <initializer_list>

namespace svodka::html {
namespace {

using TagSet = std::array<bool, LXB_TAG__LAST_ENTRY + 1>;

constexpr TagSet setOf(std::initializer_list<Tag> tags) {
    TagSet set{};
    for (const Tag tag : tags)
        set[static_cast<std::size_t>(tag)] = true;
    return set;
}

constexpr TagSet blocks =
    setOf({Tag::Address,    Tag::Article,  Tag::Aside,   Tag::Blockquote, Tag::Body,     Tag::Caption,
           Tag::Center,     Tag::Dd,       Tag::Details, Tag::Dialog,     Tag::Div,      Tag::Dl,
           Tag::Dt,         Tag::Fieldset, Tag::Figure,  Tag::Footer,     Tag::Form,     Tag::Frameset,
           Tag::Figcaption, Tag::H1,       Tag::H2,      Tag::H3,         Tag::H4,       Tag::H5,
           Tag::H6,         Tag::Header,   Tag::Hgroup,  Tag::Hr,         Tag::Html,     Tag::Legend,
           Tag::Li,         Tag::Listing,  Tag::Main,    Tag::Menu,       Tag::Nav,      Tag::Noframes,
           Tag::Ol,         Tag::Optgroup, Tag::Option,  Tag::P,          Tag::Pre,      Tag::Section,
           Tag::Summary,    Tag::Table,    Tag::Tbody,   Tag::Td,         Tag::Tfoot,    Tag::Th,
           Tag::Thead,      Tag::Tr,       Tag::Ul,      Tag::Xmp,        Tag::Plaintext});

constexpr TagSet voids = setOf({Tag::Base, Tag::Br, Tag::Embed, Tag::Hr, Tag::Img, Tag::Input, Tag::Link,
                                Tag::Meta, Tag::Source, Tag::Wbr});

constexpr TagSet silent = setOf({Tag::Script, Tag::Style, Tag::Template, Tag::Noembed, Tag::Noframes,
                                 Tag::Iframe, Tag::Datalist, Tag::Head});

bool contains(const TagSet& set, Tag tag) {
    const auto index = static_cast<std::size_t>(tag);
    return index < set.size() && set[index];
}

} // namespace

bool isBlock(Tag tag) {
    return contains(blocks, tag);
}

bool isVoid(Tag tag) {
    return contains(voids, tag);
}

bool isSilent(Tag tag) {
    return contains(silent, tag);
}

} // namespace svodka::html
