#include "app/commandline/personjson.h"

#include "app/commandline/subcommand.h"

namespace {

QJsonObject deadlineJson(const Deadline &deadline, QDate on)
{
    QJsonObject object{
        {QStringLiteral("rule"), deadline.rule},
        {QStringLiteral("started_on"), orNull(deadline.startedOn)},
        {QStringLiteral("due_on"), orNull(deadline.dueOn)},
        {QStringLiteral("met_on"), orNull(deadline.metOn)},
        {QStringLiteral("status"), codeOf(deadline.status(on))},
    };
    if (const auto *rule = ruleOf(deadline)) {
        object.insert(QStringLiteral("label"), rule->label);
        object.insert(QStringLiteral("force"), codeOf(rule->force));
        object.insert(QStringLiteral("source"), rule->source);
    }
    return object;
}

QJsonObject circleJson(const CircleRow &row, QDate on)
{
    return {
        {QStringLiteral("role"), codeOf(row.member.role)},
        {QStringLiteral("organisation"), orNull(row.organisation)},
        {QStringLiteral("professional"), orNull(row.professional)},
        {QStringLiteral("from"), orNull(row.member.from)},
        {QStringLiteral("to"), orNull(row.member.to)},
        {QStringLiteral("current"), Period{row.member.from, row.member.to}.contains(on)},
    };
}

QJsonObject appointmentJson(const Appointment &appointment)
{
    return {
        {QStringLiteral("starts_at"), appointment.startsAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
        {QStringLiteral("minutes"), appointment.minutes},
        {QStringLiteral("kind"), codeOf(appointment.kind)},
        {QStringLiteral("mode"), codeOf(appointment.mode)},
        {QStringLiteral("status"), codeOf(appointment.status)},
        {QStringLiteral("place"), orNull(appointment.place)},
    };
}

QJsonObject contractJson(const Contract &contract)
{
    return {
        {QStringLiteral("kind"), codeOf(contract.kind)},
        {QStringLiteral("signed_on"), orNull(contract.signedOn)},
        {QStringLiteral("starts_on"), orNull(contract.startsOn)},
        {QStringLiteral("ends_on"), orNull(contract.endsOn)},
        {QStringLiteral("weekly_hours"), contract.weeklyHours},
    };
}

} // namespace

QJsonObject personJson(const PersonRow &row, QDate on)
{
    const Beneficiary &b = row.beneficiary;
    QJsonValue next;
    if (row.next)
        next = QJsonObject{
            {QStringLiteral("rule"), row.next->rule},
            {QStringLiteral("due_on"), orNull(row.next->dueOn)},
            {QStringLiteral("status"), codeOf(row.next->status(on))},
        };
    return {
        {QStringLiteral("reference"), b.reference},
        {QStringLiteral("family_name"), orNull(b.familyName)},
        {QStringLiteral("first_name"), orNull(b.firstName)},
        {QStringLiteral("birth_date"), orNull(b.birthDate)},
        {QStringLiteral("nir"), orNull(b.nir)},
        {QStringLiteral("caf_number"), orNull(b.cafNumber)},
        {QStringLiteral("department_id"), orNull(b.departmentId)},
        {QStringLiteral("phone"), orNull(b.phone)},
        {QStringLiteral("email"), orNull(b.email)},
        {QStringLiteral("address"), orNull(b.address)},
        {QStringLiteral("postcode"), orNull(b.postcode)},
        {QStringLiteral("city"), orNull(b.city)},
        {QStringLiteral("stage"), row.level < Level::General ? QJsonValue() : codeOf(row.stage)},
        {QStringLiteral("referent"), orNull(row.referent)},
        {QStringLiteral("next_deadline"), next},
    };
}

QJsonObject personJson(const PersonDetail &detail, QDate on)
{
    QJsonObject object = personJson(detail.row, on);
    object.insert(QStringLiteral("level"), codeOf(detail.row.level));
    QJsonArray deadlines;
    for (const Deadline &deadline : detail.state.deadlines)
        deadlines.append(deadlineJson(deadline, on));
    QJsonArray circle;
    for (const CircleRow &row : detail.circle)
        circle.append(circleJson(row, on));
    QJsonArray appointments;
    for (const Appointment &appointment : detail.appointments)
        appointments.append(appointmentJson(appointment));
    QJsonArray contracts;
    for (const Contract &contract : detail.contracts)
        contracts.append(contractJson(contract));
    object.insert(QStringLiteral("address_complement"), orNull(detail.row.beneficiary.addressComplement));
    object.insert(QStringLiteral("stage_since"), orNull(detail.state.stageSince));
    object.insert(QStringLiteral("track"), orNull(codeOf(detail.state.track)));
    object.insert(QStringLiteral("deadlines"), deadlines);
    object.insert(QStringLiteral("circle"), circle);
    object.insert(QStringLiteral("household"), QJsonArray::fromStringList(detail.household));
    object.insert(QStringLiteral("appointments"), appointments);
    object.insert(QStringLiteral("contracts"), contracts);
    return object;
}
