#pragma once

#include <QByteArray>
#include <QStringList>

/// Lines of a CSV that a French spreadsheet opens as it should: UTF-8 with its mark, semicolons, and no cell
/// that would be taken for a formula.
QByteArray csvText(const QList<QStringList> &lines);
