#include "core/query/caseload.h"

#include "core/base/text.h"
#include "core/domain/circlemember.h"
#include "core/query/searchterms.h"
#include "core/storage/recordstore.h"
#include "core/storage/searchindex.h"
#include "tests/support/variedpeople.h"

#include <QRandomGenerator>
#include <QTest>

/// What a filter says of one person, in plain C++ beside the SQL under test.
class Judge
{
public:
    explicit Judge(TestBase &base)
        : m_base(base)
        , m_today(base.clock().today())
        , m_members(RecordStore::select<CircleMember>(base.database()))
    {
        Rows running(base.database(),
            QStringLiteral("SELECT beneficiary_id, rule FROM deadline WHERE met_on IS NULL"));
        while (running.next())
            m_running.insert({running.id<BeneficiaryId>(0), running.text(1)});
        Rows rows(base.database(), QStringLiteral("SELECT DISTINCT word FROM search_word WHERE kind = 1"));
        while (rows.next())
            m_words.append(rows.text(0));
    }

    bool shows(const Filter &filter, const CaseloadRow &row) const
    {
        return closureFits(filter, row) && peopleFit(filter, row) && situationFits(filter, row)
            && datesFit(filter, row) && textFits(filter, row);
    }

private:
    bool acts(BeneficiaryId person, ProfessionalId professional, OrganisationId organisation) const
    {
        return std::any_of(m_members.begin(), m_members.end(), [&](const CircleMember &member) {
            return member.beneficiary == person && Period{member.from, member.to}.contains(m_today)
                && (professional.isNull() || member.professional == professional)
                && (organisation.isNull() || member.organisation == organisation);
        });
    }
    static bool closureFits(const Filter &filter, const CaseloadRow &row)
    {
        return filter.closure == Filter::Closure::Any
            || (filter.closure == Filter::Closure::Closed) == row.closed;
    }
    bool peopleFit(const Filter &filter, const CaseloadRow &row) const
    {
        const auto me = m_base.workspace().session().professional;
        if (filter.whose == Filter::Whose::Mine && !acts(row.id, me, {}))
            return false;
        if (filter.whose == Filter::Whose::LedByMe && row.referent != me)
            return false;
        if (!filter.referent.isNull() && row.referent != filter.referent)
            return false;
        if (filter.withoutReferent && !row.leadBody.isEmpty())
            return false;
        if (!filter.leadBody.isNull() && row.leadBody.isEmpty())
            return false; // one body leads in this base
        return filter.partner.isNull() || acts(row.id, {}, filter.partner);
    }
    static bool situationFits(const Filter &filter, const CaseloadRow &row)
    {
        QStringList communes;
        for (const QString &commune : filter.communes)
            communes.append(folded(commune));
        return (filter.stages.isEmpty() || filter.stages.contains(row.stage))
            && (filter.tracks.isEmpty() || filter.tracks.contains(row.track))
            && (communes.isEmpty() || communes.contains(folded(row.commune)));
    }
    bool datesFit(const Filter &filter, const CaseloadRow &row) const
    {
        const QDate due = row.next.dueOn;
        const bool late = due.isValid() && due < m_today;
        const bool near = due.isValid() && due >= m_today && filter.dueWithinDays > 0
            && due <= m_today.addDays(filter.dueWithinDays);
        if (filter.has(Filter::Criterion::Deadline) && !(filter.overdue && late) && !near)
            return false;
        if (filter.contractEndsWithinDays > 0
            && !Period{m_today, m_today.addDays(filter.contractEndsWithinDays)}.contains(row.contractEndsOn))
            return false;
        if (!filter.runningRule.isEmpty() && !m_running.contains({row.id, filter.runningRule}))
            return false;
        const QDate since = m_today.addDays(-filter.silentForDays);
        const auto person = RecordStore::find<Beneficiary>(m_base.database(), row.id);
        const QDate silence = row.lastContactOn.isValid() ? row.lastContactOn : person->followedSince;
        return filter.silentForDays == 0 || !silence.isValid() || silence <= since;
    }
    bool textFits(const Filter &filter, const CaseloadRow &row) const
    {
        const QStringList own = SearchIndex(m_base.database()).stored(row.id.value());
        const auto begins = [](const QStringList &words, const QString &start) {
            return std::any_of(
                words.begin(), words.end(), [&](const QString &word) { return word.startsWith(start); });
        };
        for (const QString &term : searchTerms(filter.text)) {
            const bool known = begins(m_words, term);
            if (known ? !begins(own, term) : !begins(own, QLatin1Char('~') + phoneticKey(term)))
                return false;
        }
        return true;
    }

