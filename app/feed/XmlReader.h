// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "feed/MarkupTag.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace svodka::feed {

/// Reads the XML of feeds from start to end, as it was meant: it never stops at a fault. Unquoted attributes,
/// stray "&" and "<", end tags that are missing, crossed or too many, undeclared prefixes and a text that
/// breaks off are taken as browsers take them. On well-formed input it answers what an XML parser answers, so
/// that one broken day in a feed's life does not change how its items are read (QXmlStreamReader and libxml2
/// stop or drop text, and two readers would make two sets of ids). No DTD, no external and no declared
/// entities: only those of XML and HTML.
///
/// Names are told in lower case with the customary prefix of their namespace, whatever prefix the document
/// chose: "item", "dc:creator", "media:content"; elements of RSS and of no namespace have no prefix.
class XmlReader {
public:
    enum class Token { Start, End, Text, Done };

    /// `text` must outlive the reader. `base`: what relative addresses stand on where there is no xml:base.
    XmlReader(QStringView text, const QUrl& base);

    Token next();
    /// Of the element that the last Start or End was about.
    [[nodiscard]] const QString& name() const { return m_name; }
    /// Open elements; the one just started counts, the one just ended does not. At most 128, deeper ones are
    /// flattened.
    [[nodiscard]] qsizetype depth() const { return m_open.size(); }
    /// Where in the text the last start tag begins.
    [[nodiscard]] qsizetype startOfTag() const { return m_tag.name.data() - m_text.data() - 1; }
    /// Value of an attribute of the element just started, by local name without regard to case; null = not
    /// there.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// All of them by their names as written.
    [[nodiscard]] QMap<QString, QString> attributes() const;
    [[nodiscard]] QUrl base() const { return m_open.isEmpty() ? m_base : m_open.last().base; }
    [[nodiscard]] QString language() const { return m_open.isEmpty() ? QString() : m_open.last().language; }

    /// Of the Text just met.
    [[nodiscard]] QString characters() const;

    /// What stands inside the element just started, up to and with its end.
    struct Content {
        QString text; ///< characters; where there are elements inside, HTML with its addresses resolved
        bool markup = false; ///< there were elements inside
        QUrl base{};         ///< of the element
        QString language{};
    };
    /// What characters beside elements are, where feeds mix: text that HTML has to escape, or HTML already.
    enum class Characters { AreText, AreHtml };
    [[nodiscard]] Content readContent(Characters characters = Characters::AreText);
    /// The characters inside the element just started, without any markup, trimmed.
    [[nodiscard]] QString readText();
    void skip();

private:
    struct Element {
        QStringView name; // as written
        QString canonical;
        QUrl base;
        QString language;
        qsizetype bindings = 0; // of prefixes, before this element
    };
    struct Binding {
        QStringView prefix;
        QString customary;
    };

    Token readCharacters(qsizetype end, qsizetype next, bool cdata);
    bool skipDeclaration();
    Token readStart();
    std::optional<Token> readEnd();
    Token closeOne();
    [[nodiscard]] qsizetype unendedItems() const;
    [[nodiscard]] qsizetype indexOfOpen(QStringView name) const;
    void noticeAttributes(Element& element);
    [[nodiscard]] QString customaryPrefixOf(QStringView prefix) const;
    [[nodiscard]] QString canonicalName(QStringView name) const;
    void appendStartTag(QString& html) const;
    [[nodiscard]] bool startsWith(QLatin1String what) const;
    [[nodiscard]] qsizetype indexAfter(QLatin1String what) const;

    QStringView m_text;
    QUrl m_base;
    qsizetype m_at = 0;
    QList<Element> m_open;
    QList<Binding> m_bindings;
    MarkupTag m_tag;
    QString m_name;
    QStringView m_rawName; // of the element that the last Start or End was about
    QStringView m_rawText;
    bool m_rawIsCdata = false;
    qsizetype m_closing = 0; // elements whose end is due before anything else
};

} // namespace svodka::feed
