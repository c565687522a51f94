#pragma once

#include "ui/print/printdocument.h"

#include <QCoreApplication>
#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

/// Lays the blocks of a document one under the other on the pages of a printer or of a file, with what heads
/// and ends each page, and paints them.
class PageLayout
{
    Q_DECLARE_TR_FUNCTIONS(PageLayout)

public:
    /// The document and the device outlive the layout.
    PageLayout(const PrintDocument &document, const QPagedPaintDevice &device);

    int pages() const { return m_pages; }
    /// Paints the page (from 0) of a painter that works on the device.
    void paint(QPainter &painter, int page) const;

private:
    /// A text with its place in its block.
    struct Cell
    {
        std::unique_ptr<QTextLayout> text{};
        QPointF place{};
        double height = 0;
        bool isSecondary = false;
    };
    struct Laid
    {
        const PrintBlock *block = nullptr;
        std::vector<Cell> cells{};
        double top = 0;
        double height = 0;
        int page = 0;
    };

    double points(double count) const { return count * m_point; }
    double millimetres(double count) const { return points(count * 72 / 25.4); }
    double spaceBefore(const PrintBlock &block) const;
    QFont fontOf(PrintBlock::Kind kind, int cell) const;
    Cell cellOf(const QString &text, const QFont &font, QPointF place, double width,
        const QList<QTextLayout::FormatRange> &formats = {}) const;
    Laid laid(const PrintBlock &block) const;
    void layItem(Laid &laid) const;
    void layColumns(Laid &laid) const;
    /// Gives the block its place; `together` is what must stand under it on the same page.
    void place(Laid next, double together);
    void paintBlock(QPainter &painter, const Laid &laid) const;
    void paintFrame(QPainter &painter, const Laid &laid) const;
    void paintEdges(QPainter &painter, int page) const;
    void paintEdge(QPainter &painter, double top, const QString &left, const QString &right) const;

    const PrintDocument &m_document;
    QList<PrintBlock> m_blocks{};
    const QPagedPaintDevice &m_device;
    double m_point; ///< in units of the device
    double m_width;
    double m_top; ///< of what stands between head and foot
    double m_bottom;
    double m_at = 0;
    const PrintBlock *m_head = nullptr; ///< of the table that goes on
    int m_pages = 1;
    std::vector<Laid> m_laid{};
};
