// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/Phrases.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

/// Beginnings, parted by bars; folded as foldedForPhrases does.
constexpr QStringView elsewhere =
    u"read more|read also|also read|read next|see also|more on this|related|recommended|you may also like|"
    u"you might also like|more from|more stories|don t miss|must read|watch also|click here|join us on|"
    u"more coverage|further reading|keep reading|continue reading|most read|top stories|also see|"
    u"latest news|читайте также|читайте еще|читать далее|читать также|смотрите также|по теме|"
    u"материалы по теме|подробнее|ранее мы писали|рекомендуем|также по теме|другие новости|"
    u"больше новостей|читайте нас|читайте в|подписывайтесь|подпишитесь|следите за|читайте по теме|"
    u"читайте подробнее|читайте також|чытайце таксама|дивіться також|lesen sie auch|lesen sie mehr|"
    u"mehr zum thema|mehr zu|auch interessant|lesen sie hier|das könnte sie auch|weiterlesen|mehr dazu|"
    u"lesetipp|passend dazu|zum thema|lire aussi|à lire aussi|a lire aussi|lisez aussi|voir aussi|"
    u"lire la suite|sur le même sujet|à lire également|lire également|lee también|lea también|leer más|"
    u"te puede interesar|ver también|también te puede|te recomendamos|noticias relacionadas|"
    u"más información|lea además|leggi anche|potrebbe interessarti|approfondisci|leia também|leia mais|"
    u"veja também|saiba mais|ler mais|lees ook|lees meer|bekijk ook|läs också|läs även|läs mer|les også|"
    u"læs også|lue myös|czytaj także|czytaj też|zobacz też|zobacz także|przeczytaj także|čtěte také|"
    u"čítajte aj|ayrıca okuyun|ilgili haber|baca juga|olvass tovább|citește și|pročitajte|čitajte|"
    u"read the full story|read full story|read the full article|read this next|read this too|read it here|"
    u"more to read|more news|more like this|story continues below|article continues below|continue below|"
    u"editor s picks|editors picks|what to read next|up next|recommended for you|recommended stories|"
    u"recommended reading|related articles|related stories|related content|related topics|related links|"
    u"related news|related posts|related coverage|explore more|latest stories|latest in|trending now|"
    u"trending stories|most popular|more videos|watch more|watch next|watch now|in other news|"
    u"in case you missed|catch up on|find out more|view more|you may like|you might like|"
    u"you may be interested|suggested reading|other stories|similar articles|similar stories|next article|"
    u"previous article|next story|also on|from our partners|promoted stories|sponsored content|"
    u"czytaj więcej|czytaj dalej|czytaj również|zobacz więcej|zobacz również|więcej na ten temat|"
    u"dowiedz się więcej|przeczytaj też|przeczytaj również|polecamy|polecane|powiązane artykuły|najnowsze|"
    u"mehr lesen|mehr erfahren|mehr über|mehr von|mehr aus|mehr infos|mehr nachrichten|lesen sie weiter|"
    u"lesen sie dazu|lies auch|lies mehr|lesen sie zum thema|auch lesen|weitere artikel|weitere themen|"
    u"weitere nachrichten|weitere meldungen|weiter lesen|zum weiterlesen|ähnliche artikel|"
    u"ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|meistgelesen|meist gelesen|"
    u"empfohlene artikel|empfehlungen der redaktion|das könnte dich|das könnte ihnen|"
    u"könnte sie auch interessieren|passend zum thema|dazu passend|hintergrund zum thema|alles zum thema|"
    u"themen des artikels|aktuelle meldungen|mehr aktuelle|lire plus|en savoir plus|pour aller plus loin|"
    u"sur le même thème|à voir aussi|à découvrir|voir plus|voir également|découvrez aussi|les plus lus|"
    u"articles liés|nos derniers articles|plus d articles|plus d infos|à ne pas manquer|"
    u"ailleurs sur le web|vous aimerez aussi|contenus sponsorisés|lee más|leer también|lee además|"
    u"te recomendamos leer|ver más|mira también|mirá también|seguí leyendo|sigue leyendo|seguir leyendo|"
    u"más noticias|más sobre|relacionadas|artículos relacionados|contenido relacionado|notas relacionadas|"
    u"lo más leído|lo más visto|lo último|también te puede interesar|puede interesarte|podría interesarte|"
    u"quizás te interese|recomendados|otras noticias|conoce más|entérate|leggi pure|leggi tutto|"
    u"leggi di più|leggi l articolo|per approfondire|articoli correlati|correlati|notizie correlate|"
    u"vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti anche|scopri di più|"
    u"i più letti|altre notizie|leia a seguir|leia ainda|leia na íntegra|continue lendo|mais notícias|"
    u"notícias relacionadas|matérias relacionadas|artigos relacionados|conteúdo relacionado|veja mais|"
    u"confira também|você também pode|assista também|últimas notícias|lees verder|lees ook deze|meer over|"
    u"meer nieuws|meer lezen|gerelateerde artikelen|gerelateerd|aanbevolen|verder lezen|ook interessant|"
    u"bekijk hier|läs vidare|läs hela|läs senare|mer om|mer från|fler artiklar|relaterade artiklar|"
    u"relaterat|missa inte|mest läst|se också|se även|les mer|les hele|les og|mer om saken|flere saker|"
    u"flere nyheter|relaterte artikler|mest lest|anbefalt|siste nytt|læs mere|læs hele|læs videre|mere om|"
    u"flere artikler|relaterede artikler|mest læste|se også|andre læser|lue lisää|lue seuraavaksi|"
    u"katso myös|lisää aiheesta|luetuimmat|aiheeseen liittyvää|suosittelemme|přečtěte si|čtěte dále|"
    u"mohlo by vás zajímat|související články|související|další články|více k tématu|nejčtenější|"
    u"doporučujeme|prečítajte si|súvisiace články|mohlo by vás zaujímať|čítajte viac|viac o téme|"
    u"najčítanejšie|kapcsolódó cikkek|kapcsolódó|olvasta már|ajánljuk|további cikkek|ezt is olvassa|"
    u"ez is érdekelheti|citește mai mult|citește mai departe|citește mai|vezi și|articole similare|"
    u"știri similare|recomandări|recomandate|pročitajte još|pročitaj više|pročitajte i|pročitajte više|"
    u"pročitaj još|povezane vijesti|povezane vesti|povezani članci|vezane vijesti|možda će vas zanimati|"
    u"opširnije|još vijesti|najčitanije|preporučujemo|preberite tudi|preberite še|sorodni članki|"
    u"прочетете също|прочетете още|вижте още|още по темата|свързани новини|виж още|прочитајте|"
    u"прочитајте још|поврзани вести|читайте ще|більше новин|матеріали за темою|також читайте|"
    u"новини за темою|популярне|популярные|популярное|самое читаемое|новости по теме|статьи по теме|"
    u"еще по теме|что еще почитать|вам может быть интересно|вам будет интересно|смотрите еще|"
    u"главное за сутки|последние новости|новости партнеров|интересное по теме|рекомендованные|"
    u"похожие статьи|похожие новости|материалы сюжета|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε περισσότερα|"
    u"δείτε επίσης|σχετικά άρθρα|devamını oku|bunu da oku|bunlar da ilginizi çekebilir|ilginizi çekebilir|"
    u"benzer haberler|ilgili haberler|son dakika haberleri|önerilen haberler|öne çıkan|daha fazla|"
    u"baca selengkapnya|baca artikel|simak juga|lihat juga|artikel terkait|berita terkait|berita lainnya|"
    u"pilihan editor|baca lagi|berita berkaitan|xem thêm|đọc thêm|tin liên quan|bài liên quan|"
    u"có thể bạn quan tâm|loe ka|loe veel|loe lisaks|vaata ka|lasi arī|lasi vēl|skatīt vairāk|"
    u"taip pat skaitykite|skaitykite taip pat|skaityti daugiau|susiję "
    u"straipsniai|関連記事|関連ニュース|あわせて読みたい|"
    u"おすすめ記事|もっと見る|続きを読む|人気記事|相关阅读|相关新闻|相关文章|延伸阅读|延伸閱讀|相關新聞|"
    u"相關文章|更多新闻|推荐阅读|관련기사|관련 기사|추천기사|많이 본|اقرأ أيضا|"
    u"اقرأ أيضًا|اقرأ المزيد|إقرأ أيضا|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|قد يعجبك|المزيد من|"
    u"بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|קראו גם|קרא עוד|כתבות נוספות|עוד בנושא|"
    u"यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|आरो पড়ুন|আরও পড়ুন|আরো পড়ুন|สนใจข่าว|อ่านเพิ่มเติม|"
    u"ข่าวที่เกี่ยวข้อง";

