#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

/// Which columns of a table hold which field.
struct ColumnMap
{
    QHash<QString, QList<int>> columns{}; ///< by field; several columns may hold one field
    QList<int> unknown{}; ///< columns whose header says nothing to us

    bool has(QLatin1String field) const { return columns.contains(field); }
};

/// The names people give to the columns they send, as data (resources/reference/import_headers.csv): a header
/// is known whatever its case, accents, punctuation, small words, abbreviations and order of words.
class ImportHeaders
{
public:
    static const ImportHeaders &shipped();

    /// `layout` is "beneficiary" or "structure".
    ColumnMap map(const QString &layout, const QStringList &headers) const;
    /// The usual header of a field, as messages name it.
    QString label(const QString &layout, const QString &field) const;

private:
    ImportHeaders();
    QString fieldOf(const QString &layout, const QString &header) const;
    QString keyOf(const QString &header, bool withoutQualifiers) const;

    QHash<QString, QString> m_exact{}; ///< by layout/name without spaces
    QHash<QString, QString> m_loose{}; ///< by layout/sorted words; empty where two fields would share it
    QHash<QString, QString> m_labels{}; ///< by layout/field
    QHash<QString, QStringList> m_words{}; ///< what stands for an abbreviation
    QSet<QString> m_fillers{};
    QSet<QString> m_qualifiers{};
};
