#include "app/commandline/personjson.h"
#include "core/exchange/calendarexport.h"
#include "core/query/agenda.h"
#include "core/query/caseload.h"
#include "core/query/conferences.h"
#include "core/query/finder.h"
#include "core/query/glance.h"
#include "core/query/history.h"
#include "core/query/sharing.h"
#include "tests/support/staff.h"
#include "tests/support/testbase.h"
#include "ui/casefile/casefilepage.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/day/dayplace.h"
#include "ui/print/documents.h"
#include "ui/print/minutesdocument.h"
#include "ui/print/requestsheet.h"
#include "ui/requests/requestsplace.h"
#include "ui/shell/appsettings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

namespace {

using Role = Account::Role;

const QDate Today(2026, 11, 23);

/// What is planted: a word found nowhere else.
QString mark(const char *what) { return QStringLiteral("Zq") + QLatin1String(what); }

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <Recorded Record>
QString textOfRecord(const Record &record)
{
    QString text;
    forEachField<Record>([&](const auto &field) {
        const auto &value = record.*field.member;
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
            text += value + QLatin1Char('\n');
    });
    return text;
}

template <class List>
QString textOfAll(const List &records)
{
    QString text;
    for (const auto &record : records)
        text += textOfRecord(record);
    return text;
}

constexpr std::array Marks{"family", "first", "phone", "email", "address", "city", "office", "job", "caf",
    "body", "officer", "title", "mail", "bodyphone", "bodyaddress", "place", "target", "action", "review",
    "breach", "noteauthor", "noteteam", "notecircle", "mother", "objection", "exercised", "subject",
    "context", "room", "ownwords", "agenda", "position", "decision"};

/// Whether a text holds that mark, and not only a longer one.
bool holds(const QString &text, const char *what)
{
    return text.contains(QRegularExpression(
        mark(what) + QStringLiteral("(?![A-Za-z])"), QRegularExpression::CaseInsensitiveOption));
}

/// Every word a window shows, each of its tabs opened.
QString textOfWindow(QWidget &window)
{
    QString text;
    const auto add = [&text](const QString &more) { text += more + QLatin1Char('\n'); };
    const auto read = [&] {
        for (auto *label : window.findChildren<QLabel *>())
            add(label->text());
        for (auto *button : window.findChildren<QAbstractButton *>())
            add(button->text());
        for (auto *edit : window.findChildren<QPlainTextEdit *>())
            add(edit->toPlainText());
        for (auto *view : window.findChildren<QAbstractItemView *>())
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                view->setCurrentIndex(view->model()->index(row, 0));
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    add(view->model()->index(row, column).data().toString());
                for (auto *label : window.findChildren<QLabel *>())
                    add(label->text());
            }
    };
    if (auto *tabs = window.findChild<QTabWidget *>())
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isTabVisible(i)) {
                tabs->setCurrentIndex(i);
                read();
            }
    read();
    return text;
}

} // namespace

Q_DECLARE_METATYPE(Account::Role)
Q_DECLARE_METATYPE(Relation)

/// A mark is planted in what is known of a person, and looked for in whatever comes out of the base for each
/// kind of reader.
class TestDisclosureMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachReaderFindsHerMarksAndNoOther_data();
    void eachReaderFindsHerMarksAndNoOther();
    void noWindowShowsAReaderTheMarksOfOthers_data() { eachReaderFindsHerMarksAndNoOther_data(); }
    void noWindowShowsAReaderTheMarksOfOthers();
    void whatLeavesTheProgramNamesNoSensitiveOrganisation();
    void listsCannotBeAskedWhoIsAccompaniedThere();
    void thePreviewShowsWhatThePartnerWouldRead();

private:
    void plant();
    void plantWork();
    void plantConference();
    /// Everything that comes out for this reader, the window included.
    QString everything(const Session &session);
    QString outputs(const Access &access);
    Session reader(Role role, Relation relation);

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    OrganisationId m_sensitive;
    OrganisationId m_garage;
    OrganisationId m_elsewhere;
    PartnerRequestId m_request;
};

void TestDisclosureMarks::init()
{
    m_base = std::make_unique<TestBase>(Today);
    m_person = m_base->addPerson(mark("family"), mark("first"));
    const auto add = [this](const QString &name, bool sensitive) {
        Organisation body;
        body.name = name;
        body.sensitive = sensitive;
        body.email = sensitive ? mark("mail") + QStringLiteral("@exemple.fr") : QString();
        body.phone = sensitive ? mark("bodyphone") : QString();
        body.address = sensitive ? mark("bodyaddress") : QString();
        return *m_base->workspace().network().save(body);
    };
    m_sensitive = add(mark("body"), true);
    m_garage = add(QStringLiteral("Garage solidaire"), false);
    m_elsewhere = add(QStringLiteral("Mission locale"), false);
    plant();
    plantWork();
}

