#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

/// Ends the run, keeping the input, when something that always holds does not.
void require(bool holds, const char *what);

/// The input as libFuzzer hands it.
inline QByteArray inputOf(const unsigned char *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// A folder that is left there by a crash, with what was being read.
QString scratchFile(const QString &name);
void writeScratch(const QString &path, const QByteArray &bytes);
QByteArray readScratch(const QString &path);
