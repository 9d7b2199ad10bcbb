// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/CanonicalHtml.h"

#include <array>

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

struct StyleTag {
    TextStyle style;
    QLatin1StringView name;
};

/// From the outside in; fixed, so that the same look is always the same HTML.
constexpr std::array styleTags{
    StyleTag{TextStyle::Bold, "b"_L1},        StyleTag{TextStyle::Italic, "i"_L1},
    StyleTag{TextStyle::Underline, "u"_L1},   StyleTag{TextStyle::Strike, "s"_L1},
    StyleTag{TextStyle::Mark, "mark"_L1},     StyleTag{TextStyle::Small, "small"_L1},
    StyleTag{TextStyle::Subscript, "sub"_L1}, StyleTag{TextStyle::Superscript, "sup"_L1},
    StyleTag{TextStyle::Code, "code"_L1},
};

QLatin1StringView nameOf(const StyleTag& tag, TextStyles styles) {
    if (tag.style == TextStyle::Bold && styles.testFlag(TextStyle::Strong))
        return "strong"_L1;
    if (tag.style == TextStyle::Italic && styles.testFlag(TextStyle::Emphasis))
        return "em"_L1;
    return tag.name;
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString attribute(QLatin1StringView name, const QString& value) {
    return u' ' + name + u"=\""_s + escaped(value) + u'"';
}

QString encoded(const QUrl& address) {
    return address.toString(QUrl::FullyEncoded);
}

/// Canonical HTML, and with a Markup the same for a file that shows the blocks.
class Writer {
public:
    Writer() = default;
    explicit Writer(const Markup& markup) : m_markup(&markup) {}

    QString take() { return std::move(m_out); }

    void write(const Blocks& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& content) { write(content); }, block.content);
    }

    void write(const InlineText& text) {
        for (const TextRun& run : text) {
            if (!run.link.isEmpty())
                m_out += u"<a"_s + attribute("href"_L1, encoded(run.link)) + u'>';
            for (const StyleTag& tag : styleTags)
                if (run.styles.testFlag(tag.style))
                    m_out += u'<' + nameOf(tag, run.styles) + u'>';
            m_out += words(run.text).replace(u'\n', isXml() ? u"<br/>"_s : u"<br>"_s);
            for (auto tag = styleTags.rbegin(); tag != styleTags.rend(); ++tag)
                if (run.styles.testFlag(tag->style))
                    m_out += u"</"_s + nameOf(*tag, run.styles) + u'>';
            if (!run.link.isEmpty())
                m_out += u"</a>"_s;
        }
    }

