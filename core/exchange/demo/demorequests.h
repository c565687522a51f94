#pragma once

#include "core/exchange/demo/demoids.h"
#include "core/exchange/demo/demosubject.h"

/// Writes what was asked of partners for the people of the demonstration, in every state, some by partners
/// who answer fast and some by one who does not; who acts in law for the minors; and the few who object to
/// sharing.
class DemoRequestMaker
{
public:
    DemoRequestMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids);

    /// Adds to `people` what was asked for the person of `written`.
    void write(const DemoCase &written, DemoPeople &people);

private:
    /// What may be asked of the partner that answers a need (resources/demo/requests.csv).
    struct Model
    {
        QString need{};
        PartnerRequest::Kind kind = PartnerRequest::Kind::Prescription;
        QString theme{};
        QString subject{};
        QString context{};
    };

    const DemoSubject &subject() const { return m_case->subject; }
    void ask(const Model &model, bool received);
    void follow(PartnerRequest &request, int speed);
    void answer(PartnerRequest &request);
    void meet(PartnerRequest &request);
    void step(const PartnerRequest &request, const QDateTime &at, RequestStep::Kind kind,
        const QString &words = {});
    void writeRepresentatives();
    void writeObjection();

    QDate m_today;
    QDateTime m_now;
    const DemoNetwork &m_network;
    DemoIds &m_ids;
    DemoRandom m_random;
    QList<Model> m_models{};
    QHash<OrganisationId, QList<ServiceOfferId>> m_services{};
    int m_supported = 0; ///< people met so far, so that what is rare comes at its turn

    const DemoCase *m_case = nullptr;
    DemoPeople *m_people = nullptr;
};
