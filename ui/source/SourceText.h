// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/article/CodeColours.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace svodka {

/// Lines of more than `longest` characters broken where it hurts least (behind a tag, at a space): one line
/// of a megabyte, as pages are packed for the net, cannot be laid out in the time that a window has.
[[nodiscard]] QString brokenLines(const QString& text, qsizetype longest = 2000);

/// A text to be looked at: coloured by its language, of any length. It is taken in by pieces and coloured
/// where it is seen, so that the window never waits.
class SourceText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceText(const QString& objectName, QWidget* parent = nullptr);
    /// `language`: a KSyntaxHighlighting name, "HTML", "JSON".
    void setSource(const QString& text, const QString& language);
    [[nodiscard]] bool isComplete() const { return m_taken >= m_text.size(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeIn();
    void findColours();
    void colourWhatIsSeen();

    QString m_text;
    QString m_language;
    qsizetype m_taken = 0;
    QTimer m_taking;
    CodeColours m_colours;
    int m_generation = 0; ///< of the colours; a block remembers which it has
};

} // namespace svodka
