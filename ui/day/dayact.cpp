#include "ui/day/dayact.h"

#include <QCoreApplication>

namespace {

class DayActText
{
    Q_DECLARE_TR_FUNCTIONS(DayActText)

public:
    /// By what the rule waits for, so that a new rule finds its act.
    static DayAct forFact(const QString &fact)
    {
        const QString contracts = QStringLiteral("contracts");
        if (fact == QLatin1String("orientation_decided"))
            return {tr("Record the orientation"), contracts};
        if (fact == QLatin1String("appointment_attended") || fact == QLatin1String("joint_review_attended"))
            return {tr("Plan the appointment"), QStringLiteral("appointments")};
        if (fact == QLatin1String("job_checked") || fact.startsWith(QLatin1String("sanction_"))
            || fact.startsWith(QLatin1String("observations_")))
            return {tr("Open the case"),
                fact == QLatin1String("job_checked") ? contracts : QStringLiteral("rights")};
        if (fact == QLatin1String("rights_answered"))
            return {tr("Answer the person"), QStringLiteral("sharing")};
        if (fact == QLatin1String("registered"))
            return {tr("Record the registration"), QStringLiteral("rights")};
        if (fact.endsWith(QLatin1String("_signed")))
            return {tr("Prepare the contract"), contracts};
        return {tr("Open the file"), QString()};
    }
    static DayAct nameReferent() { return {tr("Name the référent"), QStringLiteral("circle")}; }
    static DayAct followUp() { return {tr("Follow it up"), QStringLiteral("plan")}; }
    static DayAct request() { return {tr("Open the request"), QStringLiteral("requests")}; }
    static DayAct confer() { return {tr("Open the conference"), QStringLiteral("conferences")}; }
    static DayAct renewDomicile() { return {tr("Update the domicile"), QStringLiteral("identity")}; }
};

} // namespace

DayAct dayAct(const DayReason &reason)
{
    if (reason.kind == DayReason::Kind::NoReferent)
        return DayActText::nameReferent();
    if (reason.kind == DayReason::Kind::Action)
        return DayActText::followUp();
    if (reason.kind == DayReason::Kind::Request)
        return DayActText::request();
    if (reason.kind == DayReason::Kind::Conference)
        return DayActText::confer();
    if (reason.deadline.rule == QLatin1String("domicile_renewal"))
        return DayActText::renewDomicile();
    const auto *rule = ruleOf(reason.deadline);
    return DayActText::forFact(rule ? rule->toFact : QString());
}
