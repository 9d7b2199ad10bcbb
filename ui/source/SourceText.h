// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/PageOutline.h"
#include "ui/article/CodeColours.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace svodka {

/// Lines of more than `longest` characters broken where it hurts least (behind a tag, at a space): one line
/// of a megabyte, as pages are packed for the net, cannot be laid out in the time that a window has.
/// `breaks`: offsets in `text` before which a line was broken, rising.
[[nodiscard]] QString brokenLines(const QString& text, qsizetype longest = 2000,
                                  QList<qsizetype>* breaks = nullptr);

/// A text to be looked at or written: coloured by its language, of any length. It is taken in by pieces and
/// coloured where it is seen, so that the window never waits.
class SourceText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceText(const QString& objectName, QWidget* parent = nullptr);
    /// `language`: a KSyntaxHighlighting name, "HTML", "JSON".
    void setSource(const QString& text, const QString& language);
    [[nodiscard]] bool isComplete() const { return m_taken >= m_text.size(); }

    /// Made for writing: a short text with numbered lines. What is written is coloured after a moment.
    void setWritable();
    /// As if it was typed, so that it can be undone.
    void replaceText(const QString& text);
    /// The line that a fault is in, from 1; 0 = none. It is marked, and `words` are its tool tip.
    void setFault(int line, const QString& words);
    [[nodiscard]] int faultLine() const { return m_faultLine; }
    void showLine(int line); ///< from 1

    /// Grounds under stretches of the source; one of them stronger.
    void setMarks(const QList<SourcePlace>& marks);
    void setCurrentMark(const SourcePlace& place); ///< and goes there; an unknown place marks nothing
    [[nodiscard]] SourcePlace currentMark() const { return m_currentMark; }
    /// What is selected, in offsets of the source; without a selection the place of the cursor, one long.
    [[nodiscard]] SourcePlace selectedPlace() const;
    void selectPlace(const SourcePlace& place);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void takeIn();
    void findColours();
    void colourWhatIsSeen();
    void paintMark(QPainter& painter, const SourcePlace& place, const QColor& ground);
    void paintFault(QPainter& painter);
    void paintNumbers(QPaintEvent* event);
    [[nodiscard]] int numbersWidth() const;
    [[nodiscard]] int positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(int position) const;

    class Numbers;

    QString m_text;
    QString m_language;
    QList<qsizetype> m_breaks;
    qsizetype m_taken = 0;
    QTimer m_taking;
    QTimer m_written; ///< runs while somebody writes
    CodeColours m_colours;
    int m_generation = 0; ///< of the colours; a block remembers which it has
    QList<SourcePlace> m_marks;
    SourcePlace m_currentMark;
    Numbers* m_numbers = nullptr;
    int m_faultLine = 0;
    QString m_faultWords;
};

} // namespace svodka
