// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ArticleTable.h"

#include <QFontMetricsF>
#include <QTextTable>

#include <numeric>

namespace svodka {

namespace {

constexpr int mostColumns = 60;
constexpr int mostCells = 2000;

struct Placed {
    const TableCell* cell;
    int row;
    int column;
    int rowSpan;
    int columnSpan;
};

struct Grid {
    std::vector<Placed> cells;
    int rows = 0;
    int columns = 0;
};

// Finds every cell's place as HTML does: the first free column of its row (WHATWG HTML, forming a table).
Grid arranged(const Table& table) {
    Grid grid;
    std::vector<int> busy(mostColumns, 0); // rows from the current one on that a column is taken for
    for (const auto& row : table.rows) {
        if (int(grid.cells.size() + row.size()) > mostCells)
            break;
        int column = 0;
        for (const TableCell& cell : row) {
            while (column < mostColumns && busy[size_t(column)] > 0)
                ++column;
            if (column == mostColumns)
                break;
            int width = 1;
            while (width < qMin(cell.columnSpan, mostColumns - column) && busy[size_t(column + width)] == 0)
                ++width;
            const int height = qBound(1, cell.rowSpan, int(table.rows.size()) - grid.rows);
            std::fill_n(busy.begin() + column, width, height);
            grid.cells.push_back({&cell, grid.rows, column, height, width});
            column += width;
            grid.columns = qMax(grid.columns, column);
        }
        for (int& rows : busy)
            rows = qMax(0, rows - 1);
        ++grid.rows;
    }
    return grid;
}

QTextTableFormat tableFormat(const ArticleWriter& writer) {
    const ArticleLook& look = writer.look();
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(false);
    format.setCellPadding(look.px(6));
    format.setCellSpacing(0);
    format.setTopMargin(look.px(5));
    format.setBottomMargin(look.px(15));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

/// A column is never narrower than its longest word, up to a third of the text's column: a table with more
/// than fits stands out to the side, and the view scrolls there, rather than break words letter by letter.
double neededWidth(const Grid& grid, const ArticleLook& look) {
    const QFontMetricsF metrics(look.interface(13, QFont::DemiBold));
    const double most = look.column / 3.0;
    std::vector<double> columns(size_t(grid.columns), 0);
    for (const Placed& placed : grid.cells) {
        if (placed.columnSpan > 1)
            continue;
        double longest = 0;
        for (const QString& word : plainText(placed.cell->blocks).split(QChar::Space))
            longest = qMax(longest, qMin(most, metrics.horizontalAdvance(word)));
        double& column = columns[size_t(placed.column)];
        column = qMax(column, longest + 2 * look.px(6) + 2);
    }
    return std::accumulate(columns.begin(), columns.end(), 0.0);
}

void dress(QTextTableCell cell, const ArticleLook& look, bool header) {
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(header ? look.colours.soft : look.colours.line);
    format.setVerticalAlignment(QTextCharFormat::AlignTop);
    cell.setFormat(format);
}

void makeBold(QTextTableCell cell) {
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    cursor.mergeCharFormat(bold);
}

} // namespace

int writeTable(ArticleWriter& writer, const Table& table,
               const std::function<void(const Blocks&)>& writeCell) {
    const Grid grid = arranged(table);
    const int leftOff = int(table.rows.size()) - grid.rows;
    if (grid.columns == 0)
        return leftOff;
    QTextTableFormat format = tableFormat(writer);
    format.setLayoutDirection(writer.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (const double needed = neededWidth(grid, writer.look());
        needed > writer.look().column - writer.insets())
        format.setWidth(QTextLength(QTextLength::FixedLength, needed));
    QTextTable* made = writer.cursor().insertTable(grid.rows, grid.columns, format);
    for (const Placed& placed : grid.cells) {
        const int height = qMin(placed.rowSpan, grid.rows - placed.row);
        if (height > 1 || placed.columnSpan > 1)
            made->mergeCells(placed.row, placed.column, height, placed.columnSpan);
        QTextTableCell cell = made->cellAt(placed.row, placed.column);
        writer.moveTo(cell.firstCursorPosition());
        writeCell(placed.cell->blocks);
        if (placed.cell->header)
            makeBold(cell);
        // last: the format of a cell is that of its first block's beginning, which writing has set
        dress(cell, writer.look(), placed.cell->header);
    }
    QTextCursor behind = made->lastCursorPosition();
    behind.movePosition(QTextCursor::NextBlock);
    writer.moveTo(behind);
    return leftOff;
}

} // namespace svodka
