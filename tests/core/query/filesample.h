#pragma once

#include "core/query/casefile.h"

/// The file of an invented person who has a referent, a contract, a plan and a past.
class FileSample
{
public:
    FileSample()
    {
        file.today = today;
        file.person = {.id = BeneficiaryId::mint(),
            .reference = QStringLiteral("M-2026-000123"),
            .civility = Beneficiary::Civility::Madam,
            .familyName = QStringLiteral("Diallo-Lefèvre"),
            .firstName = QStringLiteral("Aminata"),
            .birthDate = QDate(1992, 5, 17),
            .phone = QStringLiteral("06 39 98 12 34"),
            .address = QStringLiteral("12 rue de l’Écluse"),
            .postcode = QStringLiteral("87000"),
            .city = QStringLiteral("Limoges")};
        house = organisation(QStringLiteral("Maison du département Nord"), QStringLiteral("05 55 00 10 20"));
        town = organisation(QStringLiteral("CCAS de Bellac"), {});
        moreau = professional(house, QStringLiteral("Moreau"), QStringLiteral("Claire"));
        file.professionals.last().jobTitle = QStringLiteral("conseillère d’insertion");
        file.facts.members = {{CircleMemberId::mint(), file.person.id, house, moreau,
            CircleMember::Role::UniqueReferent, today.addDays(-90), {}, {}, 1}};
        file.state.stage = Stage::Support;
        file.state.stageSince = today.addDays(-41);
        file.state.track = Track::SocioProfessional;
    }

    OrganisationId organisation(const QString &name, const QString &phone)
    {
        Organisation organisation;
        organisation.id = OrganisationId::mint();
        organisation.name = name;
        organisation.phone = phone;
        organisation.address = QStringLiteral("4 place du Marché");
        organisation.postcode = QStringLiteral("87300");
        organisation.city = QStringLiteral("Bellac");
        file.organisations.append(organisation);
        return organisation.id;
    }
    ProfessionalId professional(OrganisationId of, const QString &familyName, const QString &firstName)
    {
        Professional professional;
        professional.id = ProfessionalId::mint();
        professional.organisation = of;
        professional.familyName = familyName;
        professional.firstName = firstName;
        file.professionals.append(professional);
        return professional.id;
    }
    /// A target that the person agreed to, unless said otherwise.
    TargetId target(const QString &theme, const QString &words, bool agreed = true)
    {
        Target target;
        target.id = TargetId::mint();
        target.theme = theme;
        target.label = words;
        target.setOn = today.addDays(-30);
        target.agreedOn = agreed ? target.setOn : QDate();
        file.work.targets.append(target);
        return target.id;
    }
    /// The person's own step; by the organisation when one is given.
    PlanAction &action(TargetId of, const QString &words, QDate dueOn, OrganisationId by = {})
    {
        PlanAction action;
        action.id = PlanActionId::mint();
        action.target = of;
        action.label = words;
        action.dueOn = dueOn;
        action.byPerson = by.isNull();
        action.organisation = by;
        file.work.actions.append(action);
        return file.work.actions.last();
    }
    Contract &contract(QDate signedOn, QDate endsOn)
    {
        Contract contract;
        contract.id = ContractId::mint();
        contract.organisation = house;
        contract.signatory = moreau;
        contract.signedOn = signedOn;
        contract.startsOn = signedOn.isValid() ? signedOn : today;
        contract.endsOn = endsOn;
        file.facts.contracts.append(contract);
        return file.facts.contracts.last();
    }
    Appointment &meeting(QDate day, Appointment::Status status)
    {
        Appointment meeting;
        meeting.id = AppointmentId::mint();
        meeting.organisation = house;
        meeting.professional = moreau;
        meeting.status = status;
        meeting.startsAt = QDateTime(day, QTime(14, 0));
        file.facts.appointments.append(meeting);
        return file.facts.appointments.last();
    }
    /// Two targets with five steps, a contract of nine hours, an appointment to come.
    static FileSample full()
    {
        FileSample sample;
        const QDate today = sample.today;
        sample.contract({}, today.addMonths(6)).weeklyHours = 9;
        sample.file.facts.contracts.last().hoursReason =
            QStringLiteral("parent isolé, sans garde d’enfant le mercredi");
        const auto moving =
            sample.target(QStringLiteral("mobilite"), QStringLiteral("Passer le permis de conduire"));
        const auto work =
            sample.target(QStringLiteral("emploi"), QStringLiteral("Retrouver un emploi d’aide à domicile"));
        sample.action(moving, QStringLiteral("S’inscrire à l’auto-école solidaire"), today.addDays(-6))
            .weeklyHours = 2;
        sample.action(moving, QStringLiteral("Demander l’aide au permis"), today.addDays(11), sample.town);
        sample.action(work, QStringLiteral("Suivre l’atelier « Mon CV »"), today.addDays(18)).weeklyHours =
            3.5;
        sample.action(work, QStringLiteral("Contacter trois employeurs"), {}, sample.house);
        sample.action(work, QStringLiteral("Refaire le curriculum vitæ"), today.addDays(-12)).state =
            PlanAction::State::Done;
        sample.file.work.actions.last().endedOn = today.addDays(-14);
        sample.meeting(today.addDays(9), Appointment::Status::Planned).place =
            QStringLiteral("bureau 4, Bellac");
        return sample;
    }

    QDate today{2026, 11, 23};
    CaseFile file{};
    OrganisationId house{};
    OrganisationId town{};
    ProfessionalId moreau{};
};
