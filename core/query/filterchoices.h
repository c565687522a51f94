#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

class Database;

/// What a filter may name, for the lists it is chosen from.
class FilterChoices
{
public:
    struct Person
    {
        ProfessionalId id{};
        QString name{}; ///< "NOM Prénom"
        QString organisation{};
    };
    struct Body
    {
        OrganisationId id{};
        QString name{};
    };

    explicit FilterChoices(Database &database)
        : m_database(database)
    {
    }

    /// Those who lead somebody, by name.
    QList<Person> referents();
    /// The bodies that lead somebody, by name.
    QList<Body> leadBodies();
    /// The bodies that act for somebody, now or before, by name.
    QList<Body> partners();
    /// The communes where people live, by name.
    QStringList communes();
    /// "NOM Prénom"; empty when unknown.
    QString nameOf(ProfessionalId professional);
    /// Empty when unknown.
    QString nameOf(OrganisationId organisation);

private:
    QList<Body> bodies(const QString &sql);

    Database &m_database;
};
