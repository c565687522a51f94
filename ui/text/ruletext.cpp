#include "ui/text/ruletext.h"

#include <QCoreApplication>

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Rule", source); }

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
        return tr(QT_TRANSLATE_NOOP("Rule", "Law"));
    case DeadlineRule::Force::Target:
        return tr(QT_TRANSLATE_NOOP("Rule", "Target"));
    case DeadlineRule::Force::Practice:
        return tr(QT_TRANSLATE_NOOP("Rule", "Practice"));
    }
    return {};
}
