#include "core/query/reassignment.h"

#include "core/base/text.h"
#include "core/query/people.h"
#include "core/rules/caseweight.h"
#include "core/rules/shareout.h"
#include "core/storage/idreader.h"
#include "core/storage/values.h"

#include <algorithm>

namespace {

/// Reads the rows of `sql`, whose %1 is a list of people, for all of them; `values` come after.
template <class Read>
void readAbout(Database &database, const QString &sql, const QList<BeneficiaryId> &people,
    const QVariantList &values, Read read)
{
    constexpr qsizetype ReadAtOnce = 64;
    for (qsizetype first = 0; first < people.size(); first += ReadAtOnce) {
        QVariantList all;
        for (qsizetype i = first; i < first + ReadAtOnce; ++i)
            all.append(i < people.size() ? QVariant(people[i].value()) : QVariant());
        Rows rows(database,
            sql.arg(QStringLiteral("(?%1)").arg(QStringLiteral(", ?").repeated(ReadAtOnce - 1))),
            all + values);
        while (rows.next())
            read(rows);
    }
}

/// A file as the lists keep it, with what decides whether it may be given.
struct FoundFile
{
    ReassignmentFile file{};
    OrganisationId leadBody{};
    bool closed = false;
};

QHash<BeneficiaryId, FoundFile> readFiles(Database &database, const QList<BeneficiaryId> &people, QDate day)
{
    QHash<BeneficiaryId, FoundFile> found;
    readAbout(database,
        QStringLiteral(
            "SELECT b.id, b.reference, b.family_name, b.first_name, b.city, b.interpreter_language, "
            "s.stage, s.track, s.next_appointment_at, s.contract_ends_on, s.last_contact_on, "
            "s.referent_id, s.referent_organisation_id, s.closed FROM pathway_summary s "
            "JOIN beneficiary b ON b.id = s.beneficiary_id WHERE b.id IN %1"),
        people, {}, [&found, day](const Rows &rows) {
            FoundFile each;
            each.file = {.id = rows.id<BeneficiaryId>(0),
                .reference = rows.text(1),
                .person = personName(rows.text(2), rows.text(3)),
                .commune = rows.text(4),
                .nextAppointmentAt = rows.dateTime(8),
                .contractEndsOn = rows.date(9),
                .lastContactOn = rows.date(10),
                .language = rows.text(5),
                .from = rows.id<ProfessionalId>(11)};
            Values::fromValue(rows.value(6), each.file.stage);
            Values::fromValue(rows.value(7), each.file.track);
            each.file.points = caseWeightOf(each.file.track, each.file.stage, day);
            each.leadBody = rows.id<OrganisationId>(12);
            each.closed = rows.flag(13);
            found.insert(each.file.id, each);
        });
    return found;
}

/// Of whom somebody keeps nothing but notes for herself. A server tells it without showing them.
QSet<BeneficiaryId> onlyPrivateOf(Database &database, ProfessionalId who)
{
    const bool hidden = database.isServer() && !database.isOwner();
    Rows rows(database,
        hidden ? QStringLiteral("SELECT maillage_untold(?)")
               : QStringLiteral("SELECT n.beneficiary_id FROM note n JOIN account a ON a.id = n.account_id "
                                "WHERE a.professional_id = ? GROUP BY n.beneficiary_id "
                                "HAVING SUM(CASE n.level WHEN 'author' THEN 0 ELSE 1 END) = 0"),
        {who.value()});
    QSet<BeneficiaryId> people;
    while (rows.next())
        people.insert(rows.id<BeneficiaryId>(0));
    return people;
}

QHash<BeneficiaryId, int> appointmentsOf(Database &database, ProfessionalId who, QDate from)
{
    QHash<BeneficiaryId, int> counts;
    Rows rows(database,
        QStringLiteral("SELECT beneficiary_id, COUNT(*) FROM appointment WHERE professional_id = ? "
                       "AND status = 'planned' AND starts_at >= ? GROUP BY beneficiary_id"),
        {who.value(), Values::toValue(from)});
    while (rows.next())
        counts.insert(rows.id<BeneficiaryId>(0), int(rows.number(1)));
    return counts;
}

/// What is about who leads each file: her appointments to come, and whether only she knows.
void addWhatLeadersKnow(Database &database, QList<ReassignmentFile> &files, QDate startsOn, QDate today)
{
    QHash<ProfessionalId, QSet<BeneficiaryId>> untold;
    QHash<ProfessionalId, QHash<BeneficiaryId, int>> planned;
    for (ReassignmentFile &file : files) {
        if (file.from.isNull())
            continue;
        if (!untold.contains(file.from)) {
            untold.insert(file.from, onlyPrivateOf(database, file.from));
            planned.insert(file.from, appointmentsOf(database, file.from, std::max(startsOn, today)));
        }
        file.onlyPrivate = untold.value(file.from).contains(file.id);
        file.appointments = planned.value(file.from).value(file.id);
    }
}

void addWhatOthersAsk(Database &database, QList<ReassignmentFile> &files, QDate day)
{
    QList<BeneficiaryId> people;
    for (const ReassignmentFile &file : std::as_const(files))
        people.append(file.id);
    QHash<BeneficiaryId, QList<ProfessionalId>> excluded;
    readAbout(database,
        QStringLiteral("SELECT beneficiary_id, professional_id FROM exclusion WHERE beneficiary_id IN %1 "
                       "AND noted_on <= ? AND (lifted_on IS NULL OR lifted_on > ?) ORDER BY id"),
        people, {Values::toValue(day), Values::toValue(day)}, [&excluded](const Rows &rows) {
            excluded[rows.id<BeneficiaryId>(0)].append(rows.id<ProfessionalId>(1));
        });
    QHash<BeneficiaryId, int> requests;
    readAbout(database,
        QStringLiteral(
            "SELECT beneficiary_id, COUNT(*) FROM partner_request WHERE beneficiary_id IN %1 AND state "
            "IN ('prepared', 'sent', 'received', 'accepted', 'appointed', 'attended', 'absent') "
            "GROUP BY beneficiary_id"),
        people, {},
        [&requests](const Rows &rows) { requests.insert(rows.id<BeneficiaryId>(0), int(rows.number(1))); });
    for (ReassignmentFile &file : files) {
        file.excluded = excluded.value(file.id);
        file.openRequests = requests.value(file.id);
    }
}

/// Who works in the organisation and may be a référent: who leads files already, and its counsellors; all of
/// it when nobody is known to be one.
QList<Colleague> colleaguesIn(Database &database, OrganisationId organisation, ProfessionalId from, QDate day)
{
    QHash<ProfessionalId, Colleague> leading;
    Rows files(database,
        QStringLiteral("SELECT referent_id, track, stage, commune_key FROM pathway_summary "
                       "WHERE referent_organisation_id = ? AND closed = 0 AND referent_id IS NOT NULL"),
        {organisation.value()});
    while (files.next()) {
        Colleague &each = leading[files.id<ProfessionalId>(0)];
        ++each.before.files;
        each.before.points += caseWeightOf(fromCode<Track>(files.text(1)).value_or(Track::None),
            fromCode<Stage>(files.text(2)).value_or(Stage::Outreach), day);
        if (!files.text(3).isEmpty())
            each.communes.insert(files.text(3));
    }
    QSet<ProfessionalId> counsellors;
    for (const qint64 id : readIds(database,
             QStringLiteral("SELECT professional_id FROM account WHERE active = 1 AND role = 'counsellor' "
                            "AND professional_id IS NOT NULL")))
        counsellors.insert(ProfessionalId(id));
    QList<Colleague> referents;
    QList<Colleague> everybody;
    const auto working = RecordStore::select<Professional>(database,
        QStringLiteral("WHERE organisation_id = ? AND (left_on IS NULL OR left_on > ?) "
                       "ORDER BY family_name, first_name, id"),
        {organisation.value(), Values::toValue(day)});
    for (const Professional &each : working) {
        if (each.id == from)
            continue;
        Colleague colleague = leading.value(each.id);
        colleague.id = each.id;
        colleague.name = personName(each.familyName, each.firstName);
        colleague.languages = each.languages;
        everybody.append(colleague);
        if (colleague.before.files > 0 || counsellors.contains(each.id))
            referents.append(colleague);
    }
    return referents.isEmpty() ? everybody : referents;
}

/// The organisation whose files these are: that of who leaves, else the reader's when it leads one of them.
OrganisationId organisationOf(const Access &access, const std::optional<Professional> &from,
    const QHash<BeneficiaryId, FoundFile> &found)
{
    if (from)
        return from->organisation;
    OrganisationId another{};
    for (const FoundFile &each : found) {
        if (each.leadBody.isNull() || each.leadBody == access.session.organisation)
            return access.session.organisation;
        another = std::max(another, each.leadBody);
    }
    return another.isNull() ? access.session.organisation : another;
}

std::optional<StaysBecause> whyItStays(
    const Access &access, const ReassignmentBoard &board, const FoundFile &found, Relation relation)
{
    if (!Policy::decide(access.session, Operation::Reassign, relation).allow)
        return StaysBecause::NotAllowed;
    if (found.closed)
        return StaysBecause::Closed;
    if (!board.from.isNull() && found.file.from != board.from)
        return StaysBecause::LedBySomebodyElse;
    if (!found.leadBody.isNull() && found.leadBody != board.organisation)
        return StaysBecause::OtherOrganisation;
    return {};
}

/// Each of the found ones goes to those to give, or to those that stay.
void sortOut(const Access &access, ReassignmentBoard &board, const QHash<BeneficiaryId, FoundFile> &found)
{
    const auto relations = relationsTo(access, found.keys());
    for (const FoundFile &each : found) {
        const Relation relation = relations.value(each.file.id);
        if (const auto cause = whyItStays(access, board, each, relation); !cause)
            board.files.append(each.file);
        else if (Policy::decide(access.session, Operation::ConsultFile, relation).level >= Level::Directory)
            board.staying.append({each.file.id, each.file.reference, each.file.person, *cause});
    }
    std::sort(board.staying.begin(), board.staying.end(), [](const FileThatStays &a, const FileThatStays &b) {
        return std::make_pair(a.person, a.id.value()) < std::make_pair(b.person, b.id.value());
    });
}

} // namespace

