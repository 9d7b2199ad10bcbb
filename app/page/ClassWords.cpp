// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/ClassWords.h"

#include <array>

namespace svodka::page {
namespace {

struct Group {
    Hints hints;
    std::string_view words; ///< parted by spaces
};

constexpr Group groups[] = {
    {bit(Hint::Article), "article story post entry news blog artikel articolo noticia nota detail"},
    {bit(Hint::Body), "body content contents text txt copy richtext inhalt corpo cuerpo texte texto contenu"},
    {bit(Hint::ArticleBody),
     "articlebody articlecontent articletext storybody storycontent storytext postbody "
     "postcontent entrycontent newstext bodytext fulltext"},
    {bit(Hint::Comments),
     "comment comments kommentar kommentare commentaires comentarios disqus respond discussion "
     "replies kommentarer commenti reacties komentarze komentari yorumlar fbcomments viafoura "
     "coral hyvor spotim openweb"},
    {bit(Hint::Related),
     "related relatedposts relatedcontent relatedarticles relatedlinks recommend recommended "
     "recommendation recommendations readmore readalso seealso mostread popular trending latest "
     "similar upnext outbrain taboola zergnet yarpp relacionadas relacionados relacionada "
     "correlati correlate gerelateerd relaterte relaterede related2 verwandt weiterlesen "
     "lesetipps leggianche lireaussi readnext nextarticle morenews othernews moststories "
     "mostpopular relatednews relatedstories suggested suggestions recirc recirculation crosslink "
     "crosslinks onward breaking ticker newsticker marquee bulletin"},
    {bit(Hint::Share),
     "share sharing sharebar shares social sociallinks addthis addtoany sharedaddy jetpack follow "
     "toolbar tools partage teilen compartir condividi compartilhar delen socialshare sharethis "
     "shariff socialmedia shareicons sharebuttons sharetools noprint"},
    {bit(Hint::Subscribe),
     "newsletter newsletters subscribe subscription signup paywall donate donation affiliate "
     "premium subscriber subscribers piano regwall abo membership login register abonnement "
     "abonnieren abonnez suscripcion suscribete assine prenumerera meteredwall registrationwall "
     "optin mailchimp newsletterform cta calltoaction fundraising fundraiser spenden appeal supportus "
     "contribute contribution"},
    {bit(Hint::Advert),
     "ad ads adv advert adverts advertisement advertising adslot adsense adbox banner sponsor "
     "sponsored anzeige publicidad werbung dfp reklama annonse annonce pubblicita publicidade "
     "publicite mainos inzerce adcontainer adwrapper adunit googlead gpt adsbygoogle admanager "
     "sponsorship partnercontent"},
    {bit(Hint::Navigation),
     "nav navigation navbar menu breadcrumb breadcrumbs pagination pager breadcrumblist paging "
     "prevnext skiplink toc tableofcontents inhaltsverzeichnis"},
    {bit(Hint::Footer), "footer copyright disclaimer"},
    {bit(Hint::Sidebar),
     "infobox factbox infokasten faktabox faktboks infoblock faktenbox sidebar rail aside "
     "faktaruta factboxes infographic kasten hintergrundbox erklarbox"},
    {bit(Hint::Popup), "popup modal overlay lightbox tooltip cookie cookies consent gdpr dialog"},
    {bit(Hint::Tags),
     "tags taglist tag topics keywords categories etiquetas schlagworte schlagwoerter stichworte "
     "motscles keyword hashtags emner"},
    {bit(Hint::Byline) | bit(Hint::Author),
     "byline author authors autor bio biography contributor contributors writer redakteur autoren "
     "auteur autore wrote writtenby reporter reporters journalist verfasser redacteur forfatter "
     "skribent autores auteurs autori authorname bylines postedby"},
    {bit(Hint::Byline),
     "date dateline datetime timestamp published meta metadata info infos datum fecha time"},
    {bit(Hint::Caption),
     "imagecaption photocaption piccaption legende bildtext imgcaption pie caption captions "
     "credit credits figcaption bildunterschrift legend bildquelle fotograf didascalia bildetekst "
     "billedtekst kuvateksti onderschrift photocredit imagecredit epigrafe"},
    {bit(Hint::Teaser), "teaser teasers card cards promo promotion widget tile more box"},
    {bit(Hint::Gallery), "carousel slider slide slides slideshow swiper"},
    {bit(Hint::Lead),
     "lead summary standfirst intro dek subtitle deck subhead ingress perex bajada copete "
     "entradilla sottotitolo sommario subheadline abstract leadin leadtext excerpt chapo vorspann "
     "announce"},
    {bit(Hint::Kicker),
     "kicker overline topline roofline dachzeile eyebrow prehead pretitle epigraph antetitulo "
     "spitzmarke vorzeile suptitle supertitle occhiello surtitre volanta label preheadline "
     "overtitle headlinekicker"},
    {bit(Hint::Player), "player video audio"},
    {bit(Hint::Hidden), "hidden hide sr visuallyhidden screenreader print"},
};

constexpr std::uint32_t hashStart = 2166136261u; // FNV-1a

constexpr std::uint32_t hashed(std::uint32_t hash, char c) {
    return (hash ^ static_cast<unsigned char>(c)) * 16777619u;
}

constexpr std::size_t tableSize = 1024; // more than twice the words

struct Slot {
    std::uint32_t hash = 0;
    Hints hints = 0;
};

constexpr void insert(std::array<Slot, tableSize>& table, std::uint32_t hash, Hints hints) {
    std::size_t at = hash % tableSize;
    while (table[at].hash != 0)
        at = (at + 1) % tableSize;
    table[at] = {hash, hints};
}

constexpr std::array<Slot, tableSize> makeTable() {
    std::array<Slot, tableSize> table{};
    for (const Group& group : groups) {
        std::uint32_t hash = hashStart;
        for (const char c : group.words) {
            if (c == ' ') {
                insert(table, hash, group.hints);
                hash = hashStart;
            } else {
                hash = hashed(hash, c);
            }
        }
        insert(table, hash, group.hints);
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
