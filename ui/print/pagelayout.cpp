#include "ui/print/pagelayout.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace {

using Kind = PrintBlock::Kind;

// A longer cell goes on in a block of its own, so that it can cross a page.
constexpr int WholeCell = 1200;
constexpr double NormalSize = 10; // points; distances grow with the text
constexpr double Gap = 9; // points, between columns
constexpr double Padding = 7; // points, inside a frame
constexpr double RowPadding = 2.5; // points, above and under a row
constexpr double Mark = 15; // points, for the mark of an item
constexpr double UnderHeading = 3; // points, to its line
constexpr double UnderFrame = 4; // points
constexpr double Leading = 1.12;
constexpr double LetterSpacing = 0.05; // dots of the device: cannot be seen
const QColor Ink(0x1B, 0x1F, 0x24);
const QColor SecondInk(0x48, 0x4F, 0x59);
const QColor LateInk(0xA6, 0x1B, 0x1B);
const QColor Line(0xB4, 0xBC, 0xC6);

bool staysWithNext(Kind kind) { return kind == Kind::Heading || kind == Kind::Strong || kind == Kind::Head; }

bool isFramed(Kind kind) { return kind == Kind::Pair || kind == Kind::Notice; }

bool isOfTable(Kind kind) { return kind == Kind::Head || kind == Kind::Row; }

bool isSecondaryCell(Kind kind, int cell)
{
    return kind == Kind::Subtitle || kind == Kind::Small || kind == Kind::Head
        || (kind == Kind::Fact && cell == 0) || (kind == Kind::Item && cell == 2);
}

QList<int> widthsOf(const PrintBlock &block)
{
    if (!block.widths.isEmpty())
        return block.widths;
    if (block.kind == Kind::Fact)
        return {27, 73};
    return QList<int>(block.cells.size(), 1);
}

/// In a frame, the first line says whose it is and the second one names her or it.
QList<QTextLayout::FormatRange> frameFormats(const QString &text)
{
    const auto first = int(text.indexOf(QChar(QChar::LineSeparator)));
    const auto second = int(text.indexOf(QChar(QChar::LineSeparator), first + 1));
    QTextLayout::FormatRange head;
    head.start = 0;
    head.length = std::max(first, 0);
    head.format.setForeground(SecondInk);
    QTextLayout::FormatRange name;
    name.start = first + 1;
    name.length = std::max(second - name.start, 0);
    name.format.setFontWeight(QFont::Bold);
    return {head, name};
}

/// Takes the beginning off `text` that one cell holds.
QString takeCell(QString &text)
{
    if (text.size() <= WholeCell)
        return std::exchange(text, QString());
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), WholeCell);
    const QString taken = text.left(space > WholeCell / 2 ? space : WholeCell);
    text = text.mid(taken.size()).trimmed();
    return taken;
}

/// The same block, or several when a text is too long for one page.
QList<PrintBlock> piecesOf(PrintBlock rest)
{
    QList<PrintBlock> pieces;
    rest.cells.replaceInStrings(QStringLiteral("\n"), QString(QChar(QChar::LineSeparator)));
    do {
        PrintBlock piece = rest;
        for (qsizetype i = 0; i < rest.cells.size(); ++i)
            piece.cells[i] = takeCell(rest.cells[i]);
        pieces.append(piece);
        rest.newPage = false;
    } while (!rest.cells.join(QString()).isEmpty());
    return pieces;
}

} // namespace

PageLayout::PageLayout(const PrintDocument &document, const QPagedPaintDevice &device)
    : m_document(document)
    , m_device(device)
    , m_point(device.logicalDpiY() / 72.0)
    , m_width(device.width())
    , m_top(millimetres(11))
    , m_bottom(device.height() - millimetres(9))
{
    m_at = m_top;
    for (const PrintBlock &block : document.blocks)
        m_blocks += piecesOf(block);
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        double together = 0;
        for (qsizetype next = i; next + 1 < m_blocks.size() && staysWithNext(m_blocks[next].kind); ++next)
            together += spaceBefore(m_blocks[next + 1]) + laid(m_blocks[next + 1]).height;
        place(laid(m_blocks[i]), together);
    }
}

