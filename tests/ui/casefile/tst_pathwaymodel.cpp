#include "tests/support/pathwaysample.h"
#include "ui/casefile/pathwaymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

class PathwayModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModelThroughResets();
    void rowsAreInDateOrderAcrossLanes();
    void everyItemHasOneRow();
    void aRowIsSpokenWhole();
    void everyRowTellsDateAndWhat();
    void aNameIsShownAsWritten();
    void beginsWithTheFirstEventNotYetPast();
    void aPictureWithoutADayIsEmpty();
};

void PathwayModelTest::behavesAsAModelThroughResets()
{
    PathwayModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPicture(PathwaySample::eventful().picture());
    QVERIFY(model.rowCount() > 30);
    model.setPicture(PathwaySample().picture());
    QCOMPARE(model.rowCount(), 0);
    model.setPicture(PathwaySample::crowded(50).picture());
    QVERIFY(model.rowCount() >= 50);
}

void PathwayModelTest::rowsAreInDateOrderAcrossLanes()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.item(row - 1).from <= model.item(row).from);
}

void PathwayModelTest::everyItemHasOneRow()
{
    PathwayModel model;
    const PathwayPicture picture = PathwaySample::eventful().picture();
    model.setPicture(picture);
    int rows = 0;
    for (int lane = 0; lane < picture.lanes.size(); ++lane) {
        const QList<int> here = model.rowsOf(lane);
        QCOMPARE(here.size(), picture.lanes[lane].items.size());
        for (qsizetype i = 0; i < here.size(); ++i) {
            QCOMPARE(model.laneOf(here[i]), lane);
            QCOMPARE(model.item(here[i]), picture.lanes[lane].items[i]);
        }
        rows += int(here.size());
    }
    QCOMPARE(model.rowCount(), rows);
}

void PathwayModelTest::aRowIsSpokenWhole()
{
    PathwaySample sample;
    const auto body = sample.organisation(QStringLiteral("Association Relais"));
    sample.met(body, QDate(2026, 11, 12), Appointment::Status::NoShow).kind = Appointment::Kind::JointReview;
    PathwayModel model;
    model.setPicture(sample.picture());
    int row = 0;
    while (!std::holds_alternative<Appointment>(model.item(row).fact))
        ++row;
    const QString spoken = model.index(row, PathwayModel::DateColumn).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, model.sentence(row));
    qsizetype from = 0;
    for (const char *part : {"Appointment", "Joint review", "Association Relais", "2026", "Absent"}) {
        const qsizetype at = spoken.indexOf(QLatin1String(part), from);
        QVERIFY2(at >= from, part);
        from = at;
    }
}

void PathwayModelTest::everyRowTellsDateAndWhat()
{
    PathwayModel model;
    model.setPicture(PathwaySample::eventful().picture());
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int column :
            {PathwayModel::DateColumn, PathwayModel::WhatColumn, PathwayModel::StateColumn})
            QVERIFY2(!model.index(row, column).data().toString().isEmpty(), qPrintable(model.sentence(row)));
}

void PathwayModelTest::aNameIsShownAsWritten()
{
    PathwaySample sample;
    const QString name = QStringLiteral("<img src=\"file:///x\"><b>Relais</b>");
    sample.met(sample.organisation(name), sample.today);
    PathwayModel model;
    model.setPicture(sample.picture());
    const int row = model.rowCount() - 1;
    QCOMPARE(model.index(row, PathwayModel::WithColumn).data().toString(), name);
    const QString tip = model.index(row, PathwayModel::DateColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QLatin1String("<img")));
}

void PathwayModelTest::beginsWithTheFirstEventNotYetPast()
{
    PathwayModel model;
    QCOMPARE(model.rowNearToday(), -1);
    const PathwaySample sample = PathwaySample::eventful();
    model.setPicture(sample.picture());
    QCOMPARE(model.item(model.rowNearToday()).from, sample.today.addDays(9));
}

void PathwayModelTest::aPictureWithoutADayIsEmpty()
{
    PathwayModel model;
    PathwayPicture picture = PathwaySample::eventful().picture();
    picture.today = {};
    model.setPicture(picture);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(PathwayModelTest)
#include "tst_pathwaymodel.moc"
