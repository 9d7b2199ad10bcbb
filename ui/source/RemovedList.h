// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace svodka {

/// What was left out of an article, piece by piece, each with the rule that did it.
class RemovedList final : public QWidget {
    Q_OBJECT
public:
    explicit RemovedList(QWidget* parent = nullptr);
    void setPieces(const QList<Furniture>& pieces);
    void choose(int piece); ///< -1 = none
    [[nodiscard]] int chosenPiece() const;
    /// A sentence about what is looked at, below the list.
    void say(const QString& sentence, bool withRule);

signals:
    void pieceChosen(int piece); ///< by the reader's hand
    void ruleAsked(const QString& rule);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<Furniture> m_pieces;
    QLabel* m_heading;
    QStandardItemModel* m_model;
    QTableView* m_view;
    QLabel* m_answer;
    QPushButton* m_showRule;
    bool m_choosing = false;
};

} // namespace svodka