private:
    [[nodiscard]] bool isXml() const { return m_markup && m_markup->reader == Markup::Reader::Book; }
    [[nodiscard]] bool isPaper() const { return m_markup && m_markup->reader == Markup::Reader::Paper; }
    [[nodiscard]] QString words(const QString& text) const {
        return m_markup ? escapedWords(text) : escaped(text);
    }
    [[nodiscard]] QString voidEnd() const { return isXml() ? u"/>"_s : u">"_s; }

    void write(const Paragraph& paragraph) { element("p"_L1, paragraph.text); }

    void write(const Heading& heading) {
        const int highest = m_markup ? 2 : 1; // the headline has the first level
        const QString name = u'h' + QString::number(std::clamp(heading.level, highest, 6));
        m_out += u'<' + name + u'>';
        write(heading.text);
        m_out += u"</"_s + name + u'>';
    }

    void write(const Quote& quote) {
        m_out += u"<blockquote>"_s;
        write(quote.blocks);
        if (!quote.attribution.isEmpty())
            element("p"_L1, quote.attribution);
        m_out += u"</blockquote>"_s;
    }

    void write(const ListBlock& list) {
        const bool numbered = list.kind == ListBlock::Kind::Numbered;
        m_out += numbered ? u"<ol"_s : u"<ul"_s;
        if (numbered && list.start != 1)
            m_out += attribute("start"_L1, QString::number(list.start));
        m_out += u'>';
        for (const Blocks& item : list.items) {
            m_out += u"<li>"_s;
            writeTight(item);
            m_out += u"</li>"_s;
        }
        m_out += numbered ? u"</ol>"_s : u"</ul>"_s;
    }

    void write(const Picture& picture) {
        m_out += isPaper() ? u"<div class=\"figure\">"_s : u"<figure>"_s;
        const PictureSource source = sourceOf(picture);
        if (source.name.isEmpty())
            writeMissing(picture);
        else
            write(picture, source);
        writeCaption(picture);
        m_out += isPaper() ? u"</div>"_s : u"</figure>"_s;
    }

    [[nodiscard]] PictureSource sourceOf(const Picture& picture) const {
        if (m_markup)
            return m_markup->picture(picture.address);
        return {encoded(picture.address), QSize(picture.width, picture.height)};
    }

    void write(const Picture& picture, const PictureSource& source) {
        if (!picture.link.isEmpty())
            m_out += u"<a"_s + attribute("href"_L1, encoded(picture.link)) + u'>';
        m_out += u"<img"_s + attribute("src"_L1, source.name) + u" alt=\""_s + words(picture.text) + u'"';
        if (source.size.width() > 0)
            m_out += attribute("width"_L1, QString::number(source.size.width()));
        if (source.size.height() > 0)
            m_out += attribute("height"_L1, QString::number(source.size.height()));
        m_out += voidEnd();
        if (!picture.link.isEmpty())
            m_out += u"</a>"_s;
    }

    /// A picture that the file does not have is a link to it, so that nobody looks at a hole.
    void writeMissing(const Picture& picture) {
        const QString name = picture.text.isEmpty() ? picture.address.fileName() : picture.text;
        const QUrl& target = picture.link.isEmpty() ? picture.address : picture.link;
        m_out += u"<p class=\"missing\">"_s;
        if (target.scheme() == "data"_L1)
            m_out += words(picture.text);
        else
            write({TextRun{name.isEmpty() ? target.host() : name, {}, target}});
        m_out += u"</p>"_s;
    }

    void writeCaption(const Picture& picture) {
        if (picture.caption.isEmpty() && picture.credit.isEmpty())
            return;
        m_out += (isPaper() ? u"<p class=\"caption\">"_s : u"<figcaption>"_s) + words(picture.caption);
        if (!picture.credit.isEmpty())
            m_out += (picture.caption.isEmpty() ? QString() : u" "_s) + u"<small>"_s + words(picture.credit) +
                     u"</small>"_s;
        m_out += isPaper() ? u"</p>"_s : u"</figcaption>"_s;
    }

    void write(const Gallery& gallery) {
        for (const Picture& picture : gallery.pictures)
            write(picture);
    }

    void write(const Embed& embed) {
        const QString title = embed.title.isEmpty() ? encoded(embed.address) : embed.title;
        if (!embed.poster.isEmpty())
            return write(Picture{embed.poster, title, title, {}, embed.address});
        write(Paragraph{{TextRun{title, {}, embed.address}}});
    }

    void write(const CodeBlock& code) {
        m_out += u"<pre>"_s;
        // The parser of HTML takes the first one away (WHATWG §13.2.6.4.7).
        if (code.text.startsWith(u'\n') && !isXml())
            m_out += u'\n';
        m_out += words(code.text) + u"</pre>"_s;
    }

    void write(const Table& table) {
        m_out += isPaper() ? u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_s : u"<table>"_s;
        if (!table.caption.isEmpty())
            element("caption"_L1, table.caption);
        m_out += u"<tbody>"_s;
        for (const auto& row : table.rows) {
            m_out += u"<tr>"_s;
            for (const TableCell& cell : row)
                write(cell);
            m_out += u"</tr>"_s;
        }
        m_out += u"</tbody></table>"_s;
    }

    void write(const TableCell& cell) {
        const QLatin1StringView name = cell.header ? "th"_L1 : "td"_L1;
        m_out += u'<' + name;
        if (cell.columnSpan > 1)
            m_out += attribute("colspan"_L1, QString::number(cell.columnSpan));
        if (cell.rowSpan > 1)
            m_out += attribute("rowspan"_L1, QString::number(cell.rowSpan));
        m_out += u'>';
        writeTight(cell.blocks);
        m_out += u"</"_s + name + u'>';
    }

    /// Other articles are no text of this one: a box of their own, or nothing.
    void write(const RelatedArticles& related) {
        if (!m_markup || related.articles.empty())
            return;
        m_out += isPaper() ? u"<div class=\"related\">"_s : u"<aside>"_s;
        m_out += u"<p><b>"_s + words(m_markup->related) + u"</b></p><ul>"_s;
        for (const RelatedArticle& article : related.articles) {
            m_out += u"<li>"_s;
            write({TextRun{
                article.title.isEmpty() ? article.address.host() : article.title, {}, article.address}});
            m_out += u"</li>"_s;
        }
        m_out += isPaper() ? u"</ul></div>"_s : u"</ul></aside>"_s;
    }

    void write(const Rule&) { m_out += u"<hr"_s + voidEnd(); }

    /// A lone paragraph in a list item or cell needs no tag of its own.
    void writeTight(const Blocks& blocks) {
        const auto* paragraph =
            blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.front().content) : nullptr;
        if (paragraph)
            write(paragraph->text);
        else
            write(blocks);
    }

    void element(QLatin1StringView name, const InlineText& text) {
        m_out += u'<' + name + u'>';
        write(text);
        m_out += u"</"_s + name + u'>';
    }

    const Markup* m_markup = nullptr;
    QString m_out;
};

} // namespace

QString canonicalHtml(const Blocks& blocks) {
    Writer writer;
    writer.write(blocks);
    return writer.take();
}

QString markupOf(const Blocks& blocks, const Markup& markup) {
    Writer writer(markup);
    writer.write(blocks);
    return writer.take();
}

QString escapedWords(QString text) {
    // XML 1.0 §2.2 has no place for these, and no reader sees them.
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff) ||
               c == QChar(0x7f);
    });
    return text.toHtmlEscaped();
}

QString canonicalHtml(const InlineText& text) {
    Writer writer;
    writer.write(text);
    return writer.take();
}

} // namespace svodka::exporting