/// Beginnings of lines that ask for something or belong to the page.
constexpr QStringView asking =
    u"create an account|already a subscriber|already have an account|register sign in|register to|"
    u"sign in to|sign in or|log in to|get email updates|this content is reserved|comments are closed|"
    u"have your say|follow us|follow me on|sign up|subscribe to|subscribe now|share this|share on|"
    u"all rights reserved|download our app|get the latest|advertisement|click to|copyright|"
    u"join the conversation|like us on|newsletter|this article was originally|print this|support our|"
    u"send this to|подписаться|поделиться|реклама|все права защищены|нашли ошибку|заметили ошибку|"
    u"если вы заметили|фото|источник фото|folgen sie uns|jetzt abonnieren|anzeige|werbung|"
    u"alle rechte vorbehalten|teilen|abonnez vous|inscrivez vous|partager|publicité|tous droits|"
    u"suscríbete|síguenos|compartir|publicidad|todos los derechos|iscriviti|seguici|condividi|pubblicità|"
    u"riproduzione riservata|inscreva se|siga nos|compartilhar|publicidade|volg ons|deel dit|advertentie|"
    u"annons|reklam|udostępnij|advertisment|sponsored|advertisements|article continues|story continues|"
    u"continue reading below|scroll to continue|skip ad|skip advertisement|listen to this article|"
    u"listen to article|save article|print article|email this|copy link|link copied|follow topic|"
    u"follow author|register now|register for free|create account|share article|share this article|"
    u"share full article|gift article|get notified|get breaking news|enter your email|your email|"
    u"by signing up|by subscribing|you can unsubscribe|thanks for subscribing|thank you for subscribing|"
    u"download the app|get the app|report a typo|report an error|report this|correct this|get in touch|"
    u"do you have a story|have a story|got a story|got a tip|send tips|email us|whatsapp us|support us|"
    u"become a member|support independent|click here|tap here|show more|view comments|show comments|"
    u"no comments|be the first to comment|open in app|watch live|image caption|image source|image credit|"
    u"photo credit|photograph by|picture by|file photo|media caption|video caption|video unavailable|"
    u"video loading|play video|please enable|enable javascript|privacy policy|all quotes delayed|"
    u"our standards|the associated press is|last updated|updated on|published on|posted on|подписка|"
    u"подписывайся|подпишись|поделитесь|комментировать|скопировать ссылку|читать в|наш телеграм|"
    u"выделите ее|ctrl enter|авторизуйтесь|зарегистрируйтесь|показать еще|версия для печати|"
    u"узнавайте первыми|jetzt anmelden|jetzt registrieren|jetzt testen|jetzt lesen|jetzt teilen|"
    u"artikel teilen|artikel anhören|artikel merken|artikel drucken|auf die merkliste|"
    u"newsletter abonnieren|zum newsletter|melden sie sich|abonnieren|abonnieren sie|folge uns|"
    u"kommentare lesen|weiter mit|empfohlener redaktioneller|empfohlener externer|externer inhalt|"
    u"externen inhalt|an dieser stelle|ich bin damit einverstanden|datenschutz|inhalt laden|video laden|"
    u"bildquelle|schlagwörter|zur startseite|zurück zur|box aufklappen|s abonner|je m abonne|abonnez|"
    u"se connecter|connectez vous|recevez|publicités|suivez nous|partagez|partager l article|"
    u"copier le lien|crédit photo|crédits photos|temps de lecture|écouter l article|mots clés|"
    u"la suite est réservée|contenu réservé|cet article est réservé|suscríbase|suscribirse|iniciar sesión|"
    u"regístrate|regístrese|seguinos|recibí|publicidades|compartilo|copiar enlace|archivado en|únete|"
    u"unite a nuestro|sumate|síganos|conforme a los criterios|iscriviti alla|seguici su|abbonati|"
    u"registrati|condividi su|copia link|tempo di lettura|contenuto riservato|annuncio|foto ansa|inscreva|"
    u"participe do|clique aqui|compartilhe|continua após a publicidade|continua depois da publicidade|"
    u"abonneer|meld je aan|schrijf je in|inloggen|log in om|deel via|deel op|tekst gaat verder|"
    u"prenumerera|logga in|dela artikeln|annonsera|artikeln fortsätter|skriv ut|annonse|"
    u"artikkelen fortsetter|artikkelen fortsetter under|del artikkelen|bliv abonnent|artiklen fortsætter|"
    u"tilaa|kirjaudu|mainos|juttu jatkuu|artikkeli jatkuu|reklama|dalsza część|dalszy ciąg|zaloguj się|"
    u"subskrybuj|udostępnij artykuł|zapisz się|materiał sponsorowany|hirdetés|feliratkozás|inzerce|sdílet|"
    u"sdílejte|přihlásit|odebírat|inzercia|zdieľať|publicitate|abonează te|urmărește|distribuie|podijeli|"
    u"podeli|prijavite se|pratite nas|реклами|сподели|абонирай се|διαφήμιση|ακολουθήστε|κοινοποίηση|"
    u"reklam alanı|paylaş|abone ol|takip et|bagikan|advertisement scroll|chia sẻ|theo dõi|reklaam|reklāma|"
    u"広告|シェア|ツイート|会員登録|有料会員|この記事は有料|この記事は会員|ログイン|続きはログイン|广告|廣告|"
    u"責任編輯|责任编辑|공유|구독|광고|무단전재|إعلان|اشترك|تابعنا|"
    u"مشاركة|تبلیغات|פרסומת|שתפו|विज्ञापन|বিজ্ঞাপন|แชร์";

