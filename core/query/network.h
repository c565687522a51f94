#pragma once

#include "core/domain/beneficiary.h"
#include "core/domain/circlemember.h"
#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/domain/serviceoffer.h"
#include "core/rules/partnerfigures.h"
#include "core/rules/pathwaystate.h"
#include "core/security/access.h"

/// A service of an organisation and when it was last known to be right.
struct OfferLine
{
    ServiceOffer offer{};
    QDate updatedOn{}; ///< null when unknown
    PartnerFigures figures{}; ///< of what was asked of it
};

/// Somebody for whom both the reader and a partner act.
struct SharedPerson
{
    BeneficiaryId id{};
    QString name{}; ///< "BERNARD Luc"
    QString reference{};
    Stage stage = Stage::Outreach;
    QStringList partners{}; ///< professionals of the partner who act for the person; empty when not named
    QDate since{}; ///< first day the partner acts; null when unknown
};

/// All that is shown of one organisation.
struct OrganisationSheet
{
    Organisation organisation{};
    QList<OrganisationName> names{}; ///< oldest first; empty when it never changed
    QDate updatedOn{}; ///< null when unknown
    QList<OfferLine> services{}; ///< by name
    QList<Professional> professionals{}; ///< those who work there first, then by name
    QList<SharedPerson> shared{}; ///< with the reader, by name
    int people = 0; ///< for whom it acts today, whoever accompanies them
    PartnerFigures figures{}; ///< of what was asked of it, as far as the reader may know
    QDate lastContactOn{}; ///< last appointment held or answer given; null: none known
};

/// The sheet of `id` for the reader today; an organisation without id when it is unknown.
OrganisationSheet organisationSheet(const Access &access, OrganisationId id);

/// An organisation found, with what it offers and who works there.
struct NetworkOrganisation
{
    Organisation organisation{};
    QList<OrganisationName> names{};
    QList<ServiceOffer> services{};
    QList<Professional> professionals{};
    PartnerFigures figures{}; ///< as OrganisationSheet
};

/// The organisations that `text` finds by their own words, their services' or their professionals'
/// ("mobilité près de Bellac" included), in the order of NetworkDirectory::find; all of them for an empty
/// text.
QList<NetworkOrganisation> networkSearch(const Access &access, const QString &text);
