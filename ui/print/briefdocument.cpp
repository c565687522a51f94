#include "ui/print/briefdocument.h"

#include "core/query/people.h"
#include "ui/print/brieftext.h"
#include "ui/print/printing.h"

namespace {

struct BriefDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(BriefDocumentText)
};

constexpr double LargestBrief = 10.5; // points
constexpr double SmallestBrief = 8.5;

PrintDocument documentOf(const Brief &brief, int most)
{
    PrintDocument document;
    document.title = BriefDocumentText::tr("Brief before a meeting");
    document.name = BriefDocumentText::tr("brief");
    document.reference = brief.person.reference;
    document.day = brief.today;
    document.add(PrintBlock::Kind::Title, personName(brief.person.familyName, brief.person.firstName));
    document.add(PrintBlock::Kind::Subtitle, BriefText::facts(brief));
    if (const QStringList warnings = BriefText::warnings(brief.person); !warnings.isEmpty()) {
        document.add(PrintBlock::Kind::Notice, warnings.join(QLatin1Char('\n')));
        document.blocks.last().late = true;
    }
    for (const StripAnswer &part : BriefText::parts(brief, most)) {
        document.add(PrintBlock::Kind::Heading, part.question);
        for (const StripLine &line : part.lines) {
            document.add(PrintBlock::Kind::Item, {BriefText::markOf(line), line.text});
            document.blocks.last().late = line.state == State::Late;
        }
    }
    return document;
}

} // namespace

PrintDocument briefDocument(const Brief &brief)
{
    return onePage([&brief](int most) { return documentOf(brief, most); }, LargestBrief, SmallestBrief);
}
