#include "tests/performance/casefilebench.h"

#include "core/query/caseload.h"
#include "core/services/workspace.h"
#include "core/storage/bulkwriter.h"
#include "tests/performance/floor.h"
#include "tests/performance/measure.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/pathwayview.h"

#include <QApplication>
#include <QScrollBar>

namespace {

constexpr int Appointments = 4000;
constexpr int Notes = 1000; ///< each record has its line in the journal besides
constexpr int Levels = 60;
constexpr int FileOpenings = 25;
constexpr int ScrollSteps = 150;
const QString FullReference = QStringLiteral("M-BENCH-5000");

/// Writes the person whose file holds most.
class FullFile
{
public:
    explicit FullFile(Workspace &workspace)
        : m_workspace(workspace)
        , m_today(workspace.clock().today())
        , m_writer(workspace.database(), Command::WriteDemonstration, QDateTime(m_today, QTime(6, 0)),
              [] { return CommandId::mint().value(); })
    {
        m_person.id = BeneficiaryId::mint();
        m_person.reference = FullReference;
        m_person.familyName = QStringLiteral("Durand");
        m_person.firstName = QStringLiteral("Paule");
        m_person.birthDate = QDate(1984, 5, 3);
        m_person.followedSince = m_today.addDays(-3700);
    }

    Result<void> write()
    {
        m_writer.insert(QList{m_person});
        writeCircle();
        writeAppointments();
        writeContracts();
        writeWork();
        return m_writer.project(m_today);
    }

private:
    void writeCircle()
    {
        Orientation orientation{OrientationId::mint(), m_person.id};
        orientation.track = Track::Social;
        orientation.organisation = m_workspace.session().organisation;
        orientation.decidedOn = orientation.notifiedOn = m_today.addDays(-3690);
        m_writer.insert(QList{orientation});
        m_organisations = {m_workspace.session().organisation};
        const auto others = RecordStore::select<Organisation>(m_workspace.database());
        for (qsizetype i = 0; i < others.size() && m_organisations.size() < 6; ++i)
            if (others[i].id != m_organisations.first())
                m_organisations.append(others[i].id);
        QList<CircleMember> members;
        for (const OrganisationId organisation : std::as_const(m_organisations)) {
            CircleMember member{CircleMemberId::mint(), m_person.id};
            member.organisation = organisation;
            member.role =
                members.isEmpty() ? CircleMember::Role::UniqueReferent : CircleMember::Role::SupportWorker;
            member.from = m_today.addDays(-3680);
            members.append(member);
        }
        m_writer.insert(members);
    }
    void writeAppointments()
    {
        using Status = Appointment::Status;
        constexpr std::array statuses{Status::Attended, Status::Attended, Status::NoShow, Status::Excused};
        QList<Appointment> appointments;
        for (int i = 0; i < Appointments; ++i) {
            Appointment appointment{AppointmentId::mint(), m_person.id};
            appointment.organisation = m_organisations[i % m_organisations.size()];
            appointment.status = statuses.at(size_t(i % 4));
            appointment.startsAt =
                QDateTime(m_today.addDays(-1 - i * 3650 / Appointments), QTime(9 + i % 8, 0));
            appointments.append(appointment);
        }
        m_writer.insert(appointments);
    }
    void writeContracts()
    {
        QList<Contract> contracts;
        for (int i = 0; i < 20; ++i) {
            Contract contract{ContractId::mint(), m_person.id};
            contract.organisation = m_organisations.first();
            contract.startsOn = contract.signedOn = m_today.addDays(-3650 + 180 * i);
            contract.endsOn = contract.startsOn.addDays(179);
            contracts.append(contract);
        }
        m_writer.insert(contracts);
    }
    void writeWork()
    {
        const QStringList themes = Vocabulary().diagnosedThemes();
        QList<ObstacleLevel> levels;
        for (int i = 0; i < Levels; ++i)
            levels.append({ObstacleLevelId::mint(), m_person.id, themes[i % themes.size()], i / 2 % 5,
                m_today.addDays(-3600 + 60 * i), m_workspace.session().professional});
        m_writer.insert(levels);
        QList<Note> notes;
        for (int i = 0; i < Notes; ++i) {
            Note note{NoteId::mint(), m_person.id, m_workspace.session().account};
            note.organisation = m_workspace.session().organisation;
            note.writtenAt = QDateTime(m_today.addDays(-1 - i * 3), QTime(17, 0));
            note.body = QStringLiteral("Point d’étape fait avec la personne.");
            notes.append(note);
        }
        m_writer.insert(notes);
    }

    Workspace &m_workspace;
    QDate m_today;
    BulkWriter m_writer;
    Beneficiary m_person{};
    QList<OrganisationId> m_organisations{};
};

BeneficiaryId fullFile(Workspace &workspace)
{
    Database &database = workspace.database();
    const auto find = [&database] {
        const auto found = RecordStore::select<Beneficiary>(
            database, QStringLiteral("WHERE reference = ?"), {FullReference});
        return found.isEmpty() ? BeneficiaryId() : found.first().id;
    };
    if (find().isNull()) {
        const bool begun = bool(database.begin());
        if (!begun || !FullFile(workspace).write() || !database.commit())
            qFatal("full file: not written");
    }
    return find();
}

void show(CaseFilePage &page, BeneficiaryId person)
{
    page.restore({QStringLiteral("casefile"), person.value(), QStringLiteral("pathway"), {}});
    QCoreApplication::sendPostedEvents();
    page.repaint();
}

void benchScrolling(PathwayView &view)
{
    Durations scrolling;
    Durations zooming;
    const Durations none;
    QScrollBar *bar = view.horizontalScrollBar();
    bar->setValue(bar->maximum());
    for (int i = 0; i < ScrollSteps; ++i)
        scrolling.add(timed([&] {
            bar->setValue(bar->value() - bar->singleStep());
            view.viewport()->repaint();
        }));
    view.showAll();
    for (int i = 0; i < ScrollSteps; ++i)
        zooming.add(timed([&] {
            view.zoom(i % 20 < 10 ? 0.8 : 1.25);
            view.viewport()->repaint();
        }));
    printLine(QStringLiteral("5,000 events: a scroll step"), scrolling, none, QStringLiteral("p95 <= 16"));
    printLine(QStringLiteral("5,000 events: a zoom step"), zooming, none);
}

} // namespace

void benchCaseFile(Workspace &workspace)
{
    const BeneficiaryId person = fullFile(workspace);
    const auto others = Caseload(workspace.access()).ids({}, {});
    CaseFilePage page(workspace);
    page.resize(1366, 768);
    page.show();
    Floor floor(workspace.path());
    Durations opening;
    Durations least;
    for (int i = 0; i < FileOpenings; ++i) {
        show(page, others.value(i));
        QStringList statements;
        {
            StatementRecorder recorder(workspace.database());
            opening.add(timed([&] { show(page, person); }));
            statements = recorder.statements();
        }
        least.add(floor.run(statements));
    }
    printLine(QStringLiteral("5,000 events: file opened"), opening, least, QStringLiteral("median <= 60"));
    benchScrolling(*page.findChild<PathwayView *>());
}
