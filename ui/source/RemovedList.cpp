// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/RemovedList.h"

#include "core/Text.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace svodka {

namespace {

constexpr qsizetype mostPieces = 1000; // rows
constexpr qsizetype shownText = 120;   // characters: three lines, also in a narrow window
constexpr int linesShown = 3;

} // namespace

RemovedList::RemovedList(QWidget* parent)
    : QWidget(parent),
      m_heading(plainLabel(QStringLiteral("removedHeading"), this)),
      m_model(new QStandardItemModel(0, 2, this)),
      m_view(new QTableView(this)),
      m_answer(plainLabel(QStringLiteral("textFate"), this, TextRole::Soft)),
      m_showRule(new QPushButton(this)) {
    setObjectName(QStringLiteral("removedList"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_heading->setFont(interfaceFont(1.0, QFont::DemiBold));
    m_heading->setContentsMargins(12, 9, 12, 7);
    m_view->setObjectName(QStringLiteral("removedTable"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().lineSpacing() * linesShown + 8);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(0, 170);
    m_answer->setWordWrap(true);
    m_showRule->setObjectName(QStringLiteral("showRuleButton"));
    m_showRule->hide();

    auto* answer = new QHBoxLayout;
    answer->setContentsMargins(12, 8, 12, 9);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_showRule, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addLayout(answer);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (!m_choosing && row.isValid())
                    emit pieceChosen(row.row());
            });
    connect(m_view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& row) { emit pieceChosen(row.row()); });
    connect(m_view, &QAbstractItemView::activated, m_showRule, &QPushButton::click);
    connect(m_showRule, &QPushButton::clicked, this, [this] {
        if (const int piece = chosenPiece(); piece >= 0)
            emit ruleAsked(m_pieces[piece].rule);
    });
    retranslate();
}

void RemovedList::setPieces(const QList<Furniture>& pieces) {
    const QScopedValueRollback choosing(m_choosing, true);
    m_pieces = pieces;
    m_model->removeRows(0, m_model->rowCount());
    for (const Furniture& piece : pieces.mid(0, mostPieces)) {
        auto* rule = new QStandardItem(piece.rule);
        auto* text = new QStandardItem(text::shortened(piece.text, shownText));
        for (QStandardItem* item : {rule, text})
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_model->appendRow({rule, text});
    }
    retranslate();
}

void RemovedList::choose(int piece) {
    const QScopedValueRollback choosing(m_choosing, true);
    if (piece >= 0)
        m_view->selectRow(piece);
    else
        m_view->setCurrentIndex({}); // and nothing is selected
}

int RemovedList::chosenPiece() const {
    return m_view->currentIndex().row();
}

void RemovedList::say(const QString& sentence, bool withRule) {
    m_answer->setText(sentence);
    m_showRule->setVisible(withRule);
}

void RemovedList::retranslate() {
    m_heading->setText(tr("Left out of the article: %n part(s)", nullptr, int(m_pieces.size())));
    m_model->setHorizontalHeaderLabels({tr("Rule"), tr("Text")});
    m_view->setAccessibleName(tr("Left out of the article"));
    m_showRule->setText(tr("Show Rule"));
}

void RemovedList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace svodka
