// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/SourceText.h"

#include "services/WhenReady.h"
#include "ui/Appearance.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace svodka {

namespace {

constexpr qsizetype pieceLength = 60'000; // characters; a piece is laid in well under 50 ms

} // namespace

QString brokenLines(const QString& text, qsizetype longest) {
    QString broken;
    broken.reserve(text.size() + text.size() / longest);
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        while (end - start > longest) {
            const QStringView line = QStringView(text).mid(start, longest);
            qsizetype cut = line.lastIndexOf(u'>') + 1;
            if (cut < longest / 2)
                cut = line.lastIndexOf(u' ') + 1;
            if (cut < longest / 2)
                cut = line.back().isHighSurrogate() ? longest - 1 : longest;
            broken += line.first(cut);
            broken += u'\n';
            start += cut;
        }
        broken += QStringView(text).mid(start, end - start);
        if (end < text.size())
            broken += u'\n';
        start = end + 1;
    }
    return broken;
}

SourceText::SourceText(const QString& objectName, QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(objectName);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document()->setDocumentMargin(10);
    m_taking.setInterval(0);
    connect(&m_taking, &QTimer::timeout, this, &SourceText::takeIn);
    // behind the painting that reports it: colouring lays lines out anew
    connect(this, &QPlainTextEdit::updateRequest, this, &SourceText::colourWhatIsSeen, Qt::QueuedConnection);
}

void SourceText::setSource(const QString& text, const QString& language) {
    m_text = brokenLines(text);
    m_language = language;
    m_taken = 0;
    m_colours.clear();
    ++m_generation;
    clear();
    takeIn();
    m_taking.start();
    findColours();
}

void SourceText::takeIn() {
    if (isComplete())
        return m_taking.stop();
    qsizetype end = qMin(m_text.size(), m_taken + pieceLength);
    if (end < m_text.size())
        end = m_text.lastIndexOf(u'\n', end) + 1;
    if (end <= m_taken) // cannot be: lines are short by now
        end = m_text.size();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.mid(m_taken, end - m_taken));
    m_taken = end;
}

void SourceText::findColours() {
    const Colours colours = coloursOf(palette());
    whenReady(colourCode(m_text, m_language, {colours.paper, colours.ink, colours.dark}), this,
              [this, generation = ++m_generation](const CodeColours& found) {
                  if (generation != m_generation)
                      return;
                  m_colours = found;
                  colourWhatIsSeen();
              });
}

void SourceText::colourWhatIsSeen() {
    if (m_colours.isEmpty())
        return;
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom)
            break;
        const int number = block.blockNumber();
        if (block.userState() == m_generation || number >= m_colours.size())
            continue;
        block.setUserState(m_generation);
        block.layout()->setFormats(m_colours[number]);
        document()->markContentsDirty(block.position(), block.length());
    }
}

void SourceText::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text.isEmpty())
        findColours();
}

} // namespace svodka
