#include "ui/caseload/caseloademptiness.h"

namespace {

struct EmptinessText
{
    Q_DECLARE_TR_FUNCTIONS(CaseloadEmptiness)
};

} // namespace

CaseloadEmptiness CaseloadEmptiness::of(const CaseloadView &view, const Filter &filter, bool baseIsEmpty)
{
    const auto icon = [](const char *name) { return QString::fromLatin1(name); };
    if (baseIsEmpty)
        return {icon("person-add"), EmptinessText::tr("Nobody is in this base yet"),
            EmptinessText::tr("Import a file, or open the file of a new person with Ctrl+N."),
            EmptinessText::tr("Import a file"), Answer::Import};
    if (filter != view.filter)
        return {icon("filter"), EmptinessText::tr("Nobody matches these filters"),
            EmptinessText::tr("The view “%1” may hold others.").arg(view.title),
            EmptinessText::tr("Clear the filters"), Answer::ClearFilters};
    if (view.key == CaseloadViews::everyoneKey())
        return {icon("people"), EmptinessText::tr("No file is open"),
            EmptinessText::tr("The files of this base are all closed."), {}, Answer::None};
    if (view.emptiness == CaseloadView::Emptiness::NothingToDo)
        return {icon("check"), EmptinessText::tr("Nobody here: nothing is left to do"),
            EmptinessText::tr("No file of the view “%1” waits for anything.").arg(view.title), {},
            Answer::None};
    return {icon("people"), EmptinessText::tr("Nobody is here yet"), {}, EmptinessText::tr("Show everyone"),
        Answer::ShowEveryone};
}
