// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>

class QAbstractItemView;
class QWidget;

namespace svodka {

/// Keys that mean different things in different places. Single letters and Space are shortcuts of the window,
/// but belong to a text field, a button or an open box that has the focus. Left and Right move between the
/// panes.
class KeyGate final : public QObject {
    Q_OBJECT
public:
    explicit KeyGate(QWidget* window);
    /// In their order on the screen; hidden ones are skipped.
    void setPanes(const QList<QWidget*>& panes) { m_panes = panes; }

    void cycle(int step); ///< to the next or the previous pane that is shown, round and round

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool movePane(QWidget* from, int step);

    QWidget* m_window;
    QList<QWidget*> m_panes;
};

} // namespace svodka
