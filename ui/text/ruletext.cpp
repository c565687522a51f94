#include "ui/text/ruletext.h"

#include <QCoreApplication>

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

} // namespace

QString labelOf(const Deadline &deadline)
{
    const auto *rule = ruleOf(deadline);
    return rule ? rule->label : deadline.rule;
}

QString sourceOf(const Deadline &deadline)
{
    const auto *rule = ruleOf(deadline);
    return rule ? rule->source : QString();
}

QString textOf(DeadlineRule::Force force)
{
    switch (force) {
    case DeadlineRule::Force::Law:
        return RuleText::tr("Law");
    case DeadlineRule::Force::Target:
        return RuleText::tr("Target");
    case DeadlineRule::Force::Practice:
        return RuleText::tr("Practice");
    }
    return {};
}
