// SPDX-License-Identifier: GPL-3.0-or-later
// What is on its way: answers a failure until its table is there.
#include "storage/Storage.h"

namespace svodka::storage {

namespace {
const Error later{ErrorKind::StorageFailed};
}

Async<void> Storage::savePicture(ArticleId, const StoredPicture&) {
    return ready<void>(later);
}
Async<StoredPicture> Storage::picture(const QUrl&) {
    return ready<StoredPicture>(Error{ErrorKind::NotFound});
}
Async<QList<SavedState>> Storage::savedStates(const QList<ArticleId>&) {
    return ready<QList<SavedState>>(later);
}
Async<QList<Room>> Storage::rooms() {
    return ready<QList<Room>>(QList<Room>());
}
Async<Discussion> Storage::discussion(ArticleId) {
    return ready<Discussion>(later);
}
Async<void> Storage::saveComments(ArticleId, const QList<CommentDraft>&, DiscussionState, const QByteArray&) {
    return ready<void>(later);
}
Async<QByteArray> Storage::discussionCursor(ArticleId) {
    return ready<QByteArray>(later);
}
Async<CommentId> Storage::addLocalComment(ArticleId, const QString&, CommentId, const QString&) {
    return ready<CommentId>(later);
}
Async<void> Storage::editLocalComment(CommentId, const QString&) {
    return ready<void>(later);
}
Async<void> Storage::deleteLocalComment(CommentId) {
    return ready<void>(later);
}
Async<void> Storage::saveDraft(ArticleId, const QString&) {
    return ready<void>(later);
}
Async<void> Storage::markRoomVisited(ArticleId) {
    return ready<void>(later);
}
Async<QString> Storage::check() {
    return ready<QString>(later);
}
Async<void> Storage::backup(const QString&) {
    return ready<void>(later);
}
Async<void> Storage::compact() {
    return ready<void>(later);
}

} // namespace svodka::storage
