// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/TextLanguage.h"

#include <QHash>
#include <QList>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

struct SmallWords {
    const char* language;
    const char16_t* words;
};

/// Words that are frequent in one of these languages and rare in its neighbours.
constexpr std::array smallWords{
    SmallWords{"en", u"the of and to is that was with for are this have from they been which will would"},
    SmallWords{"de", u"der die das und ist nicht mit den von auf eine für im dem sich auch wird bei ein zu"},
    SmallWords{"fr", u"le les des et est une dans pour que qui sur du pas plus par au avec sont ce cette"},
    SmallWords{"es", u"el los las que del una por con para como más pero sus fue este según sobre también y"},
    SmallWords{"it", u"il di che della per una con non sono del più anche nel alla gli dei è questo ha"},
    SmallWords{"pt", u"que não uma com para dos mais como foi pelo pela são também ao seu sua os em você"},
    SmallWords{"nl", u"de het een van dat niet zijn met voor op ook maar worden naar bij wordt deze hij"},
    SmallWords{"sv", u"och att det som är på för inte av den till med har om ett men från kan"},
    SmallWords{"no", u"og det som på er for ikke av til med har å en at fra men ble også"},
    SmallWords{"da", u"og det at er på for ikke af til med har der en fra men blev også af"},
    SmallWords{"fi", u"ja on ei että oli se kun myös mutta ovat joka tai kuin sen hän ole"},
    SmallWords{"pl", u"nie się na jest że do jak oraz przez który dla po od ale przy tym jego już"},
    SmallWords{"cs", u"že se na je to podle který jeho ale jako byl jsou také už jen při která není"},
    SmallWords{"sk", u"sa na je že to podľa ktorý ako aj ale bol sú už pri ktorá nie po jeho"},
    SmallWords{"hu", u"és nem hogy az egy volt meg de csak már is ez azt mint még szerint"},
    SmallWords{"ro", u"și în de la nu că pe cu din care este pentru mai sunt fost dar sau"},
    SmallWords{"tr", u"ve bir bu için ile da olarak çok daha olan gibi sonra kadar ne olduğu dedi"},
    SmallWords{"id", u"yang dan di dengan untuk dari ini itu pada tidak dalam akan juga oleh ke"},
    SmallWords{"hr", u"je se na da su za koji od što kako nije iz kao bi ili prema te"},
    SmallWords{"sl", u"je in se na da so za ki pa tudi ne bi ter po kot ali pri"},
    SmallWords{"lt", u"ir kad yra su tai buvo bet kaip nuo dėl į apie taip jau pat"},
    SmallWords{"lv", u"un ir ka par no ar uz kas bet lai tika kā arī pie vai"},
    SmallWords{"et", u"ja on ei et oli see ka kui ning aga oma selle kes pole"},
    SmallWords{"ca", u"els que una amb per més del les dels és com però ha aquest també"},
    SmallWords{"sw", u"ya wa kwa ni katika la za hiyo kuwa cha huo hayo alisema amesema pia watu hii huyo"},
    SmallWords{"tl", u"ang ng sa mga ay hindi kung para ito nang siya niya ni kay ayon nila"},
    SmallWords{"af", u"die en het nie is vir dat wat hy aan ook sy om te deur word hulle was"},
    SmallWords{"so", u"ka iyo ku waxa waa ah ay in uu la oo ee kale soo waxaa"},
    SmallWords{"sq", u"të dhe në është një për nga me që se ka nuk do më por si"},
    SmallWords{"cy", u"yn y yr ar mae wedi eu bod fod oedd ei gan gyda hefyd sydd"},
    SmallWords{"vi", u"và của là có được cho không người trong với các những đã này"},
};

const QMultiHash<QString, int>& wordTable() {
    static const QMultiHash<QString, int> table = [] {
        QMultiHash<QString, int> words;
        for (std::size_t i = 0; i < smallWords.size(); ++i)
            for (const QString& word : QString::fromUtf16(smallWords[i].words).split(u' '))
                words.insert(word, static_cast<int>(i));
        return words;
    }();
    return table;
}

/// Letters by script, indexed by QChar::Script.
class Scripts {
public:
    explicit Scripts(QStringView text) : m_counts(QChar::ScriptCount) {
        for (const QChar c : text)
            if (c.isLetter())
                ++m_counts[static_cast<std::size_t>(c.script())];
    }
    int operator[](QChar::Script script) const { return m_counts[static_cast<std::size_t>(script)]; }

private:
    std::vector<int> m_counts;
};

