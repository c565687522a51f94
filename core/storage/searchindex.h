#pragma once

#include "core/domain/beneficiary.h"
#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/domain/serviceoffer.h"
#include "core/storage/database.h"

#include <QStringList>

/// The words under which things are found: folded words, identifiers, phone digits, and phonetic keys behind
/// a "~". Two clustered indexes answer a prefix at any size, on both engines alike.
class SearchIndex
{
public:
    /// Stable numbers, stored.
    enum class Kind { Person = 1, Organisation = 2, Professional = 3, ServiceOffer = 4 };

    explicit SearchIndex(Database &database);

    /// Sorted, without doubles.
    static QStringList words(const Beneficiary &beneficiary);
    static QStringList words(const Organisation &organisation, const QList<OrganisationName> &names);
    static QStringList words(const Professional &professional);
    static QStringList words(const ServiceOffer &offer);

    /// Replaces the words of one subject; none removes it.
    Result<void> store(Kind kind, qint64 subject, const QStringList &words);
    /// Stores the words of a subject that has none yet.
    Result<void> add(Kind kind, qint64 subject, const QStringList &words);
    QStringList stored(qint64 subject);
    /// Indexes every organisation, professional and service anew.
    Result<void> rebuildNetwork();

private:
    Database &m_database;
};
