#pragma once

#include "core/query/circlemap.h"
#include "tests/core/query/filesample.h"

/// The circle of the invented person of FileSample: who acts, who was asked, what stands in the way.
class CircleSample : public FileSample
{
public:
    CircleSample() { file.now = QDateTime(today, QTime(9, 0)); }

    OrganisationId body(const QString &name, const QString &type)
    {
        const OrganisationId id = organisation(name, {});
        file.organisations.last().typeCode = type;
        return id;
    }
    CircleMember &member(OrganisationId of, CircleMember::Role role, int fromAgo, int toAgo = -1)
    {
        CircleMember member;
        member.id = CircleMemberId::mint();
        member.organisation = of;
        member.role = role;
        member.from = today.addDays(-fromAgo);
        member.to = toAgo < 0 ? QDate() : today.addDays(-toAgo);
        file.facts.members.append(member);
        return file.facts.members.last();
    }
    void met(OrganisationId of, int ago, Appointment::Status status = Appointment::Status::Attended)
    {
        meeting(today.addDays(-ago), status).organisation = of;
    }
    PartnerRequest &asked(OrganisationId to, int ago, const QString &theme = {}, int answeredAgo = -1)
    {
        RequestLine line;
        line.request.id = PartnerRequestId::mint();
        line.request.fromOrganisation = house;
        line.request.toOrganisation = to;
        line.request.theme = theme;
        line.request.preparedOn = today.addDays(-ago);
        line.request.sentAt = QDateTime(today.addDays(-ago), QTime(10, 0));
        line.request.state = PartnerRequest::State::Sent;
        if (answeredAgo >= 0) {
            line.request.state = PartnerRequest::State::Accepted;
            line.request.answeredAt = QDateTime(today.addDays(-answeredAgo), QTime(10, 0));
        }
        file.work.requests.append(line);
        return file.work.requests.last().request;
    }
    void obstacle(const QString &theme, int level, int ago = 60)
    {
        file.work.levels.append(
            {ObstacleLevelId::mint(), file.person.id, theme, level, today.addDays(-ago), {}, 1});
    }
    CircleMap map(int ago = 0) const { return circleMap(file, today.addDays(-ago)); }
    static CircleSector sector(const CircleMap &map, CircleDomain domain) { return map.sectors[int(domain)]; }
    static std::optional<CircleNode> node(const CircleMap &map, OrganisationId of)
    {
        for (const CircleSector &each : map.sectors)
            for (const CircleNode &node : each.nodes)
                if (node.organisation == of)
                    return node;
        return {};
    }
    static std::optional<CircleDomain> domain(const CircleMap &map, OrganisationId of)
    {
        for (const CircleSector &each : map.sectors)
            for (const CircleNode &node : each.nodes)
                if (node.organisation == of)
                    return each.domain;
        return {};
    }
    /// A referent, three partners at each distance, a request without answer, somebody who left, and housing
    /// that nobody cares for.
    static CircleSample usual()
    {
        using Role = CircleMember::Role;
        CircleSample sample;
        sample.file.organisations[0].typeCode = QStringLiteral("MDS");
        sample.met(sample.house, 12);
        const auto jobs = sample.body(QStringLiteral("France Travail Bellac"), QStringLiteral("FT"));
        sample.member(jobs, Role::PathwayCoordinator, 200);
        sample.met(jobs, 50);
        const auto care = sample.body(QStringLiteral("CSAPA Le Relais"), QStringLiteral("CSAPA"));
        sample.file.organisations.last().sensitive = true;
        sample.member(care, Role::SupportWorker, 150);
        const auto wheels = sample.body(QStringLiteral("Garage La Bonne Roue"), QStringLiteral("ASSO"));
        sample.asked(wheels, 8, QStringLiteral("mobilite"));
        const auto youth = sample.body(QStringLiteral("Mission locale rurale"), QStringLiteral("ML"));
        sample.member(youth, Role::SupportWorker, 400, 100);
        sample.obstacle(QStringLiteral("logement"), 3);
        sample.obstacle(QStringLiteral("mobilite"), 2);
        return sample;
    }
    /// Fourteen bodies of which nine find work.
    static CircleSample crowded()
    {
        CircleSample sample = usual();
        for (int i = 0; i < 8; ++i)
            sample.member(
                sample.body(QStringLiteral("Chantier d’insertion %1").arg(i + 1), QStringLiteral("ACI")),
                CircleMember::Role::SupportWorker, 100 + i);
        for (int i = 0; i < 2; ++i)
            sample.member(sample.body(QStringLiteral("Résidence %1").arg(i + 1), QStringLiteral("CHRS")),
                CircleMember::Role::Other, 100 + i);
        return sample;
    }
};