    TestBase &m_base;
    QDate m_today;
    QList<CircleMember> m_members;
    QStringList m_words;
    QSet<std::pair<BeneficiaryId, QString>> m_running; ///< whose clock of which rule
};

class TestCaseload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_made = addVariedPeople(m_base, 240);
        m_reader = m_base.workspace().session();
        m_reader.role = Account::Role::OrientationOfficer; // who sees everybody whole
        m_everybody = allRows();
        QCOMPARE(m_everybody.size(), 240);
    }

    void aFilterCountsAndListsThoseItDescribes()
    {
        const Judge judge(m_base);
        QRandomGenerator random(7);
        int shown = 0;
        for (int round = 0; round < 200; ++round) {
            const Filter filter = anyFilter(random);
            const Sorting sorting{allOf<Sorting::By>()[random.bounded(11)], random.bounded(2) == 1};
            QSet<BeneficiaryId> expected;
            for (const CaseloadRow &row : m_everybody)
                if (judge.shows(filter, row))
                    expected.insert(row.id);
            const auto ids = caseload().ids(filter, sorting);
            QVERIFY2(QSet<BeneficiaryId>(ids.begin(), ids.end()) == expected, qPrintable(filter.toJson()));
            QCOMPARE(ids.size(), expected.size());
            QVERIFY2(caseload().count(filter) == expected.size(), qPrintable(filter.toJson()));
            shown += int(expected.size() > 0 && expected.size() < 240);
        }
        QVERIFY2(shown > 70, "the random filters hardly say anything");
    }

    void eachSortingGoesByItsValueThenByName_data()
    {
        QTest::addColumn<Sorting::By>("by");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<Filter::Closure>("closure");
        for (const auto by : allOf<Sorting::By>())
            for (const bool descending : {false, true})
                for (const auto closure : allOf<Filter::Closure>())
                    QTest::addRow("%s %d %s", qPrintable(codeOf(by)), descending, qPrintable(codeOf(closure)))
                        << by << descending << closure;
    }
    void eachSortingGoesByItsValueThenByName()
    {
        QFETCH(Sorting::By, by);
        QFETCH(bool, descending);
        QFETCH(Filter::Closure, closure);
        Filter filter;
        filter.closure = closure;
        QList<CaseloadRow> expected;
        for (const CaseloadRow &row : m_everybody)
            if (closure == Filter::Closure::Any || row.closed == (closure == Filter::Closure::Closed))
                expected.append(row);
        std::sort(expected.begin(), expected.end(), [&](const CaseloadRow &a, const CaseloadRow &b) {
            const QString one = valueOf(a, by);
            const QString other = valueOf(b, by);
            if (one.isEmpty() != other.isEmpty())
                return other.isEmpty();
            if (one != other)
                return descending ? one > other : one < other;
            const bool backwards = by == Sorting::By::Name && descending;
            return backwards ? std::tuple(nameOf(b), b.id) < std::tuple(nameOf(a), a.id)
                             : std::tuple(nameOf(a), a.id) < std::tuple(nameOf(b), b.id);
        });
        QList<BeneficiaryId> ids;
        for (const CaseloadRow &row : expected)
            ids.append(row.id);
        QVERIFY(!ids.isEmpty());
        QCOMPARE(caseload().ids(filter, {by, descending}), ids);
        QCOMPARE(caseload().ids(filter, {by, descending}, 7), ids.mid(0, 7));
        QCOMPARE(caseload().ids(filter, {by, descending}, 230), ids.mid(0, 230));
    }

    void noOrderNeedsSortingTheWholeList_data() { eachSortingGoesByItsValueThenByName_data(); }
    void noOrderNeedsSortingTheWholeList()
    {
        QFETCH(Sorting::By, by);
        QFETCH(bool, descending);
        QFETCH(Filter::Closure, closure);
        Filter filter;
        filter.closure = closure;
        for (const Statement &statement : caseload().statements(filter, {by, descending}))
            for (const QString &step : plan(statement)) {
                QVERIFY2(!step.contains(QLatin1String("TEMP B-TREE FOR ORDER BY")), qPrintable(step));
                if (step.startsWith(QLatin1String("SCAN")) || step.startsWith(QLatin1String("SEARCH")))
                    QVERIFY2(step.contains(QLatin1String("INDEX ")) || step.contains(QLatin1String("KEY ")),
                        qPrintable(step));
            }
    }

    void fewPeopleAreLookedUpOneByOne_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("mine") << "{\"whose\":\"mine\"}";
        QTest::newRow("led by me") << "{\"whose\":\"led_by_me\"}";
        QTest::newRow("referent") << "{\"referent\":\"000000000000C\"}";
        QTest::newRow("name") << "{\"text\":\"marchand\"}";
    }
    void fewPeopleAreLookedUpOneByOne()
    {
        QFETCH(QString, json);
        const Filter filter = *Filter::fromJson(json);
        for (const auto by : allOf<Sorting::By>())
            for (const Statement &statement : caseload().statements(filter, {by, false}))
                for (const QString &step : plan(statement)) {
                    QVERIFY2(!step.startsWith(QLatin1String("SCAN")), qPrintable(step));
                    QVERIFY2(!step.contains(QLatin1String("(closed=?")), qPrintable(step));
                }
    }

    void rowsComeInTheOrderAskedWithoutThoseWhoAreGone()
    {
        const auto a = m_made.everybody[3];
        const auto b = m_made.everybody[1];
        const auto rows = caseload().rows({a, BeneficiaryId(1), b});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, a);
        QCOMPARE(rows[1].id, b);
        QVERIFY(caseload().rows({}).isEmpty());
    }

    void aRowTellsWhatTheRecordsTell()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        auto person = *RecordStore::find<Beneficiary>(base.database(), id);
        person.city = QStringLiteral("Bellac");
        person.phone = QStringLiteral("06 39 98 12 34");
        person.doNotCall = true;
        person.safeContact = QStringLiteral("par le CCAS");
        QVERIFY(base.workspace().people().edit(person));
        CircleMember referent;
        referent.beneficiary = id;
        referent.organisation = base.organisation();
        referent.professional = base.workspace().session().professional;
        referent.role = CircleMember::Role::UniqueReferent;
        referent.from = QDate(2026, 11, 1);
        QVERIFY(base.workspace().circle().add(referent));
        Orientation orientation;
        orientation.beneficiary = id;
        orientation.track = Track::Social;
        orientation.organisation = base.organisation();
        orientation.decidedOn = QDate(2026, 10, 12);
        orientation.notifiedOn = QDate(2026, 10, 19);
        QVERIFY(base.workspace().pathway().save(orientation));
        Appointment appointment;
        appointment.beneficiary = id;
        appointment.organisation = base.organisation();
        appointment.status = Appointment::Status::Attended;
        appointment.startsAt = QDateTime(QDate(2026, 11, 10), QTime(9, 0));
        QVERIFY(base.workspace().pathway().save(appointment));

        Caseload list(base.workspace().access());
        const CaseloadRow row = list.rows({id}).first();
        QCOMPARE(row.familyName, QStringLiteral("Diallo"));
        QCOMPARE(row.reference, QStringLiteral("M-2026-000001"));
        QCOMPARE(row.referentName, QStringLiteral("MOREAU Claire"));
        QCOMPARE(row.leadBody, QStringLiteral("Conseil départemental"));
        QCOMPARE(row.track, Track::Social);
        QCOMPARE(row.next.rule, QStringLiteral("contract_signed"));
        QCOMPARE(row.next.startedOn, QDate(2026, 10, 19));
        QCOMPARE(row.next.dueOn, QDate(2026, 11, 19));
        QCOMPARE(row.next.status(base.clock().today()), DeadlineStatus::Overdue);
        QCOMPARE(row.lastContactOn, QDate(2026, 11, 10));
        QCOMPARE(row.commune, QStringLiteral("Bellac"));
        QCOMPARE(row.safeContact, QStringLiteral("par le CCAS"));
        QVERIFY(row.doNotCall && !row.noSms && !row.closed);
    }

    void aCounsellorSeesWhoTheOthersAreAndNoMore()
    {
        Caseload list(m_base.workspace().access());
        const auto ids = list.ids({}, {});
        QCOMPARE(ids, caseload().ids({}, {}));
        int hidden = 0;
        for (qsizetype i = 0; i < ids.size(); i += Caseload::PageSize) {
            const auto page = ids.mid(i, Caseload::PageSize);
            const auto whole = caseload().rows(page);
            const auto rows = list.rows(page);
            for (qsizetype at = 0; at < rows.size(); ++at) {
                QCOMPARE(rows[at].familyName, whole[at].familyName);
                QCOMPARE(rows[at].referentName, whole[at].referentName);
                if (rows[at].level >= Level::Full)
                    continue;
                ++hidden;
                QVERIFY(rows[at].phone.isEmpty() && rows[at].commune.isEmpty());
                QVERIFY(!rows[at].next.dueOn.isValid() && !rows[at].stageSince.isValid());
            }
        }
        QVERIFY(hidden > 0);
    }

    void whatARowHidesNeitherFindsNorOrdersIt()
    {
        Caseload list(m_base.workspace().access());
        const auto levelOf = [&list](BeneficiaryId id) { return list.rows({id}).first().level; };
        Filter late;
        late.overdue = true;
        const auto found = list.ids(late, {});
        QVERIFY(!found.isEmpty());
        QCOMPARE(list.count(late), int(found.size()));
        for (const BeneficiaryId id : found)
            QCOMPARE(levelOf(id), Level::Full);
        QVERIFY(caseload().count(late) > found.size());
        const auto byDeadline = list.ids({}, {Sorting::By::NextDeadline, false});
        QCOMPARE(byDeadline.size(), list.ids({}, {}).size());
        bool hiddenBegun = false;
        for (const BeneficiaryId id : byDeadline) {
            const bool hidden = levelOf(id) < Level::General;
            QVERIFY(hidden || !hiddenBegun);
            hiddenBegun = hidden;
        }
    }

    void whoReadsNoFileGetsNoList()
    {
        for (const auto role : {Account::Role::Administrator, Account::Role::DataProtectionOfficer}) {
            Session session = m_base.workspace().session();
            session.role = role;
            Caseload list(Access{m_base.database(), session, m_base.clock()});
            QCOMPARE(list.count({}), 0);
            QVERIFY(list.ids({}, {}).isEmpty());
        }
    }

    void nobodyIsMineWithoutAProfessional()
    {
        Session reception = m_base.workspace().session();
        reception.professional = {};
        Caseload list(Access{m_base.database(), reception, m_base.clock()});
        Filter filter;
        filter.whose = Filter::Whose::Mine;
        QCOMPARE(list.count(filter), 0);
        filter.whose = Filter::Whose::LedByMe;
        QCOMPARE(list.count(filter), 0);
    }

