#pragma once

#include <QStringList>

/// The cells of one line of our own reference lists: comma separated, quotes doubled, no line break inside.
QStringList splitCsvLine(QStringView line);

/// The lines of a file inside the program, split into cells, its header first. An absent file is a fault of
/// the build: it stops a debug build and reads as no lines otherwise.
QList<QStringList> referenceLines(const QString &path);
