#pragma once

#include "core/domain/beneficiary.h"
#include "core/domain/circlemember.h"
#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/rules/requeststate.h"
#include "core/security/access.h"

/// One request as a list tells it.
struct RequestLine
{
    PartnerRequest request{};
    RequestState state = RequestState::Prepared; ///< now
    RequestNeed need{}; ///< now
    QString person{}; ///< "NOM Prénom"
    QString reference{};
    QString from{}; ///< organisation that asks, with its professional when known
    QString to{}; ///< organisation that is asked, with its professional when known
    QString service{}; ///< empty: none named
    QDateTime lastCallAt{}; ///< last reminder or call; null: none
    int waited = -1; ///< days; -1 before it is sent
    bool received = false; ///< asked of the reader's organisation by another
    bool mine = false; ///< sent by the reader or to her, or to her organisation without a name
};

/// Which requests are listed.
struct RequestFilter
{
    bool closed = false; ///< those that are over too
    bool mine = false; ///< sent by the reader or to her, and those of the people in whose circle she is
    BeneficiaryId person{}; ///< null: everybody's
    OrganisationId partner{}; ///< null: whoever sends or is asked
    int limit = 5000; ///< the open ones that wait longest first, then those closed last
};

/// What the reader may see, the most pressing first, those over last: whole files for who reads them, else
/// what her own organisation sent or was asked.
QList<RequestLine> requestsOf(const Access &access, const RequestFilter &filter = {});

/// One request with all that was told of it, the oldest first. NotFound when it is not there, Refused to whom
/// the list would not show it; leaves the trail of a reading of the file.
struct RequestDetail
{
    RequestLine line{};
    QList<RequestStep> steps{};
    QHash<ProfessionalId, QString> authors{};
    Beneficiary person{}; ///< what the reader's level leaves
    Organisation from{};
    Organisation to{};
    Professional fromProfessional{};
    Professional toProfessional{};
    Professional substitute{}; ///< who answers there in her place; without id when nobody is named
};
Result<RequestDetail> requestDetail(const Access &access, PartnerRequestId request);

/// What a level leaves of the requests of a file: below Full, a partner's account reads what its organisation
/// sent or was asked, and nobody else does.
bool isDisclosed(const PartnerRequest &request, const Session &reader, Level level);
