// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextEdit>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace svodka {

/// Finds words in the text above it: every place is marked, one is selected, "3 of 12" says which. Esc
/// closes.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(QTextEdit* view, QWidget* parent);
    FindBar(QPlainTextEdit* view, QWidget* parent);

    /// Shows the bar with the selected words in it and puts the cursor there.
    void open();
    void close();
    /// The text was set anew: the same words are looked for again, the view stays where it is.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // QTextEdit and QPlainTextEdit have this much in common, but no class
    struct View {
        QWidget* widget;
        std::function<QTextDocument*()> document;
        std::function<QTextCursor()> cursor;
        std::function<void(const QTextCursor&)> setCursor;
        std::function<void(const QList<QTextEdit::ExtraSelection>&)> mark;
    };
    template <typename Edit>
    static View viewOf(Edit* edit);
    FindBar(View view, QWidget* parent);

    void retranslate();
    void search();
    void go(int step);
    void showCount();
    void markAll();

    View m_view;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QList<QTextCursor> m_found;
    int m_current = -1;
};

} // namespace svodka
