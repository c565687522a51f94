#include "ui/caseload/caseloadviews.h"

#include "ui/text/datetext.h"

namespace {

using Group = CaseloadView::Group;
using Emptiness = CaseloadView::Emptiness;

const QString StockContract = QStringLiteral("stock_contract");

/// The day before which a contract is to be concluded with those followed at the reform; null when no rule
/// says.
QDate stockLimit(bool overseas)
{
    const auto *rule = firstLine(deadlineRules(), StockContract);
    if (rule)
        rule = findRule(deadlineRules(), StockContract, rule->validity.from, Track::None,
            overseas ? QStringView(u"overseas") : QStringView());
    return rule ? rule->date.addDays(1) : QDate();
}

} // namespace

CaseloadViews::CaseloadViews(Workspace &workspace)
    : m_workspace(workspace)
{
    reload();
}

QString CaseloadViews::everyoneKey() { return QStringLiteral("everyone"); }

QString CaseloadViews::keyOf(SavedViewId saved) { return QStringLiteral("saved-") + saved.text(); }

QString CaseloadViews::titleOf(Group group)
{
    switch (group) {
    case Group::Mine:
        return tr("My work");
    case Group::Territory:
        return tr("The territory");
    case Group::Saved:
        return tr("Saved views");
    }
    return {};
}

QList<CaseloadView> CaseloadViews::builtIn() const
{
    // Without people of her own, a team lead or an officer watches everyone.
    const bool accompanies = !m_workspace.session().professional.isNull()
        && m_workspace.session().role == Account::Role::Counsellor;
    const Group group = accompanies ? Group::Mine : Group::Territory;
    const Filter mine{.whose = accompanies ? Filter::Whose::Mine : Filter::Whose::Everyone};
    Filter overdue = mine;
    overdue.overdue = true;
    Filter soon = mine;
    soon.dueWithinDays = SoonDays;
    Filter silent = mine;
    silent.silentForDays = SilentDays;
    Filter contracts = mine;
    contracts.contractEndsWithinDays = ContractDays;
    Filter stock = mine;
    stock.runningRule = StockContract;
    const Filter nobodyLeads{.withoutReferent = true};
    const Filter closed{.closure = Filter::Closure::Closed};

    QList<CaseloadView> views;
    const auto add = [&views](const char *key, const QString &title, Group in, const Filter &filter,
                         Emptiness emptiness) {
        views.append({QLatin1String(key), title, in, filter, emptiness, {}, true});
    };
    if (!m_workspace.session().professional.isNull())
        add("mine", tr("My beneficiaries"), Group::Mine, Filter{.whose = Filter::Whose::Mine},
            Emptiness::NobodyYet);
    add("overdue", tr("Late"), group, overdue, Emptiness::NothingToDo);
    add("due_soon", tr("Due within %n day(s)", nullptr, SoonDays), group, soon, Emptiness::NothingToDo);
    add("silent", tr("No contact for %n day(s)", nullptr, SilentDays), group, silent, Emptiness::NothingToDo);
    add("contracts", tr("Contracts ending within %n day(s)", nullptr, ContractDays), group, contracts,
        Emptiness::NothingToDo);
    if (const QDate limit = stockLimit(m_workspace.territory().isOverseas()); limit.isValid())
        add("stock_contract",
            tr("Contracts to conclude before %1").arg(formattedDay(limit, QStringLiteral("d MMMM yyyy"))),
            group, stock, Emptiness::NothingToDo);
    add("everyone", tr("Everyone"), Group::Territory, {}, Emptiness::NobodyYet);
    add("without_referent", tr("Without unique referent"), Group::Territory, nobodyLeads,
        Emptiness::NothingToDo);
    add("closed", tr("Closed files"), Group::Territory, closed, Emptiness::NobodyYet);
    return views;
}

void CaseloadViews::reload()
{
    m_all = builtIn();
    std::stable_sort(m_all.begin(), m_all.end(),
        [](const CaseloadView &a, const CaseloadView &b) { return a.group < b.group; });
    for (const SavedView &saved : m_workspace.views().views()) {
        const auto filter = Filter::fromJson(saved.filter);
        m_all.append({keyOf(saved.id), saved.name, Group::Saved, filter.value_or(Filter()),
            Emptiness::NothingToDo, saved, filter.has_value()});
    }
}

bool CaseloadViews::holds(const QString &key) const
{
    return std::any_of(
        m_all.begin(), m_all.end(), [&key](const CaseloadView &view) { return view.key == key; });
}

const CaseloadView &CaseloadViews::find(const QString &key) const
{
    for (const CaseloadView &view : m_all)
        if (view.key == key)
            return view;
    return m_all.first();
}
