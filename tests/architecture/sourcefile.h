#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// A file of the repository, as it is and with its comments and the insides of its literals blanked.
struct SourceFile
{
    QString path{}; ///< from the root, with "/"
    QString text{};
    QString code{}; ///< as long as `text`, line by line

    bool isUnder(const char *folder) const { return path.startsWith(QLatin1String(folder)); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    QStringList lines() const { return text.split(QLatin1Char('\n')); }
    QStringList codeLines() const { return code.split(QLatin1Char('\n')); }
};

/// Blanks comments, strings and characters with spaces, keeping every line where it is.
class Blanking
{
public:
    explicit Blanking(const QString &text)
        : m_text(text)
        , m_code(text)
    {
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            if (isNext("//"))
                blankTo(endOf(QStringLiteral("\n"), 0));
            else if (isNext("/*"))
                blankTo(endOf(QStringLiteral("*/"), 2));
            else if (isNext("R\"("))
                blankTo(endOf(QStringLiteral(")\""), 2));
            else if (isNext("\"") || (isNext("'") && !isDigitSeparator()))
                blankTo(endOfLiteral(m_text[m_at]));
            else
                ++m_at;
        }
        return m_code;
    }

private:
    bool isNext(const char *start) const
    {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(start));
    }
    bool isDigitSeparator() const { return m_at > 0 && m_text[m_at - 1].isLetterOrNumber(); }
    qsizetype endOf(const QString &mark, qsizetype length) const
    {
        const qsizetype found = m_text.indexOf(mark, m_at + 1);
        return found < 0 ? m_text.size() : found + length;
    }
    qsizetype endOfLiteral(QChar quote) const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != QLatin1Char('\n'))
            end += m_text[end] == QLatin1Char('\\') ? 2 : 1;
        return qMin(end + 1, m_text.size());
    }
    void blankTo(qsizetype end)
    {
        for (; m_at < end; ++m_at)
            if (m_text[m_at] != QLatin1Char('\n'))
                m_code[m_at] = QLatin1Char(' ');
    }

    QString m_text;
    QString m_code;
    qsizetype m_at = 0;
};

inline SourceFile sourceOf(const QString &path, const QString &text)
{
    return {path, text, Blanking(text).run()};
}

/// The texts below `folders` of `root` (ending with "/") whose names match, in the order of their paths.
/// Pictures and other files with a NUL are no text.
inline QList<SourceFile> sourceFiles(
    const QString &root, const QStringList &folders, const QStringList &names)
{
    QStringList paths;
    for (const auto &folder : folders) {
        QDirIterator files(root + folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next().mid(root.size()));
    }
    paths.sort();
    QList<SourceFile> sources;
    for (const auto &path : std::as_const(paths)) {
        QFile file(root + path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto bytes = file.readAll();
        if (!bytes.contains('\0'))
            sources.append(sourceOf(path, QString::fromUtf8(bytes)));
    }
    return sources;
}

inline QList<SourceFile> cppFiles(const QString &root, const QStringList &folders)
{
    return sourceFiles(root, folders, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

/// "path:12: reason", as compilers write it.
inline QString finding(const SourceFile &file, qsizetype lineIndex, const QString &reason)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(lineIndex + 1).arg(reason);
}
