#include "core/query/plansheet.h"

#include "core/rules/planstate.h"

namespace {

template <class Record, class Id>
Record recordOf(const QList<Record> &records, Id id)
{
    for (const Record &record : records)
        if (record.id == id)
            return record;
    return {};
}

/// The newest contract that has not ended; else one to be drawn up, with the body that leads.
Contract contractToSign(const CaseFile &file)
{
    for (const Contract &contract : file.facts.contracts)
        if (!contract.endsOn.isValid() || contract.endsOn >= file.today)
            return contract;
    Contract contract;
    contract.beneficiary = file.person.id;
    if (const auto referent = file.referent()) {
        contract.organisation = referent->organisation;
        contract.signatory = referent->professional;
    }
    return contract;
}

SheetAction sheetAction(const CaseFile &file, const PlanAction &action)
{
    const QString name = file.professionalName(action.professional);
    const QString who = name.isEmpty() ? file.organisationName(action.organisation, file.today) : name;
    return {file.work.vocabulary.actionLabel(action.code, action.label), action.byPerson ? QString() : who,
        action.startsOn, action.dueOn, action.isOpen() ? QDate() : action.endedOn, action.weeklyHours,
        action.state == PlanAction::State::Standby};
}

SheetTarget sheetTarget(const CaseFile &file, const Target &target)
{
    const Vocabulary &words = file.work.vocabulary;
    SheetTarget sheet{words.themeLabel(target.theme), words.targetLabel(target.code, target.label), {}};
    for (const PlanAction &action : file.work.actions)
        if (action.target == target.id && (action.isOpen() || action.state == PlanAction::State::Done))
            sheet.actions.append(sheetAction(file, action));
    return sheet;
}

void addPlan(const CaseFile &file, PlanSheet &sheet)
{
    const QDate week = std::max(file.today, sheet.contract.startsOn);
    for (const Target &target : file.work.targets) {
        if (!target.isOpen())
            continue;
        if (!target.agreedOn.isValid()) {
            ++sheet.awaitingAgreement;
            continue;
        }
        sheet.targets.append(sheetTarget(file, target));
        for (const PlanAction &action : file.work.actions)
            if (action.target == target.id && runsInWeekOf(action, week))
                sheet.plannedHours += action.weeklyHours;
    }
    for (const ContractAmendment &amendment : file.work.amendments)
        if (sheet.isContractRecorded() && amendment.contract == sheet.contract.id)
            sheet.amendments.append(amendment);
}

void addPeople(const CaseFile &file, PlanSheet &sheet)
{
    sheet.body = recordOf(file.organisations, sheet.contract.organisation);
    sheet.bodyName = file.organisationName(sheet.contract.organisation, file.today);
    sheet.signatory = recordOf(file.professionals, sheet.contract.signatory);
    const QDate first = sheet.contract.startsOn.isValid() ? sheet.contract.startsOn : file.today;
    sheet.minor = file.facts.isMinorOn(first);
    for (const LegalRepresentative &each : file.facts.representatives)
        if (sheet.minor && each.signsOn(first))
            sheet.representatives.append(each);
    if (const auto referent = file.referent()) {
        sheet.referent = recordOf(file.professionals, referent->professional);
        sheet.referentBody = file.organisationName(referent->organisation, file.today);
        sheet.referentPhone = sheet.referent.phone.isEmpty()
            ? recordOf(file.organisations, referent->organisation).phone
            : sheet.referent.phone;
    }
    sheet.next = file.nextAppointment();
    if (sheet.next) {
        const QString name = file.professionalName(sheet.next->professional);
        sheet.nextWith = name.isEmpty() ? file.organisationName(sheet.next->organisation, file.today) : name;
    }
}

} // namespace

PlanSheet planSheet(const CaseFile &file)
{
    PlanSheet sheet;
    sheet.today = file.today;
    sheet.person = file.person;
    sheet.contract = contractToSign(file);
    addPlan(file, sheet);
    addPeople(file, sheet);
    return sheet;
}
