#pragma once

#include "core/security/access.h"

#include <QDate>
#include <QList>
#include <QString>

/// Somebody or something found by what was typed.
struct Found
{
    enum class Kind { Person, Organisation, Professional, ServiceOffer };

    Kind kind = Kind::Person;
    qint64 id = 0; ///< number of a Beneficiary, Organisation, Professional or ServiceOffer
    QString title{}; ///< "NOM Prénom", or the name
    QDate birthDate{}; ///< of a person; null when unknown
    QString reference{}; ///< file number of a person
    QString commune{}; ///< of a person, an organisation or a service
    QString organisation{}; ///< of a professional or a service
    QString jobTitle{}; ///< of a professional
    bool mine = false; ///< a person the reader accompanies
    bool closed = false; ///< a person whose pathway ended
};

/// Finds people, organisations, professionals and services anywhere in the base, whatever the lists show.
/// Every term typed must begin a word of what is found: a name, a commune, a number, a birth date. A term
/// that begins no word finds those that sound like it.
class Finder
{
public:
    explicit Finder(const Access &access);

    /// At most `limit` things, people first: those of the reader, then whose family name matches, by name.
    QList<Found> find(const QString &typed, int limit = 20);

private:
    struct Range
    {
        QString first{};
        QString end{};
        int words = 0; ///< how many it holds, counted up to a limit
    };

    QList<Range> ranges(int kind, const QStringList &terms);
    int wordsIn(int kind, const Range &range, int most);
    QList<qint64> candidates(int kind, const QList<Range> &ranges);
    QList<qint64> mine(const QList<Range> &ranges);
    QList<Found> people(const QStringList &terms, int limit);
    QList<Found> others(Found::Kind kind, const QStringList &terms, int limit);

    /// Leaves out who is not for the reader, and the commune of whom she only knows by name.
    void disclose(QList<Found> &people) const;

    Access m_access;
    Database &m_database;
};
