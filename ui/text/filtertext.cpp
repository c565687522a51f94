#include "ui/text/filtertext.h"

#include "ui/text/codetext.h"

#include <QCoreApplication>

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

/// A chip names two values and counts more.
constexpr int Named = 2;

template <class Enum>
QString listed(const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words.append(textOf(value));
    return words.join(QStringLiteral(", "));
}

QString stagesText(const Filter &filter)
{
    if (filter.stages.isEmpty())
        return FilterText::tr("Any stage");
    return filter.stages.size() > Named ? FilterText::tr("%n stage(s)", nullptr, int(filter.stages.size()))
                                        : listed(filter.stages);
}

QString tracksText(const Filter &filter)
{
    if (filter.tracks.isEmpty())
        return FilterText::tr("Any track");
    return filter.tracks.size() > Named ? FilterText::tr("%n track(s)", nullptr, int(filter.tracks.size()))
                                        : listed(filter.tracks);
}

QString communesText(const Filter &filter)
{
    if (filter.communes.isEmpty())
        return FilterText::tr("Any commune");
    return filter.communes.size() > Named
        ? FilterText::tr("%n commune(s)", nullptr, int(filter.communes.size()))
        : filter.communes.join(QStringLiteral(", "));
}

QString deadlineText(const Filter &filter)
{
    if (filter.overdue && filter.dueWithinDays > 0)
        return FilterText::tr("Late, or due within %n day(s)", nullptr, filter.dueWithinDays);
    if (filter.overdue)
        return FilterText::tr("Late");
    if (filter.dueWithinDays > 0)
        return FilterText::tr("Due within %n day(s)", nullptr, filter.dueWithinDays);
    return FilterText::tr("Any deadline");
}

QString runningRuleText(const Filter &filter)
{
    if (filter.runningRule.isEmpty())
        return FilterText::tr("Whatever deadline runs");
    const auto *rule = firstLine(deadlineRules(), filter.runningRule);
    return rule ? rule->label : filter.runningRule;
}

QString referentText(const Filter &filter, const FilterNames &names)
{
    return filter.referent.isNull() ? FilterText::tr("Any unique referent")
                                    : FilterText::tr("Unique referent: %1").arg(names.referent);
}

} // namespace

QString textOf(Filter::Criterion criterion)
{
    switch (criterion) {
    case Filter::Criterion::Whose:
        return FilterText::tr("Accompanied by");
    case Filter::Criterion::Referent:
        return FilterText::tr("Unique referent");
    case Filter::Criterion::WithoutReferent:
        return FilterText::tr("Without unique referent");
    case Filter::Criterion::LeadBody:
        return FilterText::tr("Body of the unique referent");
    case Filter::Criterion::Partner:
        return FilterText::tr("Partner of the circle");
    case Filter::Criterion::Stages:
        return FilterText::tr("Stage");
    case Filter::Criterion::Tracks:
        return FilterText::tr("Track");
    case Filter::Criterion::Deadline:
        return FilterText::tr("Next deadline");
    case Filter::Criterion::LastContact:
        return FilterText::tr("Last contact");
    case Filter::Criterion::ContractEnd:
        return FilterText::tr("End of the contract");
    case Filter::Criterion::RunningRule:
        return FilterText::tr("Deadline that runs");
    case Filter::Criterion::Communes:
        return FilterText::tr("Commune");
    case Filter::Criterion::Closure:
        return FilterText::tr("Open or closed files");
    case Filter::Criterion::Text:
        return FilterText::tr("Words");
    }
    return {};
}

QString textOf(Filter::Whose whose)
{
    switch (whose) {
    case Filter::Whose::Everyone:
        return FilterText::tr("Everyone of the territory");
    case Filter::Whose::Mine:
        return FilterText::tr("Those I accompany");
    case Filter::Whose::LedByMe:
        return FilterText::tr("Those whose unique referent I am");
    }
    return {};
}

QString textOf(Filter::Closure closure)
{
    switch (closure) {
    case Filter::Closure::Open:
        return FilterText::tr("Open files");
    case Filter::Closure::Closed:
        return FilterText::tr("Closed files");
    case Filter::Closure::Any:
        return FilterText::tr("Open and closed files");
    }
    return {};
}

QString textOf(const Filter &filter, Filter::Criterion criterion, const FilterNames &names)
{
    switch (criterion) {
    case Filter::Criterion::Whose:
        return textOf(filter.whose);
    case Filter::Criterion::Referent:
        return referentText(filter, names);
    case Filter::Criterion::WithoutReferent:
        return filter.withoutReferent ? FilterText::tr("Without unique referent")
                                      : FilterText::tr("With or without unique referent");
    case Filter::Criterion::LeadBody:
        return filter.leadBody.isNull() ? FilterText::tr("Any body of the unique referent")
                                        : FilterText::tr("Led by: %1").arg(names.leadBody);
    case Filter::Criterion::Partner:
        return filter.partner.isNull() ? FilterText::tr("Any partner")
                                       : FilterText::tr("With: %1").arg(names.partner);
    case Filter::Criterion::Stages:
        return stagesText(filter);
    case Filter::Criterion::Tracks:
        return tracksText(filter);
    case Filter::Criterion::Deadline:
        return deadlineText(filter);
    case Filter::Criterion::LastContact:
        return filter.silentForDays > 0
            ? FilterText::tr("No contact for %n day(s)", nullptr, filter.silentForDays)
            : FilterText::tr("Any last contact");
    case Filter::Criterion::ContractEnd:
        return filter.contractEndsWithinDays > 0
            ? FilterText::tr("Contract ends within %n day(s)", nullptr, filter.contractEndsWithinDays)
            : FilterText::tr("Any end of contract");
    case Filter::Criterion::RunningRule:
        return runningRuleText(filter);
    case Filter::Criterion::Communes:
        return communesText(filter);
    case Filter::Criterion::Closure:
        return textOf(filter.closure);
    case Filter::Criterion::Text:
        return FilterText::tr("“%1”").arg(filter.text.trimmed());
    }
    return {};
}

QStringList textsOf(const Filter &filter, const FilterNames &names)
{
    QStringList texts;
    for (const Filter::Criterion criterion : filter.criteria())
        texts.append(textOf(filter, criterion, names));
    return texts;
}

QString textOf(Sorting::By by)
{
    switch (by) {
    case Sorting::By::Name:
        return FilterText::tr("Name");
    case Sorting::By::Reference:
        return FilterText::tr("File");
    case Sorting::By::Stage:
        return FilterText::tr("Stage");
    case Sorting::By::StageSince:
        return FilterText::tr("In this stage since");
    case Sorting::By::Track:
        return FilterText::tr("Track");
    case Sorting::By::NextDeadline:
        return FilterText::tr("Next deadline");
    case Sorting::By::Referent:
        return FilterText::tr("Unique referent");
    case Sorting::By::LastContact:
        return FilterText::tr("Last contact");
    case Sorting::By::NextAppointment:
        return FilterText::tr("Next appointment");
    case Sorting::By::ContractEnd:
        return FilterText::tr("End of the contract");
    case Sorting::By::Commune:
        return FilterText::tr("Commune");
    }
    return {};
}
