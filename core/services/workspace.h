#pragma once

#include "core/domain/changeset.h"
#include "core/domain/records.h"
#include "core/services/beneficiaryservice.h"
#include "core/services/circleservice.h"
#include "core/services/networkservice.h"
#include "core/services/pathwayservice.h"
#include "core/services/undoservice.h"
#include "core/services/viewservice.h"

#include <QObject>

/// Who a new base is for.
struct NewBase
{
    QString territoryName{};
    QString departmentCode{};
    QString organisationName{};
    QString organisationType{};
    QString familyName{};
    QString firstName{};
    QString login{}; ///< empty: made of the names
};

/// One opened base with all that a page needs: who works, what day it is, the services, and the signal that
/// says what changed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens a base for `login`, or for its first active counsellor when empty; NotFound when the login is
    /// unknown. Brings the projections to today when it may write.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, std::shared_ptr<const Clock> clock, const QString &login = {});
    /// Creates a base with its territory and its first account.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &path, std::shared_ptr<const Clock> clock, const NewBase &base);
    ~Workspace() override;

    Database &database() { return *m_database; }
    const Session &session() const { return m_session; }
    const Clock &clock() const { return *m_clock; }
    std::shared_ptr<const Clock> sharedClock() const { return m_clock; }
    const Territory &territory() const { return m_territory; }
    /// The professional behind the account; empty for an account without one.
    const Professional &user() const { return m_user; }
    QString path() const;
    bool isReadOnly() const;
    QString writer() const; ///< who writes while we only read

    BeneficiaryService &people() { return m_people; }
    CircleService &circle() { return m_circle; }
    PathwayService &pathway() { return m_pathway; }
    NetworkService &network() { return m_network; }
    ViewService &views() { return m_views; }
    UndoService &undo() { return m_undo; }

    /// Brings the projections to the clock's day; to be called when the day changes.
    Result<void> refreshDay();

Q_SIGNALS:
    void committed(const ChangeSet &changes);
    void failed(const Error &error);

private:
    Workspace(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock);
    Result<void> enter(const QString &login);
    ServiceContext context() { return {*m_database, m_session, *m_clock}; }

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Clock> m_clock;
    Session m_session;
    Territory m_territory;
    Professional m_user;
    BeneficiaryService m_people;
    CircleService m_circle;
    PathwayService m_pathway;
    NetworkService m_network;
    ViewService m_views;
    UndoService m_undo;
};
