#include "ui/print/printing.h"

#include "ui/print/pagelayout.h"
#include "ui/print/pdffile.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace {

constexpr int Resolution = 600; // dots an inch
constexpr int MostLines = 24;
constexpr double SizeStep = 0.5; // points

void paintPages(const PrintDocument &document, QPagedPaintDevice &device, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const PageLayout layout(document, device);
    last = std::min(last, layout.pages() - 1);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            device.newPage();
        layout.paint(painter, page);
    }
}

} // namespace

void prepare(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(18, 12, 18, 10), QPageLayout::Millimeter);
}

QByteArray toPdf(const PrintDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        prepare(writer);
        paintPages(document, writer, 0, pagesOf(document) - 1);
    }
    const PdfFile file(buffer.data());
    const QString language = QLocale().name().replace(QLatin1Char('_'), QLatin1Char('-'));
    return file.isValid() ? file.written(document.title, language, document.day) : buffer.data();
}

Result<void> writePdf(const PrintDocument &document, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(toPdf(document));
        if (file.commit())
            return {};
    }
    return Error{ErrorCode::File, file.errorString()};
}

void print(const PrintDocument &document, QPrinter &printer)
{
    const int first = std::max(printer.fromPage(), 1) - 1;
    const int last = printer.toPage() > 0 ? printer.toPage() : pagesOf(document);
    paintPages(document, printer, first, last - 1);
}

int pagesOf(const PrintDocument &document)
{
    QBuffer nowhere;
    QPdfWriter writer(&nowhere);
    writer.setResolution(Resolution);
    prepare(writer);
    return PageLayout(document, writer).pages();
}

PrintDocument onePage(const std::function<PrintDocument(int most)> &build, double largest, double smallest)
{
    PrintDocument document = build(MostLines);
    for (double size = largest; size >= smallest; size -= SizeStep) {
        document.textSize = size;
        if (pagesOf(document) == 1)
            return document;
    }
    for (int most = MostLines - 1; most > 0 && pagesOf(document) > 1; --most) {
        document = build(most);
        document.textSize = smallest;
    }
    return document;
}