double PageLayout::spaceBefore(const PrintBlock &block) const
{
    const double scale = points(m_document.textSize / NormalSize);
    switch (block.kind) {
    case Kind::Title:
    case Kind::Row:
        return 0;
    case Kind::Small:
    case Kind::Fact:
    case Kind::Subtitle:
        return 3 * scale;
    case Kind::Text:
    case Kind::Item:
        return 4.5 * scale;
    case Kind::Head:
        return 5 * scale;
    case Kind::Strong:
    case Kind::Notice:
    case Kind::Pair:
    case Kind::Picture:
        return 9 * scale;
    case Kind::Heading:
        return 15 * scale;
    }
    return 0;
}

QFont PageLayout::fontOf(Kind kind, int cell) const
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced letters are not joined: who searches the file for "fi" finds no ligature there.
    font.setLetterSpacing(QFont::AbsoluteSpacing, LetterSpacing);
    double size = m_document.textSize;
    if (kind == Kind::Title)
        size *= 1.75;
    else if (kind == Kind::Heading)
        size *= 1.2;
    else if (kind == Kind::Small || kind == Kind::Head || (kind == Kind::Item && cell == 2))
        size *= 0.86;
    else if (kind == Kind::Row)
        size *= 0.95;
    font.setPointSizeF(size);
    font.setBold(kind == Kind::Title || kind == Kind::Heading || kind == Kind::Strong || kind == Kind::Head
        || kind == Kind::Notice);
    return font;
}

PageLayout::Cell PageLayout::cellOf(const QString &text, const QFont &font, QPointF place, double width,
    const QList<QTextLayout::FormatRange> &formats) const
{
    auto layout = std::make_unique<QTextLayout>(text, font, &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    double height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() * Leading;
    }
    layout->endLayout();
    return {std::move(layout), place, height, false};
}

PageLayout::Laid PageLayout::laid(const PrintBlock &block) const
{
    Laid laid;
    laid.block = &block;
    if (block.kind == Kind::Item)
        layItem(laid);
    else if (block.kind != Kind::Picture)
        layColumns(laid);
    if (block.kind == Kind::Heading)
        laid.height += points(UnderHeading);
    laid.height = std::max(laid.height, millimetres(block.height));
    return laid;
}

/// The mark, the line beside it, and the smaller line under that.
void PageLayout::layItem(Laid &laid) const
{
    const double indent = points(Mark * m_document.textSize / NormalSize);
    for (int i = 0; i < laid.block->cells.size(); ++i) {
        if (laid.block->cells[i].isEmpty())
            continue;
        const double left = i == 0 ? 0 : indent;
        laid.cells.push_back(cellOf(laid.block->cells[i], fontOf(Kind::Item, i),
            {left, i == 2 ? laid.height : 0}, i == 0 ? indent : m_width - indent));
        laid.cells.back().isSecondary = isSecondaryCell(Kind::Item, i);
        laid.height = std::max(laid.height, laid.cells.back().place.y() + laid.cells.back().height);
    }
}

void PageLayout::layColumns(Laid &laid) const
{
    const PrintBlock &block = *laid.block;
    const QList<int> widths = widthsOf(block);
    const double inside = isFramed(block.kind) ? points(Padding) : 0;
    const double above = isOfTable(block.kind) ? points(RowPadding) : inside;
    int parts = 0;
    for (qsizetype i = 0; i < block.cells.size(); ++i)
        parts += widths.value(i, 1);
    const double room = m_width - points(Gap) * double(block.cells.size() - 1);
    double left = 0;
    for (int i = 0; i < block.cells.size(); ++i) {
        const double width = room * widths.value(i, 1) / parts;
        const QString &text = block.cells[i];
        Cell cell = cellOf(text, fontOf(block.kind, i), {left + inside, above}, width - 2 * inside,
            block.kind == Kind::Pair ? frameFormats(text) : QList<QTextLayout::FormatRange>());
        cell.isSecondary = isSecondaryCell(block.kind, i);
        laid.height = std::max(laid.height, cell.height + 2 * above);
        laid.cells.push_back(std::move(cell));
        left += width + points(Gap);
    }
}