/// Whole lines: words that a sentence may well begin with.
constexpr QStringView wholeLines =
    u"abonner|ad|ads|anmelden|anuncio|argomenti|bookmark|categories|crédits|deel|del|dela|donate|drucken|"
    u"etiquetas|filed under|folgen|follow|fotos|iklan|jaa|lesezeit|loading|log in|merken|oglas|quelle|"
    u"register|reklamy|reklám|schlagworte|share|sign in|stand|stichworte|subscribe|tag|tags|temas|tematy|"
    u"themen|topics|tópicos|widget|теги|тэги|关注|分享";

/// Beginnings of what heads the comments.
constexpr QStringView ofComments =
    u"comments|all comments|view comments|show comments|leave a reply|leave a comment|add a comment|"
    u"post a comment|write a comment|reader comments|join the conversation|join the discussion|replies|"
    u"responses|kommentare|leserkommentare|alle kommentare|schreibe einen kommentar|kommentar schreiben|"
    u"kommentieren|commentaires|laisser un commentaire|vos commentaires|comentarios|deja un comentario|"
    u"deja tu comentario|comentar|comentários|deixe um comentário|deixe seu comentário|commenti|"
    u"lascia un commento|reacties|plaats een reactie|kommentarer|kommentit|komentarze|dodaj komentarz|"
    u"komentáře|komentáre|komentari|komentarai|komentāri|hozzászólások|comentarii|lasă un comentariu|"
    u"yorumlar|yorum yap|комментарии|комментариев|оставить комментарий|добавить комментарий|обсуждение|"
    u"коментарі|коментарии|каментары|σχόλια|コメント|评论|댓글|التعليقات|תגובות|bình luận";

