// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/ClassWords.h"

#include <array>

namespace svodka::page {
namespace {

struct Word {
    std::string_view text;
    Hint hint;
};

constexpr std::array words{
    Word{"article", Hint::Article},
    Word{"story", Hint::Article},
    Word{"post", Hint::Article},
    Word{"entry", Hint::Article},
    Word{"news", Hint::Article},
    Word{"blog", Hint::Article},
    Word{"artikel", Hint::Article},
    Word{"articolo", Hint::Article},
    Word{"noticia", Hint::Article},
    Word{"nota", Hint::Article},
    Word{"single", Hint::Article},
    Word{"detail", Hint::Article},
    Word{"page", Hint::Article},
    Word{"main", Hint::Article},
    Word{"body", Hint::Body},
    Word{"content", Hint::Body},
    Word{"contents", Hint::Body},
    Word{"text", Hint::Body},
    Word{"txt", Hint::Body},
    Word{"copy", Hint::Body},
    Word{"richtext", Hint::Body},
    Word{"inhalt", Hint::Body},
    Word{"corpo", Hint::Body},
    Word{"cuerpo", Hint::Body},
    Word{"texte", Hint::Body},
    Word{"texto", Hint::Body},
    Word{"contenu", Hint::Body},
    Word{"articlebody", Hint::ArticleBody},
    Word{"articlecontent", Hint::ArticleBody},
    Word{"articletext", Hint::ArticleBody},
    Word{"storybody", Hint::ArticleBody},
    Word{"storycontent", Hint::ArticleBody},
    Word{"storytext", Hint::ArticleBody},
    Word{"postbody", Hint::ArticleBody},
    Word{"postcontent", Hint::ArticleBody},
    Word{"entrycontent", Hint::ArticleBody},
    Word{"newstext", Hint::ArticleBody},
    Word{"bodytext", Hint::ArticleBody},
    Word{"fulltext", Hint::ArticleBody},
    Word{"comment", Hint::Comments},
    Word{"comments", Hint::Comments},
    Word{"kommentar", Hint::Comments},
    Word{"kommentare", Hint::Comments},
    Word{"commentaires", Hint::Comments},
    Word{"comentarios", Hint::Comments},
    Word{"disqus", Hint::Comments},
    Word{"respond", Hint::Comments},
    Word{"discussion", Hint::Comments},
    Word{"replies", Hint::Comments},
    Word{"related", Hint::Related},
    Word{"relatedposts", Hint::Related},
    Word{"relatedcontent", Hint::Related},
    Word{"relatedarticles", Hint::Related},
    Word{"relatedlinks", Hint::Related},
    Word{"recommend", Hint::Related},
    Word{"recommended", Hint::Related},
    Word{"recommendation", Hint::Related},
    Word{"recommendations", Hint::Related},
    Word{"readmore", Hint::Related},
    Word{"readalso", Hint::Related},
    Word{"seealso", Hint::Related},
    Word{"mostread", Hint::Related},
    Word{"popular", Hint::Related},
    Word{"trending", Hint::Related},
    Word{"latest", Hint::Related},
    Word{"similar", Hint::Related},
    Word{"upnext", Hint::Related},
    Word{"outbrain", Hint::Related},
    Word{"taboola", Hint::Related},
    Word{"zergnet", Hint::Related},
    Word{"yarpp", Hint::Related},
    Word{"share", Hint::Share},
    Word{"sharing", Hint::Share},
    Word{"sharebar", Hint::Share},
    Word{"shares", Hint::Share},
    Word{"social", Hint::Share},
    Word{"sociallinks", Hint::Share},
    Word{"addthis", Hint::Share},
    Word{"addtoany", Hint::Share},
    Word{"sharedaddy", Hint::Share},
    Word{"jetpack", Hint::Share},
    Word{"follow", Hint::Share},
    Word{"toolbar", Hint::Share},
    Word{"tools", Hint::Share},
    Word{"newsletter", Hint::Subscribe},
    Word{"newsletters", Hint::Subscribe},
    Word{"subscribe", Hint::Subscribe},
    Word{"subscription", Hint::Subscribe},
    Word{"signup", Hint::Subscribe},
    Word{"paywall", Hint::Subscribe},
    Word{"donate", Hint::Subscribe},
    Word{"donation", Hint::Subscribe},
    Word{"login", Hint::Subscribe},
    Word{"register", Hint::Subscribe},
    Word{"ad", Hint::Advert},
    Word{"ads", Hint::Advert},
    Word{"adv", Hint::Advert},
    Word{"advert", Hint::Advert},
    Word{"adverts", Hint::Advert},
    Word{"advertisement", Hint::Advert},
    Word{"advertising", Hint::Advert},
    Word{"adslot", Hint::Advert},
    Word{"adsense", Hint::Advert},
    Word{"adbox", Hint::Advert},
    Word{"banner", Hint::Advert},
    Word{"sponsor", Hint::Advert},
    Word{"sponsored", Hint::Advert},
    Word{"anzeige", Hint::Advert},
    Word{"publicidad", Hint::Advert},
    Word{"werbung", Hint::Advert},
    Word{"dfp", Hint::Advert},
    Word{"nav", Hint::Navigation},
    Word{"navigation", Hint::Navigation},
    Word{"navbar", Hint::Navigation},
    Word{"menu", Hint::Navigation},
    Word{"breadcrumb", Hint::Navigation},
    Word{"breadcrumbs", Hint::Navigation},
    Word{"pagination", Hint::Navigation},
    Word{"pager", Hint::Navigation},
    Word{"footer", Hint::Footer},
    Word{"copyright", Hint::Footer},
    Word{"disclaimer", Hint::Footer},
    Word{"sidebar", Hint::Sidebar},
    Word{"rail", Hint::Sidebar},
    Word{"aside", Hint::Sidebar},
    Word{"popup", Hint::Popup},
    Word{"modal", Hint::Popup},
    Word{"overlay", Hint::Popup},
    Word{"lightbox", Hint::Popup},
    Word{"tooltip", Hint::Popup},
    Word{"cookie", Hint::Popup},
    Word{"cookies", Hint::Popup},
    Word{"consent", Hint::Popup},
    Word{"gdpr", Hint::Popup},
    Word{"dialog", Hint::Popup},
    Word{"tags", Hint::Tags},
    Word{"taglist", Hint::Tags},
    Word{"tag", Hint::Tags},
    Word{"topics", Hint::Tags},
    Word{"keywords", Hint::Tags},
    Word{"categories", Hint::Tags},
    Word{"byline", Hint::Byline},
    Word{"author", Hint::Byline},
    Word{"authors", Hint::Byline},
    Word{"autor", Hint::Byline},
    Word{"bio", Hint::Byline},
    Word{"date", Hint::Byline},
    Word{"dateline", Hint::Byline},
    Word{"datetime", Hint::Byline},
    Word{"timestamp", Hint::Byline},
    Word{"published", Hint::Byline},
    Word{"meta", Hint::Byline},
    Word{"metadata", Hint::Byline},
    Word{"info", Hint::Byline},
    Word{"infos", Hint::Byline},
    Word{"caption", Hint::Caption},
    Word{"captions", Hint::Caption},
    Word{"credit", Hint::Caption},
    Word{"credits", Hint::Caption},
    Word{"figcaption", Hint::Caption},
    Word{"bildunterschrift", Hint::Caption},
    Word{"legend", Hint::Caption},
    Word{"teaser", Hint::Teaser},
    Word{"teasers", Hint::Teaser},
    Word{"card", Hint::Teaser},
    Word{"cards", Hint::Teaser},
    Word{"promo", Hint::Teaser},
    Word{"promotion", Hint::Teaser},
    Word{"widget", Hint::Teaser},
    Word{"tile", Hint::Teaser},
    Word{"more", Hint::Teaser},
    Word{"box", Hint::Teaser},
    Word{"infobox", Hint::Teaser},
    Word{"carousel", Hint::Teaser},
    Word{"slider", Hint::Teaser},
    Word{"lead", Hint::Lead},
    Word{"summary", Hint::Lead},
    Word{"standfirst", Hint::Lead},
    Word{"intro", Hint::Lead},
    Word{"dek", Hint::Lead},
    Word{"subtitle", Hint::Lead},
    Word{"excerpt", Hint::Lead},
    Word{"chapo", Hint::Lead},
    Word{"vorspann", Hint::Lead},
    Word{"announce", Hint::Lead},
    Word{"player", Hint::Player},
    Word{"video", Hint::Player},
    Word{"audio", Hint::Player},
    Word{"hidden", Hint::Hidden},
    Word{"hide", Hint::Hidden},
    Word{"sr", Hint::Hidden},
    Word{"visuallyhidden", Hint::Hidden},
    Word{"screenreader", Hint::Hidden},
    Word{"print", Hint::Hidden},
    Word{"noprint", Hint::Share},
};

constexpr std::uint32_t hashStart = 2166136261u; // FNV-1a

constexpr std::uint32_t hashed(std::uint32_t hash, char c) {
    return (hash ^ static_cast<unsigned char>(c)) * 16777619u;
}

constexpr std::size_t tableSize = 1024;

struct Slot {
    std::uint32_t hash = 0;
    Hints hint = 0;
};

constexpr std::array<Slot, tableSize> makeTable() {
    std::array<Slot, tableSize> table{};
    for (const Word& word : words) {
        std::uint32_t hash = hashStart;
        for (const char c : word.text)
            hash = hashed(hash, c);
        std::size_t at = hash % tableSize;
        while (table[at].hash != 0)
            at = (at + 1) % tableSize;
        table[at] = {hash, bit(word.hint)};
    }
    return table;
}

constexpr std::array<Slot, tableSize> table = makeTable();

Hints hintOf(std::uint32_t hash) {
    for (std::size_t at = hash % tableSize; table[at].hash != 0; at = (at + 1) % tableSize)
        if (table[at].hash == hash)
            return table[at].hint;
    return 0;
}

constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

} // namespace

Hints hintsOf(std::string_view names) {
    Hints all = 0;
    Hints name = 0;
    std::uint32_t hash = hashStart;
    std::size_t length = 0;
    const auto endWord = [&] {
        if (length > 1)
            name |= hintOf(hash);
        hash = hashStart;
        length = 0;
    };
    const auto endName = [&] {
        endWord();
        if (has(name, Hint::Article) && has(name, Hint::Body))
            name |= bit(Hint::ArticleBody);
        all |= name;
        name = 0;
    };
    char before = ' ';
    for (const char c : names) {
        if (isUpper(c) && isLower(before))
            endWord();
        if (isUpper(c) || isLower(c)) {
            hash = hashed(hash, isUpper(c) ? static_cast<char>(c + 32) : c);
            ++length;
        } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            endName();
        } else {
            endWord();
        }
        before = c;
    }
    endName();
    return all;
}

} // namespace svodka::page
