#include "core/query/casefile.h"
#include "core/query/history.h"
#include "tests/support/testbase.h"

#include <QTest>

/// Notes keep their author, their time and their readers.
class TestNoteService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void aNoteBearsItsAuthorAndItsMoment()
    {
        QVERIFY(notes().write(m_person, Note::Level::Circle, QStringLiteral("Vue ce jour.")));
        const Note note = read().first();
        QCOMPARE(note.account, session().account);
        QCOMPARE(note.writtenAt, m_base->clock().now());
        QVERIFY(!notes().write(m_person, Note::Level::Circle, QStringLiteral("  \n")));
    }

    void aCorrectionLeavesTheFirstNoteReadable()
    {
        const auto first = notes().write(m_person, Note::Level::Author, QStringLiteral("Vue le 12."));
        QVERIFY(notes().correct(*first, QStringLiteral("Vue le 13.")));
        const QList<Note> all = read();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().corrects, *first);
        QCOMPARE(all.first().level, Note::Level::Author);
        QCOMPARE(all.last().body, QStringLiteral("Vue le 12."));
    }

    void nobodyCorrectsTheNoteOfSomebodyElse()
    {
        const auto first = notes().write(m_person, Note::Level::Circle, QStringLiteral("Vue le 12."));
        Session other = session();
        other.account = AccountId(4242);
        const auto refused =
            NoteService({m_base->database(), other, m_base->clock()}).correct(*first, QStringLiteral("x"));
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().detail, QStringLiteral("author"));
    }

    void eachLevelIsReadByWhoItIsFor_data()
    {
        QTest::addColumn<Note::Level>("level");
        QTest::addColumn<bool>("colleague");
        QTest::addColumn<bool>("partner");
        QTest::newRow("me") << Note::Level::Author << false << false;
        QTest::newRow("my organisation") << Note::Level::Organisation << true << false;
        QTest::newRow("the circle") << Note::Level::Circle << true << true;
    }

    void eachLevelIsReadByWhoItIsFor()
    {
        QFETCH(const Note::Level, level);
        const Note note{.account = AccountId(1), .organisation = OrganisationId(10), .level = level};
        const auto isRead = [&note](const Reader &reader, Level of) {
            return !disclosed(QList<Note>{note}, reader, of).isEmpty();
        };
        QVERIFY(isRead({AccountId(1), OrganisationId(10)}, Level::General)); // its author
        QTEST(isRead({AccountId(2), OrganisationId(10)}, Level::Full), "colleague");
        QTEST(isRead({AccountId(3), OrganisationId(20)}, Level::Full), "partner");
        QVERIFY(!isRead({AccountId(3), OrganisationId(20)}, Level::General));
    }

    void theHistoryTellsThatANoteWasWrittenAndNotWhatItSays()
    {
        const QString secret = QStringLiteral("zebre-4711");
        QVERIFY(notes().write(m_person, Note::Level::Author, secret));
        const auto entries = history(m_base->workspace().access(), m_person);
        QVERIFY(entries);
        QCOMPARE(entries->first().kind, Command::WriteNote);
        for (const HistoryEntry &entry : *entries)
            for (const HistoryChange &change : entry.changes)
                QVERIFY(!change.after.contains(secret) && !change.before.contains(secret));
    }

    void aWrittenNoteLetsGoOfItsDraft()
    {
        const QString form = QStringLiteral("note");
        QVERIFY(drafts().keep(m_person.value(), form, QStringLiteral("Vue ce jour")));
        QVERIFY(notes().write(m_person, Note::Level::Author, QStringLiteral("Vue ce jour")));
        QVERIFY(!drafts().find(m_person.value(), form));
    }

private:
    NoteService &notes() { return m_base->workspace().notes(); }
    DraftService &drafts() { return m_base->workspace().drafts(); }
    const Session &session() { return m_base->workspace().session(); }
    QList<Note> read() { return caseFile(m_base->workspace().access(), m_person)->work.notes; }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
};

QTEST_GUILESS_MAIN(TestNoteService)
#include "tst_noteservice.moc"
