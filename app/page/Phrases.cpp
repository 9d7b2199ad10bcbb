// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/Phrases.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

/// Beginnings.
constexpr std::array elsewhere{
    u"read more",
    u"read also",
    u"also read",
    u"read next",
    u"see also",
    u"more on this",
    u"related",
    u"recommended",
    u"you may also like",
    u"you might also like",
    u"more from",
    u"more stories",
    u"don t miss",
    u"must read",
    u"watch also",
    u"click here",
    u"join us on",
    u"more coverage",
    u"further reading",
    u"keep reading",
    u"continue reading",
    u"most read",
    u"top stories",
    u"also see",
    u"latest news",
    u"читайте также",
    u"читайте еще",
    u"читать далее",
    u"читать также",
    u"смотрите также",
    u"по теме",
    u"материалы по теме",
    u"подробнее",
    u"ранее мы писали",
    u"рекомендуем",
    u"также по теме",
    u"другие новости",
    u"больше новостей",
    u"читайте нас",
    u"читайте в",
    u"подписывайтесь",
    u"подпишитесь",
    u"следите за",
    u"читайте по теме",
    u"читайте подробнее",
    u"читайте також",
    u"чытайце таксама",
    u"дивіться також",
    u"lesen sie auch",
    u"lesen sie mehr",
    u"mehr zum thema",
    u"mehr zu",
    u"auch interessant",
    u"lesen sie hier",
    u"das könnte sie auch",
    u"weiterlesen",
    u"mehr dazu",
    u"lesetipp",
    u"passend dazu",
    u"zum thema",
    u"lire aussi",
    u"à lire aussi",
    u"a lire aussi",
    u"lisez aussi",
    u"voir aussi",
    u"lire la suite",
    u"sur le même sujet",
    u"à lire également",
    u"lire également",
    u"lee también",
    u"lea también",
    u"leer más",
    u"te puede interesar",
    u"ver también",
    u"también te puede",
    u"te recomendamos",
    u"noticias relacionadas",
    u"más información",
    u"lea además",
    u"leggi anche",
    u"potrebbe interessarti",
    u"approfondisci",
    u"leia também",
    u"leia mais",
    u"veja também",
    u"saiba mais",
    u"ler mais",
    u"lees ook",
    u"lees meer",
    u"bekijk ook",
    u"läs också",
    u"läs även",
    u"läs mer",
    u"les også",
    u"læs også",
    u"lue myös",
    u"czytaj także",
    u"czytaj też",
    u"zobacz też",
    u"zobacz także",
    u"przeczytaj także",
    u"čtěte také",
    u"čítajte aj",
    u"ayrıca okuyun",
    u"ilgili haber",
    u"baca juga",
    u"olvass tovább",
    u"citește și",
    u"pročitajte",
    u"čitajte",
};

/// Beginnings of lines that ask for something or belong to the page.
constexpr std::array asking{
    u"create an account",
    u"already a subscriber",
    u"already have an account",
    u"register sign in",
    u"register to",
    u"sign in to",
    u"sign in or",
    u"log in to",
    u"get email updates",
    u"this content is reserved",
    u"comments are closed",
    u"have your say",
    u"follow us",
    u"follow me on",
    u"sign up",
    u"subscribe to",
    u"subscribe now",
    u"share this",
    u"share on",
    u"all rights reserved",
    u"download our app",
    u"get the latest",
    u"advertisement",
    u"click to",
    u"copyright",
    u"join the conversation",
    u"like us on",
    u"newsletter",
    u"this article was originally",
    u"print this",
    u"support our",
    u"send this to",
    u"подписаться",
    u"поделиться",
    u"реклама",
    u"все права защищены",
    u"нашли ошибку",
    u"заметили ошибку",
    u"если вы заметили",
    u"фото",
    u"источник фото",
    u"folgen sie uns",
    u"jetzt abonnieren",
    u"anzeige",
    u"werbung",
    u"alle rechte vorbehalten",
    u"teilen",
    u"abonnez vous",
    u"inscrivez vous",
    u"partager",
    u"publicité",
    u"tous droits",
    u"suscríbete",
    u"síguenos",
    u"compartir",
    u"publicidad",
    u"todos los derechos",
    u"iscriviti",
    u"seguici",
    u"condividi",
    u"pubblicità",
    u"riproduzione riservata",
    u"inscreva se",
    u"siga nos",
    u"compartilhar",
    u"publicidade",
    u"volg ons",
    u"deel dit",
    u"advertentie",
    u"annons",
    u"reklam",
    u"udostępnij",
};

/// The phrases by their first letter: of a hundred only a few are compared.
class PhraseTable {
public:
    template <std::size_t count>
    explicit PhraseTable(const std::array<const char16_t*, count>& phrases) {
        for (const QStringView phrase : phrases)
            m_phrases[phrase.front().unicode()].append(phrase);
    }
    bool beginsAny(const QString& text) const {
        if (text.isEmpty())
            return false;
        const auto found = m_phrases.constFind(text.front().unicode());
        return found != m_phrases.cend() &&
               std::any_of(found->begin(), found->end(), [&](QStringView phrase) {
                   return text.startsWith(phrase) &&
                          (text.size() == phrase.size() || text[phrase.size()] == u' ');
               });
    }

private:
    QHash<char16_t, QList<QStringView>> m_phrases;
};

} // namespace

QString foldedForPhrases(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            folded += c.toLower();
        else if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    return folded.trimmed();
}

bool leadsElsewhere(const QString& folded) {
    static const PhraseTable table(elsewhere);
    return table.beginsAny(folded);
}

bool isFurnitureLine(const QString& folded) {
    constexpr qsizetype longest = 70; // a paragraph may well begin with such words
    static const PhraseTable table(asking);
    return folded.size() <= longest && table.beginsAny(folded);
}

} // namespace svodka::page
