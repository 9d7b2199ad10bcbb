// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace svodka {

/// Where something stands in a page's source: code units of PageSource::text, from `start` up to `end`.
struct SourcePlace {
    qsizetype start = -1; ///< -1 = not known: the parser implied it
    qsizetype end = -1;
    [[nodiscard]] bool isKnown() const { return start >= 0; }
    [[nodiscard]] bool meets(const SourcePlace& other) const {
        return isKnown() && other.isKnown() && start < other.end && other.start < end;
    }
    bool operator==(const SourcePlace&) const = default;
};

/// One element of a page's tree, as the profile editor shows it.
struct PageElement {
    int parent = -1; ///< index in PageOutline::elements; -1 = none
    QString tag{};   ///< "div"
    QString id{};
    QStringList classes{};
    QString text{};     ///< how the text in it begins, one line; empty = it has none
    QString selector{}; ///< CSS that finds it, and what is called like it
    SourcePlace place{};
};

/// Text of a page as a reader would see it, with its place.
struct PageText {
    SourcePlace place;
    QString text;
};

/// A page's tree and text, every part with its place in the source.
struct PageOutline {
    QList<PageElement> elements{};  ///< in reading order, parents first
    QList<PageText> texts{};        ///< in the source's order
    QList<SourcePlace> furniture{}; ///< of each piece that was left out, in the order of the pieces
};

/// What became of a stretch of the source.
struct TextFate {
    enum class Kind {
        InArticle,
        LeftOut, ///< by a rule
        Outside, ///< text, but not in the element that was taken for the article
        NoText,  ///< tags, scripts, white space
    } kind = Kind::NoText;
    int furniture = -1; ///< LeftOut: which piece
};

} // namespace svodka
