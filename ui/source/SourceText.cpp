// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/SourceText.h"

#include "services/WhenReady.h"
#include "ui/Appearance.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace std::chrono_literals;

namespace svodka {

namespace {

constexpr qsizetype pieceLength = 60'000; // characters; a piece is laid in well under 50 ms
constexpr int numbersMargin = 8;          // px on both sides

} // namespace

QString brokenLines(const QString& text, qsizetype longest, QList<qsizetype>* breaks) {
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
            if (breaks)
                breaks->append(start);
        }
        broken += QStringView(text).mid(start, end - start);
        if (end < text.size())
            broken += u'\n';
        start = end + 1;
    }
    return broken;
}

/// Numbers beside the lines of a text that is written.
class SourceText::Numbers final : public QWidget {
public:
    explicit Numbers(SourceText* text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_text->paintNumbers(event); }

private:
    SourceText* m_text;
};

SourceText::SourceText(const QString& objectName, QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(objectName);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document()->setDocumentMargin(10);
    m_taking.setInterval(0);
    m_written.setSingleShot(true);
    m_written.setInterval(120ms);
    connect(&m_taking, &QTimer::timeout, this, &SourceText::takeIn);
    connect(&m_written, &QTimer::timeout, this, [this] {
        m_text = toPlainText();
        m_taken = m_text.size();
        findColours();
    });
    // behind the painting that reports it: colouring lays lines out anew
    connect(this, &QPlainTextEdit::updateRequest, this, &SourceText::colourWhatIsSeen, Qt::QueuedConnection);
}

void SourceText::setWritable() {
    setReadOnly(false);
    setUndoRedoEnabled(true);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setLineWrapMode(NoWrap);
    m_numbers = new Numbers(this);
    connect(this, &QPlainTextEdit::textChanged, &m_written, qOverload<>(&QTimer::start));
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(numbersWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
    setViewportMargins(numbersWidth(), 0, 0, 0);
}

void SourceText::setSource(const QString& text, const QString& language) {
    m_breaks.clear();
    m_text = brokenLines(text, 2000, &m_breaks);
    m_language = language;
    m_taken = 0;
    m_colours.clear();
    m_marks.clear();
    m_currentMark = {};
    setFault(0, {});
    ++m_generation;
    setUndoRedoEnabled(false); // what is there at first cannot be undone
    clear();
    takeIn();
    m_taking.start();
    findColours();
}

void SourceText::replaceText(const QString& text) {
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void SourceText::takeIn() {
    if (isComplete()) {
        m_taking.stop();
        m_written.stop();
        return setUndoRedoEnabled(!isReadOnly());
    }
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
    if (m_colours.isEmpty() || m_written.isActive())
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

void SourceText::setFault(int line, const QString& words) {
    m_faultLine = line;
    m_faultWords = words;
    viewport()->update();
    if (m_numbers)
        m_numbers->update();
}

void SourceText::showLine(int line) {
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

void SourceText::setMarks(const QList<SourcePlace>& marks) {
    m_marks = marks;
    viewport()->update();
}

void SourceText::setCurrentMark(const SourcePlace& place) {
    m_currentMark = place;
    viewport()->update();
    if (!place.isKnown())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(qMin(positionOf(place.start), document()->characterCount() - 1));
    setTextCursor(cursor);
    centerCursor();
}

SourcePlace SourceText::selectedPlace() const {
    const QTextCursor cursor = textCursor();
    const qsizetype start = offsetOf(cursor.selectionStart());
    return {start, qMax(start + 1, offsetOf(cursor.selectionEnd()))};
}

void SourceText::selectPlace(const SourcePlace& place) {
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(qMin(positionOf(place.start), last));
    cursor.setPosition(qMin(positionOf(place.end), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

int SourceText::positionOf(qsizetype offset) const {
    const auto broken = std::ranges::upper_bound(m_breaks, offset) - m_breaks.begin();
    return static_cast<int>(offset + broken);
}

qsizetype SourceText::offsetOf(int position) const {
    qsizetype low = 0, high = m_breaks.size(); // how many breaks lie before the position
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_breaks[middle] + middle < position)
            low = middle + 1;
        else
            high = middle;
    }
    return position - low;
}

void SourceText::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        const Colours colours = coloursOf(palette());
        for (const SourcePlace& mark : std::as_const(m_marks))
            paintMark(painter, mark, colours.chip);
        paintMark(painter, m_currentMark, colours.selection);
        paintFault(painter);
    }
    QPlainTextEdit::paintEvent(event);
}

void SourceText::paintMark(QPainter& painter, const SourcePlace& place, const QColor& ground) {
    if (!place.isKnown())
        return;
    const int start = positionOf(place.start), end = positionOf(place.end);
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && block.position() < end;
         block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > viewport()->height())
            break;
        if (block.position() + block.length() <= start)
            continue;
        const QTextLayout* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = qMax(start - block.position(), line.textStart());
            const int to = qMin(end - block.position(), line.textStart() + line.textLength());
            if (from < to)
                painter.fillRect(QRectF(area.left() + line.cursorToX(from), area.top() + line.y(),
                                        line.cursorToX(to) - line.cursorToX(from), line.height()),
                                 ground);
        }
    }
}

void SourceText::paintFault(QPainter& painter) {
    const QTextBlock block = document()->findBlockByNumber(m_faultLine - 1);
    if (m_faultLine == 0 || !block.isValid())
        return;
    QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    area.setLeft(0);
    area.setRight(viewport()->width());
    QColor ground = coloursOf(palette()).warning;
    ground.setAlpha(34);
    painter.fillRect(area, ground);
}

int SourceText::numbersWidth() const {
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 2 * numbersMargin;
}

void SourceText::paintNumbers(QPaintEvent* event) {
    QPainter painter(m_numbers);
    const Colours colours = coloursOf(palette());
    painter.fillRect(event->rect(), colours.pane);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const bool faulty = block.blockNumber() + 1 == m_faultLine;
        painter.setPen(faulty ? colours.warning : colours.soft);
        painter.drawText(QRectF(0, area.top(), m_numbers->width() - numbersMargin, fontMetrics().height()),
                         Qt::AlignRight, QString::number(block.blockNumber() + 1));
    }
}

void SourceText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (m_numbers)
        m_numbers->setGeometry(0, 0, numbersWidth(), height());
}

bool SourceText::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_faultLine > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint place = viewport()->mapFrom(this, help->pos());
        if (cursorForPosition(place).blockNumber() + 1 == m_faultLine)
            QToolTip::showText(help->globalPos(), m_faultWords.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void SourceText::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text.isEmpty())
        findColours();
}

} // namespace svodka
