// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/MarkdownText.h"

#include <QRegularExpression>

#include <span>

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

using Runs = std::span<const TextRun>;

/// Symbols count since CommonMark 0.31; half of an emoji is taken for one.
bool isPunctuation(QChar c) {
    return c.isPunct() || c.isSymbol() || c.isSurrogate();
}
bool isGap(QChar c) {
    return c.isNull() || c.isSpace();
}

qsizetype longestFence(const QString& text) {
    qsizetype longest = 0;
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c == u'`' ? length + 1 : 0;
        longest = qMax(longest, length);
    }
    return longest;
}

QString inlineCode(QString text) {
    text.replace(u'\n', u' ');
    const QString fence(longestFence(text) + 1, u'`');
    const bool padded = text.startsWith(u'`') || text.endsWith(u'`');
    return padded ? fence + u' ' + text + u' ' + fence : fence + text + fence;
}

/// A mark around text, its white space kept outside, where the mark would count as text (CommonMark §6.2).
struct Mark {
    TextStyle style;
    QString markdown; ///< empty = Markdown has none
    QString html;
};

const QList<Mark>& marks() {
    static const QList<Mark> all{
        {TextStyle::Bold, u"**"_s, u"strong"_s}, {TextStyle::Italic, u"*"_s, u"em"_s},
        {TextStyle::Strike, u"~~"_s, u"del"_s},  {TextStyle::Underline, {}, u"u"_s},
        {TextStyle::Subscript, {}, u"sub"_s},    {TextStyle::Superscript, {}, u"sup"_s},
        {TextStyle::Mark, {}, u"mark"_s},
    };
    return all;
}

/// The characters on both sides of a stretch of runs; null at the ends.
struct Neighbours {
    QChar before;
    QChar after;
};

/// Left- and right-flanking (CommonMark §6.2): a mark with punctuation inside needs a gap or punctuation
/// outside.
bool opensAndCloses(const QString& inner, Neighbours around) {
    const auto side = [](QChar inside, QChar outside) {
        return !isPunctuation(inside) || isGap(outside) || isPunctuation(outside);
    };
    return side(inner.front(), around.before) && side(inner.back(), around.after);
}

QString marked(const QString& inner, const Mark& mark, Neighbours around) {
    const QString core = inner.trimmed();
    if (core.isEmpty())
        return inner;
    const qsizetype start = inner.indexOf(core.front());
    const QString before = inner.left(start);
    const QString after = inner.mid(start + core.size());
    if (!before.isEmpty())
        around.before = before.back();
    if (!after.isEmpty())
        around.after = after.front();
    const bool markdown = !mark.markdown.isEmpty() && opensAndCloses(core, around);
    const QString open = markdown ? mark.markdown : u"<%1>"_s.arg(mark.html);
    const QString close = markdown ? mark.markdown : u"</%1>"_s.arg(mark.html);
    return before + open + core + close + after;
}

class InlineMarkdown {
public:
    InlineMarkdown(const InlineText& text, MarkdownPlace place)
        : m_text(text),
          m_runs(text.constBegin(), static_cast<size_t>(text.size())),
          m_place(place) {}

    QString links() const {
        return grouped(
            m_runs, [](const TextRun& run) { return run.link; },
            [&](Runs part, const QUrl& link) {
                const QString inner = styles(part, 0);
                return link.isEmpty() ? inner : markdownLink(inner, link);
            });
    }

private:
    /// Writes each stretch of runs that agree in `key`, one after the other.
    static QString grouped(Runs runs, auto key, auto write) {
        QString out;
        for (size_t begin = 0; begin < runs.size();) {
            size_t end = begin + 1;
            while (end < runs.size() && key(runs[end]) == key(runs[begin]))
                ++end;
            out += write(runs.subspan(begin, end - begin), key(runs[begin]));
            begin = end;
        }
        return out;
    }

