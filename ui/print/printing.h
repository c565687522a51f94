#pragma once

#include "core/base/result.h"
#include "ui/print/printdocument.h"

#include <functional>

class QPagedPaintDevice;
class QPrinter;

/// The document as PDF on A4: fonts embedded, text that can be searched; the same bytes for the same
/// document.
QByteArray toPdf(const PrintDocument &document);
/// Writes it to `path`, whole or not at all, for its owner alone; File with the system's reason.
Result<void> writePdf(const PrintDocument &document, const QString &path);
/// Gives a device A4 and our margins.
void prepare(QPagedPaintDevice &device);
/// Paints the pages that the printer was asked for, all when it was not.
void print(const PrintDocument &document, QPrinter &printer);
/// How many pages of A4 it takes.
int pagesOf(const PrintDocument &document);
/// The fullest document of one page: `build` makes it with at most so many lines in each list; the text
/// shrinks from `largest` to `smallest` points before a list does.
PrintDocument onePage(const std::function<PrintDocument(int most)> &build, double largest, double smallest);
