// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/ClassWords.h"

#include <array>

namespace svodka::page {
namespace {

struct Word {
    std::string_view text;
    Hints hints;
};

constexpr std::array words{
    Word{"article", bit(Hint::Article)},
    Word{"story", bit(Hint::Article)},
    Word{"post", bit(Hint::Article)},
    Word{"entry", bit(Hint::Article)},
    Word{"news", bit(Hint::Article)},
    Word{"blog", bit(Hint::Article)},
    Word{"artikel", bit(Hint::Article)},
    Word{"articolo", bit(Hint::Article)},
    Word{"noticia", bit(Hint::Article)},
    Word{"nota", bit(Hint::Article)},
    Word{"detail", bit(Hint::Article)},
    Word{"body", bit(Hint::Body)},
    Word{"content", bit(Hint::Body)},
    Word{"contents", bit(Hint::Body)},
    Word{"text", bit(Hint::Body)},
    Word{"txt", bit(Hint::Body)},
    Word{"copy", bit(Hint::Body)},
    Word{"richtext", bit(Hint::Body)},
    Word{"inhalt", bit(Hint::Body)},
    Word{"corpo", bit(Hint::Body)},
    Word{"cuerpo", bit(Hint::Body)},
    Word{"texte", bit(Hint::Body)},
    Word{"texto", bit(Hint::Body)},
    Word{"contenu", bit(Hint::Body)},
    Word{"articlebody", bit(Hint::ArticleBody)},
    Word{"articlecontent", bit(Hint::ArticleBody)},
    Word{"articletext", bit(Hint::ArticleBody)},
    Word{"storybody", bit(Hint::ArticleBody)},
    Word{"storycontent", bit(Hint::ArticleBody)},
    Word{"storytext", bit(Hint::ArticleBody)},
    Word{"postbody", bit(Hint::ArticleBody)},
    Word{"postcontent", bit(Hint::ArticleBody)},
    Word{"entrycontent", bit(Hint::ArticleBody)},
    Word{"newstext", bit(Hint::ArticleBody)},
    Word{"bodytext", bit(Hint::ArticleBody)},
    Word{"fulltext", bit(Hint::ArticleBody)},
    Word{"comment", bit(Hint::Comments)},
    Word{"comments", bit(Hint::Comments)},
    Word{"kommentar", bit(Hint::Comments)},
    Word{"kommentare", bit(Hint::Comments)},
    Word{"commentaires", bit(Hint::Comments)},
    Word{"comentarios", bit(Hint::Comments)},
    Word{"disqus", bit(Hint::Comments)},
    Word{"respond", bit(Hint::Comments)},
    Word{"discussion", bit(Hint::Comments)},
    Word{"replies", bit(Hint::Comments)},
    Word{"related", bit(Hint::Related)},
    Word{"relatedposts", bit(Hint::Related)},
    Word{"relatedcontent", bit(Hint::Related)},
    Word{"relatedarticles", bit(Hint::Related)},
    Word{"relatedlinks", bit(Hint::Related)},
    Word{"recommend", bit(Hint::Related)},
    Word{"recommended", bit(Hint::Related)},
    Word{"recommendation", bit(Hint::Related)},
    Word{"recommendations", bit(Hint::Related)},
    Word{"readmore", bit(Hint::Related)},
    Word{"readalso", bit(Hint::Related)},
    Word{"seealso", bit(Hint::Related)},
    Word{"mostread", bit(Hint::Related)},
    Word{"popular", bit(Hint::Related)},
    Word{"trending", bit(Hint::Related)},
    Word{"latest", bit(Hint::Related)},
    Word{"similar", bit(Hint::Related)},
    Word{"upnext", bit(Hint::Related)},
    Word{"outbrain", bit(Hint::Related)},
    Word{"taboola", bit(Hint::Related)},
    Word{"zergnet", bit(Hint::Related)},
    Word{"yarpp", bit(Hint::Related)},
    Word{"share", bit(Hint::Share)},
    Word{"sharing", bit(Hint::Share)},
    Word{"sharebar", bit(Hint::Share)},
    Word{"shares", bit(Hint::Share)},
    Word{"social", bit(Hint::Share)},
    Word{"sociallinks", bit(Hint::Share)},
    Word{"addthis", bit(Hint::Share)},
    Word{"addtoany", bit(Hint::Share)},
    Word{"sharedaddy", bit(Hint::Share)},
    Word{"jetpack", bit(Hint::Share)},
    Word{"follow", bit(Hint::Share)},
    Word{"toolbar", bit(Hint::Share)},
    Word{"tools", bit(Hint::Share)},
    Word{"newsletter", bit(Hint::Subscribe)},
    Word{"newsletters", bit(Hint::Subscribe)},
    Word{"subscribe", bit(Hint::Subscribe)},
    Word{"subscription", bit(Hint::Subscribe)},
    Word{"signup", bit(Hint::Subscribe)},
    Word{"paywall", bit(Hint::Subscribe)},
    Word{"donate", bit(Hint::Subscribe)},
    Word{"donation", bit(Hint::Subscribe)},
    Word{"affiliate", bit(Hint::Subscribe)},
    Word{"premium", bit(Hint::Subscribe)},
    Word{"subscriber", bit(Hint::Subscribe)},
    Word{"subscribers", bit(Hint::Subscribe)},
    Word{"piano", bit(Hint::Subscribe)},
    Word{"regwall", bit(Hint::Subscribe)},
    Word{"abo", bit(Hint::Subscribe)},
    Word{"membership", bit(Hint::Subscribe)},
    Word{"login", bit(Hint::Subscribe)},
    Word{"register", bit(Hint::Subscribe)},
    Word{"ad", bit(Hint::Advert)},
    Word{"ads", bit(Hint::Advert)},
    Word{"adv", bit(Hint::Advert)},
    Word{"advert", bit(Hint::Advert)},
    Word{"adverts", bit(Hint::Advert)},
    Word{"advertisement", bit(Hint::Advert)},
    Word{"advertising", bit(Hint::Advert)},
    Word{"adslot", bit(Hint::Advert)},
    Word{"adsense", bit(Hint::Advert)},
    Word{"adbox", bit(Hint::Advert)},
    Word{"banner", bit(Hint::Advert)},
    Word{"sponsor", bit(Hint::Advert)},
    Word{"sponsored", bit(Hint::Advert)},
    Word{"anzeige", bit(Hint::Advert)},
    Word{"publicidad", bit(Hint::Advert)},
    Word{"werbung", bit(Hint::Advert)},
    Word{"dfp", bit(Hint::Advert)},
    Word{"nav", bit(Hint::Navigation)},
    Word{"navigation", bit(Hint::Navigation)},
    Word{"navbar", bit(Hint::Navigation)},
    Word{"menu", bit(Hint::Navigation)},
    Word{"breadcrumb", bit(Hint::Navigation)},
    Word{"breadcrumbs", bit(Hint::Navigation)},
    Word{"pagination", bit(Hint::Navigation)},
    Word{"pager", bit(Hint::Navigation)},
    Word{"footer", bit(Hint::Footer)},
    Word{"copyright", bit(Hint::Footer)},
    Word{"disclaimer", bit(Hint::Footer)},
    Word{"infobox", bit(Hint::Sidebar)},
    Word{"factbox", bit(Hint::Sidebar)},
    Word{"infokasten", bit(Hint::Sidebar)},
    Word{"faktabox", bit(Hint::Sidebar)},
    Word{"faktboks", bit(Hint::Sidebar)},
    Word{"infoblock", bit(Hint::Sidebar)},
    Word{"faktenbox", bit(Hint::Sidebar)},
    Word{"sidebar", bit(Hint::Sidebar)},
    Word{"rail", bit(Hint::Sidebar)},
    Word{"aside", bit(Hint::Sidebar)},
    Word{"popup", bit(Hint::Popup)},
    Word{"modal", bit(Hint::Popup)},
    Word{"overlay", bit(Hint::Popup)},
    Word{"lightbox", bit(Hint::Popup)},
    Word{"tooltip", bit(Hint::Popup)},
    Word{"cookie", bit(Hint::Popup)},
    Word{"cookies", bit(Hint::Popup)},
    Word{"consent", bit(Hint::Popup)},
    Word{"gdpr", bit(Hint::Popup)},
    Word{"dialog", bit(Hint::Popup)},
    Word{"tags", bit(Hint::Tags)},
    Word{"taglist", bit(Hint::Tags)},
    Word{"tag", bit(Hint::Tags)},
    Word{"topics", bit(Hint::Tags)},
    Word{"keywords", bit(Hint::Tags)},
    Word{"categories", bit(Hint::Tags)},
    Word{"byline", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"author", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"authors", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"autor", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"bio", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"date", bit(Hint::Byline)},
    Word{"dateline", bit(Hint::Byline)},
    Word{"datetime", bit(Hint::Byline)},
    Word{"timestamp", bit(Hint::Byline)},
    Word{"published", bit(Hint::Byline)},
    Word{"meta", bit(Hint::Byline)},
    Word{"metadata", bit(Hint::Byline)},
    Word{"info", bit(Hint::Byline)},
    Word{"infos", bit(Hint::Byline)},
    Word{"imagecaption", bit(Hint::Caption)},
    Word{"photocaption", bit(Hint::Caption)},
    Word{"piccaption", bit(Hint::Caption)},
    Word{"legende", bit(Hint::Caption)},
    Word{"bildtext", bit(Hint::Caption)},
    Word{"imgcaption", bit(Hint::Caption)},
    Word{"pie", bit(Hint::Caption)},
    Word{"caption", bit(Hint::Caption)},
    Word{"captions", bit(Hint::Caption)},
    Word{"credit", bit(Hint::Caption)},
    Word{"credits", bit(Hint::Caption)},
    Word{"figcaption", bit(Hint::Caption)},
    Word{"bildunterschrift", bit(Hint::Caption)},
    Word{"legend", bit(Hint::Caption)},
    Word{"teaser", bit(Hint::Teaser)},
    Word{"teasers", bit(Hint::Teaser)},
    Word{"card", bit(Hint::Teaser)},
    Word{"cards", bit(Hint::Teaser)},
    Word{"promo", bit(Hint::Teaser)},
    Word{"promotion", bit(Hint::Teaser)},
    Word{"widget", bit(Hint::Teaser)},
    Word{"tile", bit(Hint::Teaser)},
    Word{"more", bit(Hint::Teaser)},
    Word{"box", bit(Hint::Teaser)},
    Word{"carousel", bit(Hint::Gallery)},
    Word{"slider", bit(Hint::Gallery)},
    Word{"slide", bit(Hint::Gallery)},
    Word{"slides", bit(Hint::Gallery)},
    Word{"slideshow", bit(Hint::Gallery)},
    Word{"swiper", bit(Hint::Gallery)},
    Word{"biography", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"contributor", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"contributors", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"writer", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"redakteur", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"autoren", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"auteur", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"autore", bit(Hint::Byline) | bit(Hint::Author)},
    Word{"datum", bit(Hint::Byline)},
    Word{"fecha", bit(Hint::Byline)},
    Word{"time", bit(Hint::Byline)},
    Word{"lead", bit(Hint::Lead)},
    Word{"summary", bit(Hint::Lead)},
    Word{"standfirst", bit(Hint::Lead)},
    Word{"intro", bit(Hint::Lead)},
    Word{"dek", bit(Hint::Lead)},
    Word{"subtitle", bit(Hint::Lead)},
    Word{"deck", bit(Hint::Lead)},
    Word{"subhead", bit(Hint::Lead)},
    Word{"ingress", bit(Hint::Lead)},
    Word{"perex", bit(Hint::Lead)},
    Word{"bajada", bit(Hint::Lead)},
    Word{"copete", bit(Hint::Lead)},
    Word{"entradilla", bit(Hint::Lead)},
    Word{"sottotitolo", bit(Hint::Lead)},
    Word{"sommario", bit(Hint::Lead)},
    Word{"subheadline", bit(Hint::Lead)},
    Word{"abstract", bit(Hint::Lead)},
    Word{"leadin", bit(Hint::Lead)},
    Word{"leadtext", bit(Hint::Lead)},
    Word{"excerpt", bit(Hint::Lead)},
    Word{"chapo", bit(Hint::Lead)},
    Word{"vorspann", bit(Hint::Lead)},
    Word{"announce", bit(Hint::Lead)},
    Word{"player", bit(Hint::Player)},
    Word{"video", bit(Hint::Player)},
    Word{"audio", bit(Hint::Player)},
    Word{"hidden", bit(Hint::Hidden)},
    Word{"hide", bit(Hint::Hidden)},
    Word{"sr", bit(Hint::Hidden)},
    Word{"visuallyhidden", bit(Hint::Hidden)},
    Word{"screenreader", bit(Hint::Hidden)},
    Word{"print", bit(Hint::Hidden)},
    Word{"noprint", bit(Hint::Share)},
};

constexpr std::uint32_t hashStart = 2166136261u; // FNV-1a

constexpr std::uint32_t hashed(std::uint32_t hash, char c) {
    return (hash ^ static_cast<unsigned char>(c)) * 16777619u;
}

constexpr std::size_t tableSize = 1024;

struct Slot {
    std::uint32_t hash = 0;
    Hints hints = 0;
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
        table[at] = {hash, word.hints};
    }
    return table;
}

constexpr std::array<Slot, tableSize> table = makeTable();

Hints hintsOfWord(std::uint32_t hash) {
    for (std::size_t at = hash % tableSize; table[at].hash != 0; at = (at + 1) % tableSize)
        if (table[at].hash == hash)
            return table[at].hints;
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
            name |= hintsOfWord(hash);
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
