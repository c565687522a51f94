#include "core/query/sharing.h"

#include "core/query/people.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace {

using SharedKind = SharingLine::Kind;

void addMembers(QList<SharingLine> &lines, const CaseFile &file)
{
    for (const CircleMember &member : file.facts.members) {
        if (member.from.isValid() && member.from <= file.today)
            lines.append({SharedKind::Joined, member.from.startOfDay(), member.organisation,
                file.professionalName(member.professional), {}, member.basis, member.informedOn,
                member.informedBy});
        if (member.to.isValid() && member.to <= file.today)
            lines.append({SharedKind::Left, member.to.startOfDay(), member.organisation,
                file.professionalName(member.professional), member.endReason});
    }
}

void addRequests(QList<SharingLine> &lines, const CaseFile &file)
{
    for (const RequestLine &line : file.work.requests)
        if (line.request.sentAt.isValid())
            lines.append({SharedKind::Asked, line.request.sentAt,
                line.received ? line.request.fromOrganisation : line.request.toOrganisation, line.from,
                line.request.subject, CircleMember::Basis::SamePerson, line.request.informedOn});
}

void addObjections(QList<SharingLine> &lines, const CaseFile &file)
{
    for (const Objection &each : file.work.objections) {
        lines.append({SharedKind::Objected, each.receivedOn.startOfDay(), each.organisation, {}, each.words});
        if (each.liftedOn.isValid())
            lines.append({SharedKind::Lifted, each.liftedOn.startOfDay(), each.organisation});
    }
}

void addPapers(QList<SharingLine> &lines, const Access &access, BeneficiaryId person)
{
    Rows rows(access.database,
        QStringLiteral("SELECT t.at, t.object, p.family_name, p.first_name, a.login FROM trail t "
                       "LEFT JOIN account a ON a.id = t.account_id "
                       "LEFT JOIN professional p ON p.id = a.professional_id "
                       "WHERE t.beneficiary_id = ? AND t.operation = 'print_file' AND t.result = 'done'"),
        {person.value()});
    while (rows.next())
        lines.append({SharedKind::Printed, rows.dateTime(0), {},
            rows.text(2).isEmpty() ? rows.text(4) : personName(rows.text(2), rows.text(3)), rows.text(1)});
}

} // namespace

Result<QList<SharingLine>> sharingOf(const Access &access, const CaseFile &file)
{
    const auto opened = openForReading(access, Operation::ConsultHistory, file.person.id);
    if (!opened)
        return opened.error();
    QList<SharingLine> lines;
    addMembers(lines, file);
    addRequests(lines, file);
    addObjections(lines, file);
    addPapers(lines, access, file.person.id);
    std::stable_sort(
        lines.begin(), lines.end(), [](const SharingLine &a, const SharingLine &b) { return a.at > b.at; });
    return lines;
}
