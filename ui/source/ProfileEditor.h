// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ProfileService.h"
#include "settings/Settings.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace svodka {

class ArticleView;
class ElementModel;
class ProgressLine;
class SourceText;

/// The profile of a page's site, as text that can be changed: faults are marked on their line, the page's
/// tree gives selectors, and the page as the changed profile reads it stands beside it. What is not saved
/// yet is kept until it is.
class ProfileEditor final : public QWidget {
    Q_OBJECT
public:
    ProfileEditor(ProfileService& profiles, Settings& settings, QWidget* parent = nullptr);

    void setPage(const PageSource& page, const PageReading& reading);
    void clear();
    void showRule(const QString& rule); ///< "sputnik-current: .banner" → its line
    void showElementAt(qsizetype offset);

signals:
    void placeAsked(const svodka::SourcePlace& place); ///< of an element, to be seen in the source
    void readingChanged();                             ///< a profile was saved: the page reads differently

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void dressTree();
    void connectParts();
    void showProfile(const ProfileText& profile);
    void preview();
    void take(const Result<PageReading>& reading);
    void show(const PageReading& reading);
    void save();
    void reset();
    void chooseElement();
    void insertSelector();
    void keepDraft();
    void sayState();
    void retranslate();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString draftKey() const;

    ProfileService& m_profiles;
    Settings& m_settings;
    PageSource m_page;
    ProfileText m_profile;
    std::optional<Error> m_fault;   ///< of the text
    std::optional<Error> m_failure; ///< of saving
    std::optional<PageReading> m_reading;
    bool m_saved = false; ///< just now
    bool m_setting = false;
    QTimer m_delay;

    QLabel* m_heading;
    SourceText* m_text;
    QLabel* m_state;
    QPushButton* m_reset;
    QPushButton* m_save;
    QLabel* m_treeHeading;
    ElementModel* m_elements;
    QTreeView* m_tree;
    QLineEdit* m_selector;
    QPushButton* m_insert;
    QPushButton* m_showPlace;
    QLabel* m_previewHeading;
    ProgressLine* m_progress;
    QStackedWidget* m_previewPages;
    ArticleView* m_preview;
    QLabel* m_nothing;
};

} // namespace svodka
