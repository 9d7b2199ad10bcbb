// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/BodyExtractor.h"

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

using html::Node;

constexpr int largestSide = 20000;               // px; more is a mistake or an attack
constexpr int widestWanted = 1920;               // px; of several sizes the largest up to this
constexpr std::size_t largestInline = 64 * 1024; // bytes of a data: picture

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// "640", "640px" → 640; anything else → 0.
int pixels(std::string_view written) {
    while (!written.empty() && isSpace(written.front()))
        written.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    const std::string_view rest(end, static_cast<std::size_t>(written.data() + written.size() - end));
    if (error != std::errc() || value < 0 || value > largestSide ||
        (!rest.empty() && !rest.starts_with("px")))
        return 0;
    return value;
}

/// The size that an inline style names, -1 if none.
int stylePixels(std::string_view style, std::string_view property) {
    for (std::size_t at = style.find(property); at != std::string_view::npos;
         at = style.find(property, at + 1)) {
        if (at > 0 && style[at - 1] != ';' && !isSpace(style[at - 1]))
            continue; // "max-width"
        std::string_view value = style.substr(at + property.size());
        while (!value.empty() && (isSpace(value.front()) || value.front() == ':'))
            value.remove_prefix(1);
        if (!value.empty() && value.front() >= '0' && value.front() <= '9')
            return value.find('%') < value.find(';') ? -1
                                                     : std::atoi(std::string(value.substr(0, 8)).c_str());
    }
    return -1;
}

bool isTiny(Node img, std::string_view side) {
    const std::string_view written = img.attribute(side);
    if (!written.empty() && written.find('%') == std::string_view::npos) {
        const char first = written.front();
        const int value = pixels(written);
        if (first >= '0' && first <= '9' && value <= 2 && written.size() <= 4)
            return true;
    }
    const int styled = stylePixels(img.attribute("style"), side);
    return styled >= 0 && styled <= 2;
}

/// A raster picture carried in the page itself (RFC 2397), base64 only: it loads nothing.
QUrl inlinePicture(std::string_view written) {
    if (written.size() > largestInline || !written.starts_with("data:image/"))
        return {};
    const std::string_view type = written.substr(11, written.find(';') - 11);
    static constexpr std::array rasters{"png", "gif", "jpeg", "jpg", "webp", "avif", "bmp"};
    const std::size_t comma = written.find(";base64,");
    if (comma == std::string_view::npos || comma != 11 + type.size() ||
        std::find(rasters.begin(), rasters.end(), type) == rasters.end())
        return {};
    const std::string_view payload = written.substr(comma + 8);
    const bool clean = std::all_of(payload.begin(), payload.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '=';
    });
    return clean && !payload.empty() ? QUrl(html::toString(written)) : QUrl();
}

/// WHATWG §4.8.4.2.2: addresses are runs without spaces, so the commas of a data: address part nothing.
QUrl bestOfSet(std::string_view set, const html::AddressResolver& addresses) {
    QUrl best;
    int bestWidth = -1;
    std::size_t at = 0;
    while (at < set.size()) {
        while (at < set.size() && (isSpace(set[at]) || set[at] == ','))
            ++at;
        const std::size_t start = at;
        while (at < set.size() && !isSpace(set[at]))
            ++at;
        std::string_view address = set.substr(start, at - start);
        std::string_view descriptor;
        if (address.ends_with(',')) {
            address.remove_suffix(1);
        } else {
            const std::size_t end = std::min(set.find(',', at), set.size());
            descriptor = set.substr(at, end - at);
            at = end;
        }
        int width = pixels(descriptor.substr(0, descriptor.find_last_of("wx")));
        if (width > widestWanted)
            width = 1;
        if (const QUrl resolved = addresses.resource(address); !resolved.isEmpty() && width > bestWidth) {
            best = resolved;
            bestWidth = width;
        }
    }
    return best;
}

bool isPlaceholder(const QUrl& address) {
    const QString name = address.fileName().toLower();
    return name.contains("placeholder"_L1) || name.contains("1x1"_L1) || name.startsWith("blank."_L1) ||
           name.startsWith("spacer"_L1) || name.startsWith("transparent"_L1) ||
           name.startsWith("pixel."_L1) || name.startsWith("loading"_L1) || name.startsWith("lazy"_L1);
}

QUrl addressOf(Node img, const html::AddressResolver& addresses) {
    const QUrl plain = addresses.resource(img.attribute("src"));
    if (!plain.isEmpty() && !isPlaceholder(plain))
        return plain;
    for (const std::string_view name :
         {"data-src", "data-original", "data-lazy-src", "data-url", "data-image"})
        if (const QUrl lazy = addresses.resource(img.attribute(name)); !lazy.isEmpty())
            return lazy;
    for (const std::string_view name : {"data-srcset", "srcset", "data-lazy-srcset"})
        if (const QUrl best = bestOfSet(img.attribute(name), addresses); !best.isEmpty())
            return best;
    if (img.parent().is(html::Tag::Picture))
        for (Node source = img.parent().firstChild(); source; source = source.next())
            for (const std::string_view name : {"srcset", "data-srcset"})
                if (const QUrl best = bestOfSet(source.attribute(name), addresses); !best.isEmpty())
                    return best;
    return inlinePicture(img.attribute("src"));
}

} // namespace

std::optional<Picture> pictureOf(Node img, const html::AddressResolver& addresses) {
    if (isTiny(img, "width") || isTiny(img, "height"))
        return std::nullopt;
    Picture picture;
    picture.address = addressOf(img, addresses);
    if (picture.address.isEmpty())
        return std::nullopt;
    picture.text = html::attributeText(img, "alt");
    picture.width = pixels(img.attribute("width"));
    picture.height = pixels(img.attribute("height"));
    return picture;
}

} // namespace svodka::page
