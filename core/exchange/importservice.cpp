#include "core/exchange/importservice.h"

#include "core/services/beneficiaryservice.h"
#include "core/services/unitofwork.h"

namespace {

constexpr int RecordsBetweenWords = 50;

int countOf(const ImportWrites &writes)
{
    return std::apply([](const auto &...each) { return int((each.size() + ...)); }, writes);
}

/// Writes the records of a plan one after the other, and stops when asked.
class Writer
{
public:
    Writer(UnitOfWork &work, const ImportWatch &watch, int total)
        : m_work(work)
        , m_watch(watch)
        , m_total(total)
    {
    }

    template <Recorded Record>
    void write(const RecordWrites<Record> &records)
    {
        for (Record record : records.inserted) {
            if (!goOn())
                return;
            prepare(record);
            m_work.insert(record);
        }
        for (const Record &record : records.updated) {
            if (!goOn())
                return;
            m_work.update(record);
        }
    }

private:
    /// Half of the way is writing records, the other half what follows from them.
    bool goOn()
    {
        if (m_done++ % RecordsBetweenWords == 0) {
            m_watch.tell(m_done / 2, m_total);
            if (m_watch.isCancelled())
                m_work.keep(Error{ErrorCode::Cancelled, QString()});
        }
        return !m_work.failed();
    }

    template <Recorded Record>
    void prepare(Record &)
    {
    }
    void prepare(Beneficiary &person)
    {
        person.reference = nextReference(m_work.database(), m_work.today().year());
    }

    UnitOfWork &m_work;
    const ImportWatch &m_watch;
    int m_total;
    int m_done = 0;
};

QList<CircleMember> membershipsOf(
    const Session &session, const QList<Beneficiary> &people, QDate today, const QList<CircleMember> &planned)
{
    QSet<BeneficiaryId> already;
    for (const CircleMember &member : planned)
        if (member.professional == session.professional)
            already.insert(member.beneficiary);
    QList<CircleMember> members;
    for (const Beneficiary &person : people) {
        if (already.contains(person.id))
            continue;
        CircleMember member;
        member.beneficiary = person.id;
        member.organisation = session.organisation;
        member.professional = session.professional;
        member.from = today;
        members.append(member);
    }
    return members;
}

} // namespace

ImportService::ImportService(Access context)
    : m_context(context)
{
}

Result<ImportSummary> ImportService::apply(
    const ImportPlan &plan, const Options &options, const ImportWatch &watch)
{
    if (plan.refused)
        return Error{ErrorCode::Invalid, QStringLiteral("refused")};
    ImportSummary summary = plan.summary();
    if (plan.isEmpty())
        return summary;
    ImportWrites writes = plan.writes;
    const bool people = plan.format == ImportFormat::BeneficiariesCsv;
    if (options.joinCircles && !m_context.session.professional.isNull()) {
        auto &members = std::get<RecordWrites<CircleMember>>(writes).inserted;
        members += membershipsOf(m_context.session, std::get<RecordWrites<Beneficiary>>(writes).inserted,
            m_context.clock.today(), members);
    }
    const int total = countOf(writes);
    UnitOfWork work(m_context.database, m_context.session, m_context.clock,
        people ? Command::ImportBeneficiaries : Command::ImportNetwork);
    Writer writer(work, watch, total);
    std::apply([&writer](const auto &...each) { (writer.write(each), ...); }, writes);
    const auto done = work.commit([&watch, total](int projected, int all) {
        watch.tell(total / 2 + int(qint64(total) * projected / 2 / qMax(all, 1)), total);
        return !watch.isCancelled();
    });
    if (!done)
        return done.error();
    watch.tell(total, total);
    summary.written = summary.created + summary.updated;
    return summary;
}