/// Scripts that one language stands for.
constexpr std::array<std::pair<QChar::Script, const char*>, 21> languagesOfScripts{
    {{QChar::Script_Hangul, "ko"},    {QChar::Script_Han, "zh"},      {QChar::Script_Hebrew, "he"},
     {QChar::Script_Greek, "el"},     {QChar::Script_Thai, "th"},     {QChar::Script_Devanagari, "hi"},
     {QChar::Script_Bengali, "bn"},   {QChar::Script_Tamil, "ta"},    {QChar::Script_Georgian, "ka"},
     {QChar::Script_Armenian, "hy"},  {QChar::Script_Gujarati, "gu"}, {QChar::Script_Kannada, "kn"},
     {QChar::Script_Malayalam, "ml"}, {QChar::Script_Gurmukhi, "pa"}, {QChar::Script_Telugu, "te"},
     {QChar::Script_Sinhala, "si"},   {QChar::Script_Khmer, "km"},    {QChar::Script_Lao, "lo"},
     {QChar::Script_Myanmar, "my"},   {QChar::Script_Ethiopic, "am"}, {QChar::Script_Oriya, "or"}}};

/// Letters that only some of the script's languages have.
QString cyrillicLanguage(QStringView text) {
    if (text.contains(u'ў'))
        return u"be"_s;
    if (text.count(u'і') + text.count(u'ї') + text.count(u'є') > text.count(u'ы') + text.count(u'э'))
        return u"uk"_s;
    if (text.count(u'ђ') + text.count(u'ћ') + text.count(u'џ') > 0)
        return u"sr"_s;
    if (text.count(u'ј') > 3)
        return u"mk"_s;
    return text.count(u'ы') + text.count(u'э') == 0 && text.count(u'ъ') > 3 ? u"bg"_s : u"ru"_s;
}

QString arabicLanguage(QStringView text) {
    if (text.count(u'ٹ') + text.count(u'ڈ') + text.count(u'ے') + text.count(u'ہ') > 3)
        return u"ur"_s;
    return text.count(u'پ') + text.count(u'چ') + text.count(u'گ') + text.count(u'ی') > 5 ? u"fa"_s : u"ar"_s;
}

/// Of a script that one language stands for; empty for Latin.
QString languageOfScript(QStringView text) {
    const Scripts n(text);
    const int latin = n[QChar::Script_Latin];
    const auto leads = [&](int count) { return count > 20 && count > latin; };
    if (leads(n[QChar::Script_Cyrillic]))
        return cyrillicLanguage(text);
    if (leads(n[QChar::Script_Arabic]))
        return arabicLanguage(text);
    const int kana = n[QChar::Script_Hiragana] + n[QChar::Script_Katakana];
    if (kana > 10 && kana + n[QChar::Script_Han] > latin)
        return u"ja"_s;
    for (const auto& [script, language] : languagesOfScripts)
        if (leads(n[script]))
            return QString::fromLatin1(language);
    return {};
}

/// The language whose small words are most frequent; empty when none stands out.
QString languageOfWords(const QString& text, const QString& declared) {
    std::array<int, smallWords.size()> hits{};
    const auto& table = wordTable();
    for (const QString& word : text.toLower().split(u' ', Qt::SkipEmptyParts))
        for (auto [at, end] = table.equal_range(word); at != end; ++at)
            ++hits[static_cast<std::size_t>(*at)];
    std::size_t best = 0;
    int ofDeclared = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (hits[i] > hits[best])
            best = i;
        if (declared.startsWith(QLatin1StringView(smallWords[i].language)))
            ofDeclared = hits[i];
    }
    return hits[best] >= 4 && ofDeclared * 2 < hits[best] ? QString::fromLatin1(smallWords[best].language)
                                                          : QString();
}

} // namespace

QString languageOfText(const QString& text, const QString& declared) {
    constexpr qsizetype sample = 2500;
    const QString start = text.left(sample);
    const QString primary = declared.section(u'-', 0, 0);
    if (const QString byScript = languageOfScript(start); !byScript.isEmpty()) {
        // The script tells Russian from English, not Kazakh from Kyrgyz: a declared language of the script
        // stays.
        const bool sameScript =
            languageOfScript(start) == primary ||
            (byScript == "ru"_L1 && QStringList{u"kk"_s, u"ky"_s, u"tg"_s, u"mn"_s, u"tt"_s, u"ba"_s, u"ab"_s,
                                                u"os"_s, u"uz"_s, u"bg"_s, u"sr"_s, u"mk"_s}
                                        .contains(primary)) ||
            (byScript == "hi"_L1 && (primary == "mr"_L1 || primary == "ne"_L1)) ||
            (byScript == "fa"_L1 && (primary == "ps"_L1 || primary == "ku"_L1));
        return sameScript ? declared : byScript;
    }
    const QString byWords = languageOfWords(start, primary);
    return byWords.isEmpty() ? declared : byWords;
}

} // namespace svodka::page