    QString styles(Runs runs, qsizetype level) const {
        if (level == marks().size())
            return leaves(runs);
        const Mark& mark = marks()[level];
        return grouped(
            runs, [&](const TextRun& run) { return run.styles.testFlag(mark.style); },
            [&](Runs part, bool has) {
                const QString inner = styles(part, level + 1);
                return has ? marked(inner, mark, around(part)) : inner;
            });
    }

    QString leaves(Runs runs) const {
        return grouped(
            runs, [](const TextRun& run) { return run.styles.testFlag(TextStyle::Code); },
            [&](Runs part, bool code) {
                QString text;
                for (const TextRun& run : part)
                    text += run.text;
                if (!code || text.trimmed().isEmpty())
                    return markdownEscaped(text, m_place);
                const QString out = inlineCode(text);
                return m_place == MarkdownPlace::TableCell ? QString(out).replace(u"|"_s, u"\\|"_s) : out;
            });
    }

    Neighbours around(Runs part) const {
        const auto begin = static_cast<qsizetype>(part.data() - m_runs.data());
        const auto end = begin + static_cast<qsizetype>(part.size());
        const QString before = begin > 0 ? m_text[begin - 1].text : QString();
        const QString after = end < m_text.size() ? m_text[end].text : QString();
        return {before.isEmpty() ? QChar() : before.back(), after.isEmpty() ? QChar() : after.front()};
    }

    const InlineText& m_text;
    Runs m_runs;
    MarkdownPlace m_place;
};

/// Signs that mean something at the start of a line only: "# ", "- ", "1. ", "> ", "===".
QString withPlainLineStart(const QString& line) {
    static const QRegularExpression mark(u"^([#+\\-=>]|\\d{1,9}(?=[.)]))"_s);
    const auto match = mark.match(line);
    if (!match.hasMatch())
        return line;
    const QString start = match.captured();
    const QString rest = line.mid(start.size());
    return start.front().isDigit() ? start + u'\\' + rest : u'\\' + start + rest;
}

} // namespace

QString markdownEscaped(const QString& text, MarkdownPlace place) {
    static const QString always = u"\\`*[]<~|"_s;
    static const QRegularExpression entity(u"&#?\\w+;"_s);
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool insideWord = before.isLetterOrNumber() && after.isLetterOrNumber();
        // "wow!" before a link would make a picture of it.
        if (always.contains(c) || (c == u'_' && !insideWord) || (c == u'!' && after.isNull()) ||
            (c == u'#' && place == MarkdownPlace::Heading) ||
            (c == u'&' && entity
                              .match(text, i, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption)
                              .hasMatch()))
            out += u'\\';
        out += c;
    }
    return out;
}

QString markdownText(const InlineText& text, MarkdownPlace place) {
    const QString whole = InlineMarkdown(text, place).links();
    QStringList lines;
    for (const QString& line : whole.split(u'\n'))
        lines += withPlainLineStart(line.trimmed());
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    switch (place) {
    case MarkdownPlace::Paragraph:
        return lines.join(u"\\\n"_s);
    case MarkdownPlace::Heading:
        return lines.join(u' ');
    case MarkdownPlace::TableCell:
        return lines.join(u"<br>"_s);
    }
    Q_UNREACHABLE();
}

QString markdownLink(const QString& markdown, const QUrl& address) {
    if (markdown.trimmed().isEmpty())
        return markdown;
    return u"[%1](<%2>)"_s.arg(markdown, address.toString(QUrl::FullyEncoded));
}

QString markdownCode(const CodeBlock& code) {
    static const QRegularExpression name(u"^[\\w+#.-]{1,32}$"_s);
    const QString fence(qMax<qsizetype>(3, longestFence(code.text) + 1), u'`');
    const QString language = name.match(code.language).hasMatch() ? code.language : QString();
    const QString end = code.text.endsWith(u'\n') ? QString() : u"\n"_s;
    return fence + language + u'\n' + code.text + end + fence;
}

} // namespace svodka::exporting
