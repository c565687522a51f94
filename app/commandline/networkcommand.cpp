#include "app/commandline/subcommand.h"

#include "core/domain/nomenclature.h"
#include "core/query/network.h"
#include "core/query/people.h"

#include <QCoreApplication>

namespace {

QJsonArray codes(const QStringList &list) { return QJsonArray::fromStringList(list); }

QJsonObject serviceJson(const ServiceOffer &offer)
{
    return {
        {QStringLiteral("name"), offer.name},
        {QStringLiteral("kind"), orNull(offer.kind)},
        {QStringLiteral("themes"), codes(offer.themes)},
        {QStringLiteral("publics"), codes(offer.publics)},
        {QStringLiteral("fees"), orNull(offer.fees)},
        {QStringLiteral("reception_modes"), codes(offer.receptionModes)},
        {QStringLiteral("mobilisation_modes"), codes(offer.mobilisationModes)},
        {QStringLiteral("city"), orNull(offer.city)},
        {QStringLiteral("source"), orNull(offer.source)},
        {QStringLiteral("source_id"), orNull(offer.sourceId)},
        {QStringLiteral("updated_on"), orNull(offer.sourceUpdatedOn)},
    };
}

QJsonObject professionalJson(const Professional &professional, const QString &substitute)
{
    return {
        {QStringLiteral("family_name"), professional.familyName},
        {QStringLiteral("first_name"), orNull(professional.firstName)},
        {QStringLiteral("job_title"), orNull(professional.jobTitle)},
        {QStringLiteral("phone"), orNull(professional.phone)},
        {QStringLiteral("email"), orNull(professional.email)},
        {QStringLiteral("left_on"), orNull(professional.leftOn)},
        {QStringLiteral("languages"), QJsonArray::fromStringList(professional.languages)},
        {QStringLiteral("substitute"), orNull(substitute)},
    };
}

/// Over the last twelve months; no delay without an answer, no share of what is too recent.
QJsonObject figuresJson(const PartnerFigures &figures)
{
    const int share = figures.shareInTenDays();
    return {
        {QStringLiteral("asked"), figures.asked},
        {QStringLiteral("answered"), figures.answered},
        {QStringLiteral("accepted"), figures.accepted},
        {QStringLiteral("awaited"), figures.awaited},
        {QStringLiteral("silent"), figures.silent},
        {QStringLiteral("attended"), figures.attended},
        {QStringLiteral("absent"), figures.absent},
        {QStringLiteral("median_days"),
            figures.medianDays < 0 ? QJsonValue() : QJsonValue(figures.medianDays)},
        {QStringLiteral("in_ten_days"), figures.inTenDays},
        {QStringLiteral("mature"), figures.mature},
        {QStringLiteral("share_in_ten_days"), share < 0 ? QJsonValue() : QJsonValue(share)},
    };
}

QJsonObject organisationJson(const NetworkOrganisation &found)
{
    const Organisation &o = found.organisation;
    QJsonArray names;
    for (const OrganisationName &name : found.names)
        names.append(QJsonObject{{QStringLiteral("name"), name.name},
            {QStringLiteral("from"), orNull(name.from)}, {QStringLiteral("to"), orNull(name.to)}});
    QJsonArray services;
    for (const ServiceOffer &offer : found.services)
        services.append(serviceJson(offer));
    QJsonArray professionals;
    QHash<ProfessionalId, QString> people;
    for (const Professional &each : found.professionals)
        people.insert(each.id, personName(each.familyName, each.firstName));
    for (const Professional &professional : found.professionals)
        professionals.append(professionalJson(professional, people.value(professional.substitute)));
    return {
        {QStringLiteral("name"), o.name},
        {QStringLiteral("names"), names},
        {QStringLiteral("type"), orNull(o.typeCode)},
        {QStringLiteral("siret"), orNull(o.siret)},
        {QStringLiteral("description"), orNull(o.description)},
        {QStringLiteral("address"), orNull(o.address)},
        {QStringLiteral("address_complement"), orNull(o.addressComplement)},
        {QStringLiteral("postcode"), orNull(o.postcode)},
        {QStringLiteral("city"), orNull(o.city)},
        {QStringLiteral("phone"), orNull(o.phone)},
        {QStringLiteral("email"), orNull(o.email)},
        {QStringLiteral("website"), orNull(o.website)},
        {QStringLiteral("sensitive"), o.sensitive},
        {QStringLiteral("source"), orNull(o.source)},
        {QStringLiteral("source_id"), orNull(o.sourceId)},
        {QStringLiteral("services"), services},
        {QStringLiteral("professionals"), professionals},
        {QStringLiteral("requests"), figuresJson(found.figures)},
    };
}

class NetworkCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(NetworkCommand)

public:
    QString name() const override { return QStringLiteral("network"); }
    QString summary() const override { return tr("Lists the partners with their services."); }
    int arguments() const override { return 1; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addOption({QStringLiteral("search"),
            tr("Words of names, services or communes; a need and a place, as “mobilité près de Bellac”."),
            QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("json"), tr("Prints JSON.")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const auto found = networkSearch(workspace->access(), parser.value(QStringLiteral("search")));
        if (parser.isSet(QStringLiteral("json"))) {
            QJsonArray list;
            for (const NetworkOrganisation &each : found)
                list.append(organisationJson(each));
            printJson(list);
            return ExitCode::Done;
        }
        for (const NetworkOrganisation &each : found) {
            printLine(QStringLiteral("%1  (%2)  %3")
                          .arg(each.organisation.name,
                              Nomenclature::organisationTypes().label(each.organisation.typeCode),
                              each.organisation.city));
            for (const ServiceOffer &offer : each.services)
                printLine(QStringLiteral("    ") + offer.name);
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> networkCommand() { return std::make_unique<NetworkCommand>(); }