/// The same where a number stands before it: alone it may be an opinion's label.
constexpr QStringView ofOneComment =
    u"comment|reply|kommentar|commentaire|comentario|comentário|commento|reactie|komentarz|komentar|"
    u"komentár|komentář|комментарий|комментария|коментар|yorum";

/// The phrases by their first letter: of a hundred only a few are compared.
class PhraseTable {
public:
    explicit PhraseTable(QStringView phrases) {
        for (const QStringView phrase : phrases.split(u'|'))
            m_phrases[phrase.front().unicode()].append(phrase);
    }
    bool beginsAny(const QString& text) const {
        if (text.isEmpty())
            return false;
        const auto found = m_phrases.constFind(text.front().unicode());
        return found != m_phrases.cend() &&
               std::any_of(found->begin(), found->end(), [&](QStringView phrase) {
                   constexpr char16_t firstIdeograph = 0x2E80; // scripts that part words by nothing
                   return text.startsWith(phrase) &&
                          (text.size() == phrase.size() || text[phrase.size()] == u' ' ||
                           phrase.back() >= firstIdeograph);
               });
    }
    bool has(const QString& text) const {
        const auto found = m_phrases.constFind(text.isEmpty() ? u' ' : text.front().unicode());
        return found != m_phrases.cend() && found->contains(text);
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

bool isFurnitureLine(const QString& folded, bool hasLinks) {
    const qsizetype longest = hasLinks ? 160 : 70; // a paragraph may well begin with such words
    static const PhraseTable table(asking);
    static const PhraseTable whole(wholeLines);
    return folded.size() <= longest && (table.beginsAny(folded) || whole.has(folded));
}

bool headsComments(const QString& folded) {
    constexpr qsizetype longest = 40;
    static const PhraseTable table(ofComments);
    static const PhraseTable single(ofOneComment);
    qsizetype start = 0;
    while (start < folded.size() && (folded[start].isDigit() || folded[start] == u' '))
        ++start;
    const QString words = folded.mid(start);
    return words.size() <= longest && (table.beginsAny(words) || (start > 0 && single.beginsAny(words)));
}

} // namespace svodka::page
