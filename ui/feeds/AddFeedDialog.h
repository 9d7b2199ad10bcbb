// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace svodka {

class FeedPreview;
class FolderChoice;
class ProgressLine;

/// Any address in, what can be done with it out: feeds and sections to follow, each with its newest articles,
/// in a folder or none; an article to open.
class AddFeedDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AddFeedDialog(Services& services, QWidget* parent = nullptr);
    void setAddress(const QString& address); ///< and looks at once
    void setFound(const QString& address, const ImportedAddress& found);

signals:
    void articleAsked(svodka::ArticleId id);
    void followed(svodka::FeedId id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void look();
    void take(const Result<ImportedAddress>& found);
    void act();
    void follow(const QList<FeedCandidate>& candidates);
    void fill();
    void showPreview();
    [[nodiscard]] QString message() const;
    void finishFollowing(const QList<Result<FeedId>>& results);
    [[nodiscard]] QList<FeedCandidate> chosen() const;
    [[nodiscard]] QString describe(const FeedCandidate& candidate) const;

    Services& m_services;
    enum class State { Asking, Looking, Found, Following } m_state = State::Asking;
    std::optional<ImportedAddress> m_found;
    std::optional<Error> m_error;
    QLabel* m_prompt;
    QLineEdit* m_address;
    ProgressLine* m_progress;
    QLabel* m_message;
    QListWidget* m_list;
    FeedPreview* m_preview;
    QWidget* m_results;
    QLabel* m_folderLabel;
    FolderChoice* m_folder;
    QPushButton* m_openArticle;
    QPushButton* m_act;
    QPushButton* m_close;
    quint64 m_generation = 0;
};

} // namespace svodka
