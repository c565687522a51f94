#include "core/domain/csvline.h"
#include "core/security/policy.h"

#include <QFile>
#include <QHash>
#include <QTest>

namespace {

Session sessionOf(Account::Role role)
{
    Session session;
    session.account = AccountId(1);
    session.role = role;
    return session;
}

/// "no", "yes", or the level seen, as the table says it.
QString answerOf(const Decision &decision, Operation operation)
{
    if (!decision.allow)
        return QStringLiteral("no");
    return Policy::isAboutOne(operation) ? codeOf(decision.level) : QStringLiteral("yes");
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(TEST_DATA "/permissions.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        m_header = splitCsvLine(lines.first());
        for (const QString &line : lines.mid(1)) {
            const QStringList fields = splitCsvLine(line);
            QCOMPARE(fields.size(), m_header.size());
            m_rows.insert(fields[0] + QLatin1Char(' ') + fields[2], fields);
        }
    }

    void everyCellIsAsTheTableSays()
    {
        int cells = 0;
        for (const Operation operation : allOf<Operation>()) {
            for (const Relation relation : allOf<Relation>()) {
                if (Policy::isAboutOne(operation) == (relation == Relation::None))
                    continue;
                const QStringList row = m_rows.value(codeOf(operation) + QLatin1Char(' ') + codeOf(relation));
                QVERIFY2(
                    !row.isEmpty(), qPrintable(codeOf(operation) + QStringLiteral(" is not in the table")));
                for (const Account::Role role : allOf<Account::Role>()) {
                    const auto answer =
                        answerOf(Policy::decide(sessionOf(role), operation, relation), operation);
                    const QString cell = row.value(m_header.indexOf(codeOf(role)));
                    QVERIFY2(answer == cell,
                        qPrintable(
                            QStringLiteral("%1, %2, %3: %4 instead of %5")
                                .arg(codeOf(operation), codeOf(relation), codeOf(role), answer, cell)));
                    ++cells;
                }
            }
        }
        QCOMPARE(cells, int(m_rows.size()) * int(allOf<Account::Role>().size()));
    }

    void nobodyMayDoAnythingWithoutAccount()
    {
        for (const Operation operation : allOf<Operation>())
            for (const Relation relation : allOf<Relation>())
                QVERIFY(!Policy::decide({}, operation, relation).allow);
    }

    void aBaseBeingMadeTakesNothingElse()
    {
        Session founding;
        founding.isFounding = true;
        for (const Operation operation : allOf<Operation>())
            QCOMPARE(
                Policy::decide(founding, operation, Relation::None).allow, operation == Operation::WriteBase);
    }

    void aRefusalSaysWhetherItIsForTheRoleOrForThePerson()
    {
        using Reason = Decision::Reason;
        const Session counsellor = sessionOf(Account::Role::Counsellor);
        QCOMPARE(Policy::decide(counsellor, Operation::SignContract, Relation::Other).reason,
            Reason::NotInTheCircle);
        QCOMPARE(Policy::decide(counsellor, Operation::ManageAccounts, Relation::None).reason,
            Reason::NotOfThisRole);
    }

private:
    QStringList m_header;
    QHash<QString, QStringList> m_rows;
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