QString ReassignmentBoard::colleagueName(ProfessionalId colleague) const
{
    for (const Colleague &each : colleagues)
        if (each.id == colleague)
            return each.name;
    return {};
}

CaseLoad ReassignmentBoard::after(ProfessionalId colleague) const
{
    CaseLoad load;
    for (const Colleague &each : colleagues)
        if (each.id == colleague)
            load = each.before;
    for (const ReassignmentFile &file : files) {
        const int way = (file.to == colleague) - (!file.to.isNull() && file.from == colleague);
        load.files += way;
        load.points += way * file.points;
    }
    return load;
}

Result<ReassignmentBoard> reassignmentBoard(const Access &access, const ReassignmentQuestion &question)
{
    if (const auto opened = openForReading(access, Operation::ListPeople, {}, QStringLiteral("reassignment"));
        !opened)
        return opened.error();
    Database &database = access.database;
    const auto from = RecordStore::find<Professional>(database, question.from);
    if (!from && !question.from.isNull())
        return Error{ErrorCode::NotFound, QString()};
    QList<BeneficiaryId> people = question.people;
    if (people.isEmpty() && from)
        for (const qint64 id : readIds(database,
                 QStringLiteral(
                     "SELECT beneficiary_id FROM pathway_summary WHERE referent_id = ? AND closed = 0"),
                 {question.from.value()}))
            people.append(BeneficiaryId(id));
    ReassignmentBoard board;
    board.startsOn = question.startsOn.isValid() ? question.startsOn : access.today();
    board.from = question.from;
    board.fromName = from ? personName(from->familyName, from->firstName) : QString();
    const auto found = readFiles(database, people, board.startsOn);
    board.organisation = organisationOf(access, from, found);
    if (board.organisation != access.session.organisation)
        board.noteLevel = Note::Level::Circle;
    sortOut(access, board, found);
    addWhatLeadersKnow(database, board.files, board.startsOn, access.today());
    addWhatOthersAsk(database, board.files, board.startsOn);
    std::sort(
        board.files.begin(), board.files.end(), [](const ReassignmentFile &a, const ReassignmentFile &b) {
            return std::make_tuple(!a.onlyPrivate, a.person, a.id.value())
                < std::make_tuple(!b.onlyPrivate, b.person, b.id.value());
        });
    board.colleagues = colleaguesIn(database, board.organisation, board.from, board.startsOn);
    propose(board);
    return board;
}

void propose(ReassignmentBoard &board, ProfessionalId only)
{
    QHash<ProfessionalId, int> given;
    QList<FileToShare> files;
    for (const ReassignmentFile &file : std::as_const(board.files)) {
        FileToShare share{file.id, file.points, file.language, folded(file.commune),
            QSet<ProfessionalId>(file.excluded.begin(), file.excluded.end())};
        share.excluded.insert(file.from);
        given[file.from] += file.points;
        files.append(share);
    }
    QList<TakerOfFiles> takers;
    for (const Colleague &each : std::as_const(board.colleagues))
        if (only.isNull() || each.id == only)
            takers.append({each.id, each.name, each.before.points - given.value(each.id), each.languages,
                each.communes});
    const auto shared = shareOut(files, takers);
    for (ReassignmentFile &file : board.files)
        file.to = shared.value(file.id);
}

Result<ProfessionalId> professionalBehind(const Access &access, const QString &login)
{
    Rows rows(access.database,
        QStringLiteral("SELECT professional_id FROM account WHERE login = ? AND professional_id IS NOT NULL"),
        {login});
    if (!rows.next())
        return Error{ErrorCode::NotFound, QString()};
    return rows.id<ProfessionalId>(0);
}
