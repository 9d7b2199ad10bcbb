// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/CodeColours.h"

#include "ui/Appearance.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace svodka {

namespace {

namespace highlighting = KSyntaxHighlighting; // its Theme is not ours

QColor readableOn(QColor colour, const CodeGround& ground) {
    for (int step = 0; step < 20 && contrast(colour, ground.paper) < 4.5; ++step) {
        const auto nearer = [](int from, int to) { return from + (to - from) / 8; };
        colour = QColor(nearer(colour.red(), ground.ink.red()), nearer(colour.green(), ground.ink.green()),
                        nearer(colour.blue(), ground.ink.blue()));
    }
    return colour;
}

class LineReader final : public highlighting::AbstractHighlighter {
public:
    LineReader(const highlighting::Definition& definition, const highlighting::Theme& theme,
               const CodeGround& ground)
        : m_ground(ground) {
        setDefinition(definition);
        setTheme(theme);
    }

    CodeColours read(const QString& text) {
        CodeColours lines;
        highlighting::State state;
        qsizetype start = 0;
        while (start <= qMin(text.size(), mostCodeCharacters)) {
            qsizetype end = text.indexOf(u'\n', start);
            if (end < 0)
                end = text.size();
            m_line.clear();
            state = highlightLine(QStringView(text).mid(start, end - start), state);
            lines.append(m_line);
            start = end + 1;
        }
        return lines;
    }

protected:
    void applyFormat(int offset, int length, const highlighting::Format& format) override {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        m_line.append({offset, length, charFormat(format)});
    }

private:
    QTextCharFormat charFormat(const highlighting::Format& format) {
        QTextCharFormat& made = m_formats[format.id()];
        if (made.isEmpty()) {
            made.setForeground(readableOn(format.textColor(theme()), m_ground));
            if (format.isBold(theme()))
                made.setFontWeight(QFont::Bold);
            if (format.isItalic(theme()))
                made.setFontItalic(true);
        }
        return made;
    }

    CodeGround m_ground;
    QHash<int, QTextCharFormat> m_formats;
    QList<QTextLayout::FormatRange> m_line;
};

highlighting::Definition definitionOf(const highlighting::Repository& repository, const QString& language) {
    if (language.isEmpty())
        return {};
    for (const highlighting::Definition& definition : repository.definitions())
        if (definition.name().compare(language, Qt::CaseInsensitive) == 0)
            return definition;
    return repository.definitionForFileName(QStringLiteral("x.") + language);
}

CodeColours colours(const QString& text, const QString& language, const CodeGround& ground) {
    static highlighting::Repository repository; // only ever touched in the thread of `readers`
    const highlighting::Definition definition = definitionOf(repository, language);
    if (!definition.isValid())
        return {};
    const highlighting::Theme theme =
        repository.theme(ground.dark ? QStringLiteral("Breeze Dark") : QStringLiteral("Breeze Light"));
    return LineReader(definition, theme, ground).read(text);
}

// A repository reads its definitions when they are first asked for and is not made for several threads.
QThreadPool* readers() {
    static QThreadPool* pool = [] {
        auto* made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(1);
        return made;
    }();
    return pool;
}

} // namespace

QFuture<CodeColours> colourCode(const QString& text, const QString& language, const CodeGround& ground) {
    return QtConcurrent::run(readers(), [=] { return colours(text, language, ground); });
}

QList<QTextLayout::FormatRange> joinedLines(const CodeColours& colours, const QString& text) {
    QList<QTextLayout::FormatRange> joined;
    int start = 0;
    for (const auto& line : colours) {
        for (QTextLayout::FormatRange range : line) {
            range.start += start;
            joined.append(range);
        }
        start = int(text.indexOf(u'\n', start)) + 1;
        if (start == 0)
            break;
    }
    return joined;
}

} // namespace svodka