void PageLayout::place(Laid next, double together)
{
    const Kind kind = next.block->kind;
    const double space = m_at > m_top ? spaceBefore(*next.block) : 0;
    if (m_at > m_top && (next.block->newPage || m_at + space + next.height + together > m_bottom)) {
        m_at = m_top;
        ++m_pages;
        if (kind == Kind::Row && m_head)
            place(laid(*m_head), 0);
    } else
        m_at += space;
    if (!isOfTable(kind))
        m_head = nullptr;
    else if (kind == Kind::Head)
        m_head = next.block;
    next.page = m_pages - 1;
    next.top = m_at;
    m_at += next.height + (isFramed(kind) ? points(UnderFrame) : 0);
    m_laid.push_back(std::move(next));
}

void PageLayout::paint(QPainter &painter, int page) const
{
    for (const Laid &laid : m_laid)
        if (laid.page == page)
            paintBlock(painter, laid);
    paintEdges(painter, page);
}

void PageLayout::paintBlock(QPainter &painter, const Laid &laid) const
{
    paintFrame(painter, laid);
    if (laid.block->paint)
        laid.block->paint(painter, QRectF(0, laid.top, m_width, laid.height));
    for (const Cell &cell : laid.cells) {
        painter.setPen(laid.block->late ? LateInk : cell.isSecondary ? SecondInk : Ink);
        cell.text->draw(&painter, cell.place + QPointF(0, laid.top));
    }
}

void PageLayout::paintFrame(QPainter &painter, const Laid &laid) const
{
    const Kind kind = laid.block->kind;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(laid.block->late ? LateInk : Line, points(kind == Kind::Head ? 1 : 0.6)));
    if (kind == Kind::Notice)
        painter.drawRect(QRectF(0, laid.top, m_width, laid.height));
    if (isOfTable(kind))
        painter.drawLine(QPointF(0, laid.top + laid.height), QPointF(m_width, laid.top + laid.height));
    if (kind == Kind::Heading)
        painter.drawLine(QPointF(0, laid.top + laid.height), QPointF(m_width, laid.top + laid.height));
    if (kind != Kind::Pair)
        return;
    for (const Cell &cell : laid.cells)
        if (!cell.text->text().isEmpty()) // the second of a pair may be missing
            painter.drawRect(QRectF(cell.place.x() - points(Padding), laid.top,
                (m_width - points(Gap)) / double(laid.cells.size()), laid.height));
}

void PageLayout::paintEdges(QPainter &painter, int page) const
{
    const QString what = m_document.reference.isEmpty()
        ? m_document.title
        : tr("%1 · file %2").arg(m_document.title, m_document.reference);
    paintEdge(painter, 0, what, tr("Confidential"));
    paintEdge(painter, m_bottom + millimetres(4), plainDayText(m_document.day),
        tr("Page %1 of %2").arg(page + 1).arg(m_pages));
}

void PageLayout::paintEdge(QPainter &painter, double top, const QString &left, const QString &right) const
{
    QFont font = fontOf(Kind::Small, 0);
    font.setPointSizeF(8);
    painter.setPen(SecondInk);
    const Cell begin = cellOf(left, font, {0, top}, m_width * 0.75);
    const Cell end = cellOf(right, font, {0, top}, m_width);
    begin.text->draw(&painter, begin.place);
    end.text->draw(&painter, {m_width - end.text->lineAt(0).naturalTextWidth(), top});
}
