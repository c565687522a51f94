#include "ui/print/documents.h"

#include "ui/print/briefdocument.h"
#include "ui/print/circledocument.h"
#include "ui/print/contractdocument.h"
#include "ui/print/minutesdocument.h"
#include "ui/print/plandocument.h"

Result<PrintDocument> makeDocument(const Access &access, DocumentKind kind, BeneficiaryId person, QDate on)
{
    if (kind == DocumentKind::Minutes)
        return makeMinutes(access, person, on);
    const auto file = caseFileFor(access, person, codeOf(kind), on);
    if (!file)
        return file.error();
    switch (kind) {
    case DocumentKind::Contract:
        return ContractDocument::of(planSheet(*file));
    case DocumentKind::Plan:
        return PlanDocument::of(planSheet(*file));
    case DocumentKind::Circle:
        return CircleDocument::of(circleMap(*file, on), file->person.reference);
    case DocumentKind::Minutes:
    case DocumentKind::Brief:
        break;
    }
    const auto done = history(access, person);
    return done ? briefDocument(brief(*file, *done)) : Result<PrintDocument>(done.error());
}
