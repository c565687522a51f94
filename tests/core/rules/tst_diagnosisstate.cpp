#include "core/rules/diagnosisstate.h"

#include <QTest>

namespace {

const QDate Today(2026, 11, 23);
const QString Mobility = QStringLiteral("mobilite");
const QString NoCar = QStringLiteral("aucun-moyen-de-transport-a-disposition");

Situation said(qint64 id, Situation::Answer answer, QDate on)
{
    return {.id = SituationId(id), .theme = Mobility, .code = NoCar, .answer = answer, .notedOn = on};
}

ObstacleLevel level(qint64 id, int level, QDate on)
{
    return {.id = ObstacleLevelId(id), .theme = Mobility, .level = level, .notedOn = on};
}

DiagnosisState stateOf(const QList<Situation> &situations, const QList<ObstacleLevel> &levels,
    const QList<QDate> &validations = {}, const QList<PlanAction> &actions = {})
{
    QList<Diagnosis> diagnoses;
    for (const QDate day : validations)
        diagnoses.append({.validatedOn = day});
    return diagnosisOn(
        situations, levels, diagnoses, {{.id = TargetId(7), .theme = Mobility}}, actions, Today);
}

} // namespace

/// What was said over time becomes where each theme stands.
class TestDiagnosisState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySpokeOfIsNotDiscussedRatherThanNo()
    {
        QCOMPARE(stateOf({}, {}).answer(Mobility, NoCar), Situation::Answer::NotDiscussed);
        const auto state = stateOf({said(1, Situation::Answer::No, QDate(2026, 3, 2))}, {});
        QCOMPARE(state.answer(Mobility, NoCar), Situation::Answer::No);
    }

    void theLastAnswerHoldsAndLaterOnesDoNotCount()
    {
        const auto state = stateOf({said(1, Situation::Answer::Yes, QDate(2026, 3, 2)),
                                       said(2, Situation::Answer::No, QDate(2026, 6, 1)),
                                       said(3, Situation::Answer::Yes, Today.addDays(1))},
            {});
        QCOMPARE(state.answer(Mobility, NoCar), Situation::Answer::No);
    }

    void changesAreThoseSinceTheLastValidation()
    {
        const QList<Situation> answers{said(1, Situation::Answer::Yes, QDate(2026, 3, 2)),
            said(2, Situation::Answer::No, QDate(2026, 6, 1))};
        QCOMPARE(stateOf(answers, {}).theme(Mobility).changes, 0);
        QCOMPARE(stateOf(answers, {}, {QDate(2026, 3, 3)}).theme(Mobility).changes, 1);
        QCOMPARE(stateOf(answers, {}, {QDate(2026, 3, 3), QDate(2026, 6, 1)}).theme(Mobility).changes, 0);
    }

    void anObstacleRunsFromFoundToLifted_data()
    {
        QTest::addColumn<QList<int>>("levels");
        QTest::addColumn<QDate>("found");
        QTest::addColumn<QDate>("lifted");
        const QDate first(2026, 1, 10);
        QTest::newRow("never told") << QList<int>{} << QDate() << QDate();
        QTest::newRow("none") << QList<int>{0} << QDate() << QDate();
        QTest::newRow("found") << QList<int>{3} << first << QDate();
        QTest::newRow("lessens") << QList<int>{3, 1} << first << QDate();
        QTest::newRow("lifted") << QList<int>{3, 0} << QDate() << first.addMonths(1);
        QTest::newRow("back") << QList<int>{3, 0, 2} << first.addMonths(2) << QDate();
    }

    void anObstacleRunsFromFoundToLifted()
    {
        QFETCH(const QList<int>, levels);
        QList<ObstacleLevel> told;
        for (int i = 0; i < levels.size(); ++i)
            told.append(level(i + 1, levels[i], QDate(2026, 1, 10).addMonths(i)));
        const ThemeState state = stateOf({}, told).theme(Mobility);
        QTEST(state.foundOn, "found");
        QTEST(state.liftedOn, "lifted");
        QCOMPARE(state.isObstacle(), !levels.isEmpty() && levels.last() > 0);
    }

    void anObstacleWithoutAnOpenActionIsUncovered()
    {
        const QList<ObstacleLevel> told{level(1, 2, QDate(2026, 3, 2))};
        QVERIFY(stateOf({}, told).theme(Mobility).isUncovered());
        PlanAction action{.target = TargetId(7)};
        QVERIFY(!stateOf({}, told, {}, {action}).theme(Mobility).isUncovered());
        action.state = PlanAction::State::Done;
        QVERIFY(stateOf({}, told, {}, {action}).theme(Mobility).isUncovered());
    }

    void theLevelOfTheLastDiagnosisIsKept()
    {
        const auto state = stateOf(
            {}, {level(1, 3, QDate(2026, 3, 2)), level(2, 1, QDate(2026, 9, 1))}, {QDate(2026, 3, 3)});
        QCOMPARE(state.theme(Mobility).formerLevel, 3);
        QCOMPARE(state.theme(Mobility).level->level, 1);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosisState)
#include "tst_diagnosisstate.moc"
