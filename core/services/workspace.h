#pragma once

#include "core/domain/changeset.h"
#include "core/domain/records.h"
#include "core/services/accountservice.h"
#include "core/services/backup.h"
#include "core/services/beneficiaryservice.h"
#include "core/services/circleservice.h"
#include "core/services/conferenceservice.h"
#include "core/services/draftservice.h"
#include "core/services/followupservice.h"
#include "core/services/mergeservice.h"
#include "core/services/networkservice.h"
#include "core/services/noteservice.h"
#include "core/services/pathwayservice.h"
#include "core/services/planservice.h"
#include "core/services/reassignmentservice.h"
#include "core/services/requestservice.h"
#include "core/services/rightsservice.h"
#include "core/services/termservice.h"
#include "core/services/undoservice.h"
#include "core/services/viewservice.h"

#include <QObject>
#include <QTimer>

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

/// Who enters a base.
struct Entrance
{
    QString login{}; ///< empty: the first account that needs no passphrase, counsellors before others
    SecretKey passphraseKey{}; ///< see passphraseKeyFor; null for an account without passphrase
    bool toInspect = false; ///< a base that somebody put something in is opened for reading, to be checked
};

/// The key of an account's passphrase, to enter with. Slow: not for the interface thread. An unknown login
/// takes as long, and is only told from a wrong passphrase by nobody.
Result<SecretKey> passphraseKeyFor(const QString &path, const QString &login, const QString &passphrase);

/// One opened base with all that a page needs: who works, what day it is, the services, and the signal that
/// says what changed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens a base for who enters. Refused "passphrase" for a wrong one or an unknown login, "needed" when
    /// the account has one and none was given, "wait 8" when seconds must pass before the next try, "locked"
    /// when every account has a passphrase and no login was given. Brings the projections to today when it
    /// may write.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, std::shared_ptr<const Clock> clock, const Entrance &entrance = {});
    /// Creates a base with its territory and its first account.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &path, std::shared_ptr<const Clock> clock, const NewBase &base);
    ~Workspace() override;

    /// The address of a base on a server, with who enters it; Invalid "address" or "password" when it cannot
    /// be taken.
    static Result<QString> serverAddress(const QString &text, const QString &login);
    /// Whether a path names a server, and no file.
    static bool isOnServer(const QString &path);
    /// Goes to a base of a server and comes back: open() will not wait for long. Slow: not for the interface
    /// thread. Its refusals are those of open().
    static Result<void> reach(const QString &path, const QString &login);

    Database &database() { return *m_database; }
    const Session &session() const { return m_session; }
    Access access() const { return {*m_database, m_session, *m_clock}; }
    const Clock &clock() const { return *m_clock; }
    std::shared_ptr<const Clock> sharedClock() const { return m_clock; }
    const Territory &territory() const { return m_territory; }
    /// Whether the account may do this, on somebody when it is about one person: to grey out what it may not.
    bool may(Operation operation, BeneficiaryId person = {}) const;
    /// As ::breakGlass().
    Result<void> breakGlass(BeneficiaryId person, const QString &reason);
    /// The professional behind the account; empty for an account without one.
    const Professional &user() const { return m_user; }
    QString path() const;
    bool isReadOnly() const;
    QString writer() const; ///< who writes while we only read
    bool isServer() const;
    bool isLost() const; ///< the server is silent: nothing can be read nor written until reachable(true)

    BeneficiaryService &people() { return m_people; }
    CircleService &circle() { return m_circle; }
    ConferenceService &conferences() { return m_conferences; }
    PathwayService &pathway() { return m_pathway; }
    PlanService &plan() { return m_plan; }
    FollowUpService &followUp() { return m_followUp; }
    RequestService &requests() { return m_requests; }
    RightsService &rights() { return m_rights; }
    MergeService &merges() { return m_merges; }
    ReassignmentService &reassignment() { return m_reassignment; }
    NoteService &notes() { return m_notes; }
    DraftService &drafts() { return m_drafts; }
    TermService &terms() { return m_terms; }
    NetworkService &network() { return m_network; }
    ViewService &views() { return m_views; }
    AccountService &accounts() { return m_accounts; }
    UndoService &undo() { return m_undo; }

    /// Writes a backup to `file`, for who may; see Backup::make().
    Result<BackupContent> backUp(const QString &file);
    /// What an automatic backup needs to be made in the background by Backup::makeAutomatic(): the base's
    /// key, after the policy was asked and the trail left; Refused to who may not.
    Result<SecretKey> keyForBackup();
    /// False for an account that enters without.
    bool needsPassphrase();
    /// Forgets the keys: nothing is read or written until unlock(), whose refusals are those of open().
    void lock();
    Result<void> unlock(const SecretKey &passphraseKey);

    /// Tells that people are being looked for: once the typing rests, one row of the trail says so, without
    /// what was typed.
    void searched();

    /// Brings the projections to the clock's day; to be called when the day changes.
    Result<void> refreshDay();

Q_SIGNALS:
    void committed(const ChangeSet &changes);
    void failed(const Error &error);
    /// The server went silent, or answers again.
    void reachable(bool answers);

private:
    Workspace(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock);
    Result<void> enter(const Entrance &entrance);
    Result<Account> accountOf(const QString &login);
    Result<SecretKey> keyFor(const Account &account, const SecretKey &passphraseKey);
    Result<void> logIn(const Account &account, const SecretKey &passphraseKey);
    Result<void> found(const NewBase &base);
    void become(const Account &account);
    void traceSearch();
    void adoptReadings();
    void take(const SecretKey &baseKey);

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Clock> m_clock;
    Session m_session;
    Territory m_territory;
    QTimer m_searching;
    QTimer m_adopting;
    Professional m_user;
    BeneficiaryService m_people;
    CircleService m_circle;
    ConferenceService m_conferences;
    PathwayService m_pathway;
    PlanService m_plan;
    FollowUpService m_followUp;
    RequestService m_requests;
    RightsService m_rights;
    MergeService m_merges;
    ReassignmentService m_reassignment;
    NoteService m_notes;
    DraftService m_drafts;
    TermService m_terms;
    NetworkService m_network;
    ViewService m_views;
    AccountService m_accounts;
    UndoService m_undo;
};
