#include "ui/text/networktext.h"

#include "core/domain/communes.h"
#include "core/domain/nomenclature.h"
#include "core/query/freshness.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

const QString Separator = QStringLiteral(" · ");

QString joined(QStringList parts, const QString &separator = Separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString textOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::SameCommune:
        return NetworkText::tr("In the commune");
    case Nearness::ServesCommune:
        return NetworkText::tr("Serves the commune");
    case Nearness::SameDepartment:
        return NetworkText::tr("In the département");
    case Nearness::ServesDepartment:
        return NetworkText::tr("Serves the département");
    case Nearness::ServesCountry:
        return NetworkText::tr("Everywhere in France");
    case Nearness::Away:
        return NetworkText::tr("Elsewhere");
    }
    return {};
}

QString NetworkText::freshness(QDate updatedOn, QDate today)
{
    if (!updatedOn.isValid())
        return tr("To refresh: date unknown");
    const int months = Freshness::months(updatedOn, today);
    if (Freshness::isStale(updatedOn, today))
        return tr("To refresh: %n month(s) old", nullptr, months);
    return months == 0 ? tr("Updated this month") : tr("Updated %n month(s) ago", nullptr, months);
}

QString NetworkText::detail(const NetworkRow &row, bool near)
{
    const QString nearness = near ? textOf(row.hit.nearness) : QString();
    const QString type = Nomenclature::organisationTypes().label(row.typeCode);
    const QString answer = row.medianDays < 0
        ? QString()
        : tr("answers in %n day(s)", nullptr, std::max(1, int(std::ceil(row.medianDays))));
    switch (row.hit.kind) {
    case NetworkHit::Kind::Organisation:
        return joined({nearness, row.city, type,
            row.services > 0 ? tr("%n service(s)", nullptr, row.services) : QString(), answer});
    case NetworkHit::Kind::Professional:
        return joined({nearness, row.jobTitle, row.organisation});
    case NetworkHit::Kind::Service:
        return joined({nearness, row.city, row.organisation, answer});
    }
    return {};
}

QString NetworkText::place(const QString &postcode, const QString &city)
{
    return joined({postcode, city}, QStringLiteral(" "));
}

QString NetworkText::theme(const QString &code)
{
    const QString category = code.section(QStringLiteral("--"), 0, 0);
    const QString head = Nomenclature::themeCategories().label(category);
    return category == code ? head : head + QStringLiteral(" › ") + Nomenclature::themes().label(code);
}

QString NetworkText::labels(const Nomenclature &list, const QStringList &codes)
{
    QStringList labels;
    for (const QString &code : codes)
        labels.append(list.label(code));
    return labels.join(QStringLiteral(", "));
}

QString NetworkText::areas(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        if (code == QLatin1String("france"))
            names.append(tr("All of France"));
        else if (const Commune *commune = Communes::all().find(code))
            names.append(commune->name);
        else
            names.append(Nomenclature::departments().label(code));
    }
    return names.join(QStringLiteral(", "));
}

QString NetworkText::answers(const PartnerFigures &figures)
{
    if (figures.asked == 0)
        return tr("Nothing was asked of it");
    QStringList words{
        tr("%n request(s)", nullptr, figures.asked), tr("%n answer(s)", nullptr, figures.answered)};
    if (figures.medianDays >= 0)
        words += tr("median %1 d")
                     .arg(QLocale().toString(figures.medianDays, 'f', figures.medianDays < 10 ? 1 : 0));
    if (const int share = figures.shareInTenDays(); share >= 0)
        words += tr("%1 % within ten days (%2 of %3)").arg(share).arg(figures.inTenDays).arg(figures.mature);
    if (figures.silent > 0)
        words += tr("%n without an answer", nullptr, figures.silent);
    if (figures.attended + figures.absent > 0)
        words += tr("%1 received, %2 absent").arg(figures.attended).arg(figures.absent);
    return words.join(QStringLiteral(" · "));
}