void TestDisclosureMarks::plant()
{
    Workspace &base = m_base->workspace();
    Beneficiary person = caseFile(base.access(), m_person)->person;
    person.phone = mark("phone");
    person.email = mark("email") + QStringLiteral("@exemple.fr");
    person.address = mark("address");
    person.city = mark("city");
    person.soughtJob = mark("job");
    person.cafNumber = mark("caf");
    QVERIFY(base.people().edit(person));
    Professional officer{
        .organisation = m_sensitive, .familyName = mark("officer"), .jobTitle = mark("title")};
    officer.id = *base.network().save(officer);
    QVERIFY(base.circle().add({.beneficiary = m_person,
        .organisation = m_sensitive,
        .professional = officer.id,
        .from = Today.addDays(-9)}));
    QVERIFY(
        base.circle().add({.beneficiary = m_person, .organisation = m_garage, .from = Today.addDays(-9)}));
    for (const OrganisationId body : {m_sensitive, base.session().organisation})
        QVERIFY(base.pathway().save(Appointment{.beneficiary = m_person,
            .organisation = body,
            .professional = body == m_sensitive ? officer.id : base.user().id,
            .startsAt = QDateTime(Today.addDays(1), QTime(10, 0)),
            .place = body == m_sensitive ? mark("place") : mark("office")}));
}

void TestDisclosureMarks::plantWork()
{
    Workspace &base = m_base->workspace();
    const auto target = base.plan().save(Target{.beneficiary = m_person,
        .theme = QStringLiteral("mobilite"),
        .label = mark("target"),
        .agreedOn = Today});
    QVERIFY(target);
    QVERIFY(
        base.plan().save(PlanAction{.beneficiary = m_person, .target = *target, .label = mark("action")}));
    QVERIFY(
        base.followUp().save(Review{.beneficiary = m_person, .heldOn = Today, .summary = mark("review")}));
    QVERIFY(base.followUp().save(
        BreachCase{.beneficiary = m_person, .reportedOn = Today, .facts = mark("breach")}));
    QVERIFY(base.notes().write(m_person, Note::Level::Author, mark("noteauthor")));
    QVERIFY(base.notes().write(m_person, Note::Level::Organisation, mark("noteteam")));
    QVERIFY(base.notes().write(m_person, Note::Level::Circle, mark("notecircle")));
    QVERIFY(base.circle().save(LegalRepresentative{.beneficiary = m_person, .familyName = mark("mother")}));
    QVERIFY(base.circle().save(Objection{.beneficiary = m_person,
        .organisation = m_elsewhere,
        .receivedOn = Today,
        .words = mark("objection")}));
    QVERIFY(base.rights().save({.beneficiary = m_person, .receivedOn = Today, .words = mark("exercised")}));
    m_request = *base.requests().prepare({.beneficiary = m_person,
        .toOrganisation = m_garage,
        .subject = mark("subject"),
        .context = mark("context")});
    QVERIFY(
        base.requests().move({.request = m_request, .to = PartnerRequest::State::Sent, .informedOn = Today}));
    plantConference();
}

void TestDisclosureMarks::plantConference()
{
    ConferenceService &conferences = m_base->workspace().conferences();
    const auto id = conferences.prepare({.conference = {.beneficiary = m_person,
                                             .heldAt = QDateTime(Today, QTime(8, 0)),
                                             .place = mark("room"),
                                             .personWords = mark("ownwords")},
        .attendees = {{.organisation = m_garage}},
        .items = {{.subject = mark("agenda")}}});
    QVERIFY(id);
    const ConferenceItemId item =
        conferencesOf(*caseFile(m_base->workspace().access(), m_person)).first().subjects.first().item.id;
    QVERIFY(conferences.state(
        {.beneficiary = m_person, .item = item, .organisation = m_sensitive, .words = mark("position")}));
    QVERIFY(conferences.decide({{.beneficiary = m_person, .item = item, .words = mark("decision")}}));
}

Session TestDisclosureMarks::reader(Role role, Relation relation)
{
    Session session = m_base->workspace().session();
    session.role = role;
    if (relation == Relation::Own)
        return session;
    session.account = AccountId(77);
    session.professional = {};
    if (relation == Relation::Other)
        session.organisation = m_elsewhere;
    return session;
}

