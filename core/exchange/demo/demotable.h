#pragma once

#include "core/domain/csvline.h"

/// One of the lists the demonstration is made of (resources/demo), read by the names of its columns.
class DemoTable
{
public:
    explicit DemoTable(const QString &name)
        : m_lines(referenceLines(QStringLiteral(":/demo/%1.csv").arg(name)))
    {
        if (!m_lines.isEmpty())
            m_header = m_lines.takeFirst();
    }

    int size() const { return int(m_lines.size()); }
    QString text(int line, QLatin1String column) const
    {
        return m_lines.at(line).value(m_header.indexOf(column));
    }
    int number(int line, QLatin1String column) const { return text(line, column).toInt(); }
    QStringList list(int line, QLatin1String column) const
    {
        return text(line, column).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }

private:
    QList<QStringList> m_lines;
    QStringList m_header{};
};
