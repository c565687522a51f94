#include "ui/print/accessdocument.h"

#include "core/query/identityfields.h"
#include "ui/text/fieldtext.h"

#include <QCoreApplication>

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)
};

void addIdentity(PrintDocument &document, const CaseFile &file)
{
    document.add(PrintBlock::Kind::Heading, AccessText::tr("Who you are"));
    const QString table = QLatin1String(Fields<Beneficiary>::table);
    for (const IdentityField &each : identityFields(file.person)) {
        const bool isNir = each.column == QLatin1String("nir");
        const bool isFlag = each.value == QLatin1String("0");
        document.addFact(fieldText(table, each.column),
            isNir        ? spacedNir(each.value)
                : isFlag ? QString()
                         : valueText(table, each.column, each.value, file.today));
    }
}

} // namespace

PrintDocument accessDocument(const CaseFile &file, const QList<AccessPart> &parts)
{
    PrintDocument document;
    document.title = AccessText::tr("What is kept about a person");
    document.name = AccessText::tr("all-that-is-kept");
    document.reference = file.person.reference;
    document.day = file.today;
    document.add(PrintBlock::Kind::Title, AccessText::tr("What is kept about you"));
    document.add(PrintBlock::Kind::Subtitle,
        AccessText::tr("File %1, on %2").arg(file.person.reference, plainDayText(file.today)));
    document.add(PrintBlock::Kind::Text,
        AccessText::tr(
            "This is kept to accompany you towards work and autonomy (art. L. 263-4-1 CASF), for two "
            "years after the last contact with you, then two years in an archive that few people "
            "open (art. R. 263-8 CASF). You may have it corrected, object to its sharing, ask for its "
            "restriction or its erasure, and complain to the CNIL."));
    document.add(PrintBlock::Kind::Small,
        AccessText::tr("Notes that colleagues keep for themselves alone are not here: each is asked of who "
                       "wrote it."));
    addIdentity(document, file);
    for (const AccessPart &part : parts) {
        if (part.records.isEmpty())
            continue;
        document.add(PrintBlock::Kind::Heading, part.title);
        for (const AccessPart::Record &record : part.records) {
            document.add(PrintBlock::Kind::Strong, record.title);
            for (const auto &[what, value] : record.facts)
                document.addFact(what, value);
        }
    }
    return document;
}