QString TestDisclosureMarks::outputs(const Access &access)
{
    QString text;
    const auto add = [&text](const QString &more) { text += more + QLatin1Char('\n'); };
    if (const auto found = people(access, {}, {}))
        for (const PersonRow &row : *found)
            add(jsonText(personJson(row, Today)));
    Caseload caseload(access);
    for (const CaseloadRow &row : caseload.rows(caseload.ids({.whose = Filter::Whose::Everyone}, {})))
        add(QStringList{row.familyName, row.firstName, row.referentName, row.leadBody, row.commune, row.phone,
            row.safeContact}
                .join(QLatin1Char('\n')));
    for (const Found &found : Finder(access).find(mark("family")))
        add(QStringList{found.title, found.commune, found.organisation, found.jobTitle}.join(
            QLatin1Char('\n')));
    if (const auto file = caseFile(access, m_person)) {
        add(jsonText(workJson(*file, Today)) + textOfRecord(file->person) + textOfAll(file->organisations)
            + textOfAll(file->professionals) + textOfAll(file->facts.appointments)
            + textOfAll(file->facts.representatives));
        add(jsonText(personJson(*person(access, file->person.reference, Today), Today)));
        if (const auto shared = sharingOf(access, *file))
            for (const SharingLine &line : *shared)
                add(line.what + line.author + file->organisationName(line.organisation, Today));
    }
    if (const auto glance = personGlance(access, m_person)) {
        add(textOfRecord(glance->person) + glance->referent);
        for (const ComingEvent &event : glance->coming)
            add(event.organisation + (event.appointment ? event.appointment->place : QString()));
    }
    if (const auto entries = history(access, m_person))
        for (const HistoryEntry &entry : *entries)
            for (const HistoryChange &change : entry.changes)
                add(change.before + change.after);
    for (const RequestLine &line : requestsOf(access, {.closed = true}))
        add(line.person + line.from + line.to + line.request.subject + line.request.context);
    return text;
}

QString TestDisclosureMarks::everything(const Session &session)
{
    const Access access{m_base->database(), session, m_base->clock()};
    return outputs(access);
}

void TestDisclosureMarks::eachReaderFindsHerMarksAndNoOther_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Relation>("relation");
    QTest::addColumn<QStringList>("found");
    const QStringList name{mark("family"), mark("first")};
    const QStringList reach =
        name + QStringList{mark("phone"), mark("email"), mark("address"), mark("city"), mark("office")};
    const QStringList whole = reach
        + QStringList{mark("job"), mark("caf"), mark("body"), mark("officer"), mark("title"), mark("mail"),
            mark("bodyphone"), mark("bodyaddress"), mark("place"), mark("target"), mark("action"),
            mark("review"), mark("breach"), mark("notecircle"), mark("mother"), mark("objection"),
            mark("exercised"), mark("subject"), mark("context"), mark("room"), mark("ownwords"),
            mark("agenda"), mark("position"), mark("decision")};
    const QStringList team = whole + QStringList{mark("noteteam")};
    QTest::newRow("the author") << Role::Counsellor << Relation::Own
                                << team + QStringList{mark("noteauthor")};
    QTest::newRow("a colleague") << Role::Counsellor << Relation::Team << team;
    QTest::newRow("a counsellor elsewhere") << Role::Counsellor << Relation::Other << name;
    QTest::newRow("the team lead of the service") << Role::TeamLead << Relation::Team << team;
    QTest::newRow("reception") << Role::Reception << Relation::Team << reach;
    QTest::newRow("reception elsewhere") << Role::Reception << Relation::Other << name;
    QTest::newRow("a partner elsewhere") << Role::PartnerContact << Relation::Other << QStringList();
    QTest::newRow("data protection") << Role::DataProtectionOfficer << Relation::Other << QStringList();
    QTest::newRow("administration") << Role::Administrator << Relation::Other << QStringList();
}

void TestDisclosureMarks::eachReaderFindsHerMarksAndNoOther()
{
    QFETCH(const Role, role);
    QFETCH(const Relation, relation);
    QFETCH(const QStringList, found);
    const QString text = everything(reader(role, relation));
    for (const char *each : Marks)
        QVERIFY2(holds(text, each) == found.contains(mark(each)), each);
}