private:
    Caseload caseload() { return Caseload(Access{m_base.database(), m_reader, m_base.clock()}); }

    QList<CaseloadRow> allRows()
    {
        Filter filter;
        filter.closure = Filter::Closure::Any;
        const auto ids = caseload().ids(filter, {});
        QList<CaseloadRow> rows;
        for (qsizetype i = 0; i < ids.size(); i += Caseload::PageSize)
            rows += caseload().rows(ids.mid(i, Caseload::PageSize));
        return rows;
    }

    QStringList plan(const Statement &statement)
    {
        QStringList steps;
        Rows rows(m_base.database(), QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values);
        while (rows.next())
            steps.append(rows.text(3));
        return steps;
    }

    Filter anyFilter(QRandomGenerator &random) const
    {
        static const QStringList texts{QStringLiteral("mar"), QStringLiteral("M"), QStringLiteral("lefevr"),
            QStringLiteral("Lefaivre"), QStringLiteral("eloise martin"), QStringLiteral("06 39 98 5"),
            QStringLiteral("limoges"), QStringLiteral("Gessan"), QStringLiteral("diyallo"),
            QStringLiteral("introuvable"), QStringLiteral("M-2026-00001")};
        const auto once = [&random](int in) { return random.bounded(in) == 0; };
        Filter filter;
        filter.closure = allOf<Filter::Closure>()[random.bounded(3)];
        if (once(4))
            filter.whose = allOf<Filter::Whose>()[random.bounded(3)];
        if (once(8))
            filter.referent = m_made.colleague;
        filter.withoutReferent = once(10);
        if (once(10))
            filter.leadBody = m_base.workspace().session().organisation;
        if (once(6))
            filter.partner = m_made.partner;
        for (int i = once(4) ? random.bounded(6) : 0; i > 0; --i)
            filter.stages.append(allOf<Stage>()[random.bounded(14)]);
        for (int i = once(4) ? random.bounded(3) : 0; i > 0; --i)
            filter.tracks.append(allOf<Track>()[random.bounded(5)]);
        filter.overdue = once(6);
        filter.dueWithinDays = once(6) ? 1 + random.bounded(60) : 0;
        filter.silentForDays = once(6) ? 1 + random.bounded(200) : 0;
        filter.contractEndsWithinDays = once(8) ? 1 + random.bounded(120) : 0;
        if (once(8))
            filter.runningRule =
                random.bounded(2) ? QStringLiteral("stock_contract") : QStringLiteral("contract_signed");
        if (once(6))
            filter.communes = {QStringLiteral("saint leonard de noblat"), QStringLiteral("Bellac")};
        if (once(3))
            filter.text = texts[random.bounded(texts.size())];
        return filter;
    }

    static QString nameOf(const CaseloadRow &row)
    {
        return folded(row.familyName + QLatin1Char(' ') + row.firstName);
    }

    static QString valueOf(const CaseloadRow &row, Sorting::By by)
    {
        switch (by) {
        case Sorting::By::Name:
            return nameOf(row);
        case Sorting::By::Reference:
            return row.reference;
        case Sorting::By::Stage:
            return QStringLiteral("%1").arg(int(row.stage), 2, 10, QLatin1Char('0'));
        case Sorting::By::StageSince:
            return row.stageSince.toString(Qt::ISODate);
        case Sorting::By::Track:
            return codeOf(row.track);
        case Sorting::By::NextDeadline:
            return row.next.dueOn.toString(Qt::ISODate);
        case Sorting::By::Referent:
            return row.referentName.isEmpty() ? folded(row.leadBody) : folded(row.referentName);
        case Sorting::By::LastContact:
            return row.lastContactOn.toString(Qt::ISODate);
        case Sorting::By::NextAppointment:
            return row.nextAppointmentAt.toString(Qt::ISODate);
        case Sorting::By::ContractEnd:
            return row.contractEndsOn.toString(Qt::ISODate);
        case Sorting::By::Commune:
            return folded(row.commune);
        }
        return {};
    }

    Session m_reader;
    mutable TestBase m_base;
    VariedPeople m_made;
    QList<CaseloadRow> m_everybody;
};

QTEST_GUILESS_MAIN(TestCaseload)
#include "tst_caseload.moc"
