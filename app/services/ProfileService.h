// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/PageOutline.h"
#include "core/Result.h"
#include "page/PageProfile.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace svodka {

/// What the rules make of a page.
struct PageReading {
    Article article{};     ///< as it would be shown; its draft names the profile and what was left out
    PageOutline outline{}; ///< of the page, with the places of what was left out
    bool isArticle = false;
};

/// A site's profile as text.
struct ProfileText {
    QString id;
    QString json;
    QString builtIn{}; ///< the text that comes with Svodka under this id; empty = none
    [[nodiscard]] bool isOwn() const { return json != builtIn; } ///< the reader's
};

/// Site profiles for their editor: reads pages by them, tries a changed one on a page, keeps the reader's own
/// in a folder. Whoever reads pages has a copy of the set, so that a saved profile counts from the next page
/// on.
class ProfileService : public QObject {
    Q_OBJECT
public:
    /// `folder`: of the reader's own profiles; made when the first one is saved.
    ProfileService(page::ProfileSet profiles, QString folder, QObject* parent = nullptr);
    ~ProfileService() override;

    [[nodiscard]] QStringList ids() const { return m_profiles.ids(); }
    /// Empty json for an id that nobody has.
    [[nodiscard]] ProfileText profile(const QString& id) const;
    /// A beginning for a site that has none: named by the host, with an empty list for what it needs.
    [[nodiscard]] static ProfileText draftFor(const QUrl& address);

    /// By the profiles in force, off the window's thread.
    [[nodiscard]] Async<PageReading> read(const PageSource& page);
    /// The same as if `json` was saved. Only the last one asked for is worked on; those before answer
    /// Cancelled. Error: BadProfile with its line.
    [[nodiscard]] Async<PageReading> preview(const PageSource& page, const QString& json);

    /// Writes the reader's profile and puts it in force. Errors: BadProfile with its line, FileNotWritable.
    [[nodiscard]] Async<void> save(const QString& json);
    /// Takes the reader's profile out of force, so that the built-in one counts again. Its file stays beside,
    /// with "~" behind its name.
    [[nodiscard]] Async<void> reset(const QString& id);

    /// `place` in the source of a page that was read.
    [[nodiscard]] static TextFate fateOf(const PageReading& reading, const SourcePlace& place);

signals:
    void profilesChanged();

private:
    [[nodiscard]] QString fileOf(const QString& id) const;
    [[nodiscard]] Async<void> reload(QFuture<Result<void>> written);

    page::ProfileSet m_profiles;
    QString m_folder;
    std::shared_ptr<std::atomic<int>> m_lastPreview = std::make_shared<std::atomic<int>>(0);
    QThreadPool m_previews; ///< one at a time
};

} // namespace svodka