void TestDisclosureMarks::noWindowShowsAReaderTheMarksOfOthers()
{
    QFETCH(const Role, role);
    QFETCH(const Relation, relation);
    QFETCH(const QStringList, found);
    const Session session = reader(role, relation);
    ProfessionalId who = session.professional;
    if (who.isNull() && role != Role::DataProtectionOfficer && role != Role::Administrator)
        who = *m_base->workspace().network().save(
            Professional{.organisation = session.organisation, .familyName = QStringLiteral("Lecteur")});
    Staff::addAccount(*m_base, QStringLiteral("lecteur"), who, role);
    QVERIFY(m_base->reopen(QStringLiteral("lecteur")));
    Workspace &base = m_base->workspace();
    CaseFilePage file(base);
    file.restore({QStringLiteral("casefile"), m_person.value(), {}, {}});
    DayPlace day(base);
    day.restore({});
    QSettings store(m_base->file(QStringLiteral("marks.ini")), QSettings::IniFormat);
    AppSettings settings(store);
    CaseloadPage list(base, settings);
    list.restore({});
    RequestsPlace requests(base);
    requests.restore({});
    QString text;
    for (QWidget *window : std::initializer_list<QWidget *>{&file, &day, &list, &requests}) {
        window->resize(1300, 800);
        window->show();
        QCoreApplication::processEvents();
        text += textOfWindow(*window);
    }
    for (const char *each : Marks)
        QVERIFY2(found.contains(mark(each)) || !holds(text, each), each);
}

void TestDisclosureMarks::whatLeavesTheProgramNamesNoSensitiveOrganisation()
{
    const Access access = m_base->workspace().access();
    QStringList papers;
    const auto brief = makeDocument(access, DocumentKind::Brief, m_person, Today);
    QVERIFY(brief);
    papers += brief->text();
    papers += makeRequestSheet(access, m_request)->text();
    papers += makeMinutes(access, m_person, Today)->text();
    for (const auto &lines : {*ownAgenda(access, {}), *agendaOf(access, m_person, {})})
        for (const AgendaLine &line : lines)
            papers += QStringList{line.organisation, line.professional, line.place,
                line.participants.join(QLatin1Char(' '))}
                          .join(QLatin1Char('\n'));
    for (const QString &paper : std::as_const(papers))
        for (const char *each : {"body", "officer", "mail", "bodyphone", "bodyaddress", "place", "noteauthor",
                 "noteteam", "notecircle"})
            QVERIFY2(!paper.contains(mark(each), Qt::CaseInsensitive), each);
    QVERIFY(papers.join(QLatin1Char('\n')).contains(mark("subject")));
}

void TestDisclosureMarks::listsCannotBeAskedWhoIsAccompaniedThere()
{
    const Session elsewhere = reader(Role::Counsellor, Relation::Other);
    Caseload caseload({m_base->database(), elsewhere, m_base->clock()});
    const Filter asked{.whose = Filter::Whose::Everyone, .partner = m_sensitive};
    QVERIFY(caseload.ids(asked, {}).isEmpty());
    QCOMPARE(caseload.count(asked), 0);
    const Filter open{.whose = Filter::Whose::Everyone, .partner = m_garage};
    QCOMPARE(caseload.count(open), 1);
    Caseload own(m_base->workspace().access());
    QCOMPARE(own.count(asked), 1);
}

void TestDisclosureMarks::thePreviewShowsWhatThePartnerWouldRead()
{
    const auto seen = fileSeenBy(m_base->workspace().access(), m_person, m_garage);
    QVERIFY(seen);
    QCOMPARE(seen->level, Level::General);
    const QString text = jsonText(workJson(*seen, Today)) + textOfRecord(seen->person)
        + textOfAll(seen->organisations) + textOfAll(seen->professionals)
        + textOfAll(seen->facts.appointments);
    for (const char *each : {"phone", "address", "office", "subject", "context"})
        QVERIFY2(text.contains(mark(each)), each);
    for (const char *each : {"body", "officer", "mail", "place", "job", "caf", "target", "action",
             "noteauthor", "noteteam", "notecircle", "mother", "objection", "exercised", "room", "ownwords",
             "agenda", "position", "decision"})
        QVERIFY2(!text.contains(mark(each)), each);
    const Session elsewhere = reader(Role::Counsellor, Relation::Other);
    QVERIFY(!fileSeenBy({m_base->database(), elsewhere, m_base->clock()}, m_person, m_garage));
    CaseFilePage page(m_base->workspace());
    page.restore({QStringLiteral("casefile"), m_person.value(), {}, {}});
    page.show();
    QVERIFY(textOfWindow(page).contains(mark("noteauthor"))); // the walk does read the window
}

QTEST_MAIN(TestDisclosureMarks)
#include "tst_disclosuremarks.moc"
