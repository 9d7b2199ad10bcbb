// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace svodka {

/// Where a note is written, answered with, or mended. What is typed is a draft until it is sent; it is kept
/// by article and outlives a language switch and a restart.
class Composer final : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget* parent = nullptr);

    /// Another room: its draft, nothing answered or edited.
    void start(const QString& draft);
    void answer(const Comment& comment);
    void edit(const Comment& comment);
    /// What was sent has arrived: the field is empty again.
    void sent();
    /// It has not: the words stay, the reason is said.
    void refused(const QString& reason);
    void setBusy(bool busy);
    /// The words to be kept as a draft; while a message is edited, those that waited meanwhile.
    [[nodiscard]] QString draft() const;
    void focusText();

signals:
    void submitted(const QString& text, svodka::CommentId parent);
    void editSubmitted(svodka::CommentId id, const QString& text);
    void draftChanged(const QString& text); ///< half a second after the last key

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Mode { New, Answer, Edit };
    void retranslate();
    void leaveMode();
    void send();
    void showState(); ///< counter, button, height
    void fitHeight();

    Mode m_mode = Mode::New;
    CommentId m_concerned; ///< the message answered or edited
    QString m_concernedName;
    QString m_waiting; ///< the draft that waits while a message is edited
    bool m_busy = false;
    QTimer m_draftTimer;
    QLabel* m_modeLine;
    QToolButton* m_leave;
    QPlainTextEdit* m_text;
    QLabel* m_reason;
    QLabel* m_count;
    QPushButton* m_send;
};

} // namespace svodka
