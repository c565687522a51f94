#include "ui/print/circledocument.h"

#include "ui/casefile/circlemappainter.h"

namespace {

constexpr double PaperMillimetres = 174; // between the margins of A4

} // namespace

PrintDocument CircleDocument::of(const CircleMap &map, const QString &reference)
{
    const CircleMap shown = map.masked(tr("Partner"));
    const CirclePicture picture = CirclePicture::of(shown, {}, false);
    PrintDocument document;
    document.title = tr("Circle of partners");
    document.name = tr("circle");
    document.reference = reference;
    document.day = map.on;
    document.textSize = 9;
    document.add(PrintBlock::Kind::Title, document.title);
    document.add(PrintBlock::Kind::Subtitle, tr("Around %1, on %2").arg(map.person, wholeDayText(map.on)));
    if (!shown.sectors.isEmpty()) {
        document.add(PrintBlock::Kind::Picture, QString());
        document.blocks.last().height = PaperMillimetres / circlePaperRatio();
        document.blocks.last().paint = [picture](QPainter &painter, const QRectF &area) {
            paintCircleOnPaper(painter, area, picture);
        };
        document.add(PrintBlock::Kind::Small, CircleMapText::legend());
    }
    if (!shown.insights.isEmpty())
        document.add(PrintBlock::Kind::Heading, tr("To look at"));
    for (const CircleInsight &insight : shown.insights)
        document.add(PrintBlock::Kind::Item, {QStringLiteral("•"), CircleMapText::of(insight)});
    document.add(PrintBlock::Kind::Heading, tr("Partners"));
    const QList<int> widths{17, 28, 25, 17, 17};
    document.add(PrintBlock::Kind::Head,
        {tr("Domain"), tr("Partner"), tr("Role"), tr("Last contact"), tr("State")}, widths);
    const CirclePicture each =
        CirclePicture::of(shown, {.former = true, .unfolded = allOf<CircleDomain>()}, false);
    for (const CircleMarkText &text : each.texts) {
        QStringList role{text.role, text.people};
        QStringList state{text.state, text.requests};
        role.removeAll(QString());
        state.removeAll(QString());
        document.add(PrintBlock::Kind::Row,
            {text.domain, text.title, role.join(QLatin1Char('\n')), text.contact,
                state.join(QLatin1Char('\n'))},
            widths);
    }
    if (each.texts.isEmpty())
        document.add(PrintBlock::Kind::Text, tr("Nobody acts yet."));
    return document;
}
