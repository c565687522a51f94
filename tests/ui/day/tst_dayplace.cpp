#include "core/services/unitofwork.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/testbase.h"
#include "ui/day/daycard.h"
#include "ui/day/dayplace.h"
#include "ui/day/dayqueue.h"
#include "ui/exchange/calendardialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestDayPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_late = person(QStringLiteral("Bernard"), QDate(2026, 9, 1));
        m_soon = person(QStringLiteral("Diallo"), QDate(2026, 10, 28));
        plan(m_soon, QDateTime(QDate(2026, 11, 2), QTime(9, 0)), Appointment::Status::Attended);
        m_place = std::make_unique<DayPlace>(m_base->workspace());
        m_place->resize(1100, 700);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
    }
    void cleanup()
    {
        m_place.reset();
        m_base.reset();
    }

    void cardsStandTheMostPressingFirst()
    {
        const auto cards = shownCards();
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards[0]->person(), m_late);
        QCOMPARE(cards[1]->person(), m_soon);
    }

    void arrowsGoFromCardToCardAndEnterOpensTheFile()
    {
        QSignalSpy gone(m_place.get(), &Place::goTo);
        shownCards().first()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(qobject_cast<DayCard *>(QApplication::focusWidget())->person(), m_soon);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(qobject_cast<DayCard *>(QApplication::focusWidget())->person(), m_late);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(gone.first().first().value<Location>().subject, m_late.value());
    }

    void tabGoesFromTheChoicesToTheCardsInTheirOrder()
    {
        m_place->refresh({}); // cards built anew come where the former stood
        auto *queue = m_place->findChild<DayQueue *>();
        const auto choices = queue->findChildren<QPushButton *>();
        choices[2]->setFocus();
        QTest::keyClick(choices[2], Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), shownCards().first());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(shownCards().first()->isAncestorOf(QApplication::focusWidget()));
    }

    void theLateOnesCanBeShownAlone()
    {
        QPushButton *late = nullptr;
        for (auto *button : m_place->findChildren<QPushButton *>())
            if (button->isCheckable() && button->text() == QLatin1String("Late"))
                late = button;
        QVERIFY(late);
        QTest::mouseClick(late, Qt::LeftButton);
        QCOMPARE(shownCards().size(), 1);
        QCOMPARE(shownCards().first()->person(), m_late);
    }

    void tellingAnAppointmentSettlesIt()
    {
        const auto id =
            plan(m_soon, QDateTime(QDate(2026, 11, 20), QTime(9, 0)), Appointment::Status::Planned);
        m_place->refresh({});
        QPushButton *attended = nullptr;
        for (auto *button : m_place->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("Attended"))
                attended = button;
        QVERIFY(attended);
        QTest::mouseClick(attended, Qt::LeftButton);
        QCOMPARE(
            RecordStore::find<Appointment>(m_base->database(), id)->status, Appointment::Status::Attended);
    }

    void whatClashesIsToldInTheAgenda()
    {
        const QDate today(2026, 11, 23);
        plan(m_soon, QDateTime(today, QTime(14, 0)), Appointment::Status::Planned);
        const auto centre =
            m_base->workspace().network().save(Organisation{.name = QStringLiteral("Mission locale")});
        QVERIFY(m_base->workspace().pathway().save(Appointment{
            .beneficiary = m_soon, .organisation = *centre, .startsAt = QDateTime(today, QTime(14, 15))}));
        m_place->refresh({});
        QStringList told;
        for (const auto *label : m_place->findChildren<PlainLabel *>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("At the same time")))
                told.append(label->text());
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(QStringLiteral("Mission locale")), qPrintable(told.first()));
    }

    void theAppointmentsCanBeExported()
    {
        QCOMPARE(m_place->commands().size(), 1);
        m_place->commands().first()->trigger();
        auto *dialog = m_place->findChild<CalendarDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }

    void everythingThatTakesTheKeysHasAName()
    {
        // The choices are one stop of Tab, and arrows go through them: once one had the keys, Qt says so.
        m_place->findChild<DayQueue *>()->findChildren<QPushButton *>().first()->setFocus();
        AccessibilityWalk walk(*m_place);
        QCOMPARE(walk.namelessWidgets(), QStringList());
        QCOMPARE(walk.missedByTab(), QStringList());
    }

private:
    QList<DayCard *> shownCards() const
    {
        QList<DayCard *> cards;
        for (auto *card : m_place->findChildren<DayCard *>())
            if (card->isVisible())
                cards.append(card);
        return cards;
    }
    BeneficiaryId person(const QString &name, QDate notified)
    {
        const auto id = m_base->addPerson(name, QStringLiteral("Camille"));
        Orientation orientation;
        orientation.beneficiary = id;
        orientation.track = Track::Professional;
        orientation.organisation = m_base->organisation();
        orientation.decidedOn = notified;
        orientation.notifiedOn = notified;
        [[maybe_unused]] const auto stored = m_base->workspace().pathway().save(orientation);
        CircleMember referent;
        referent.beneficiary = id;
        referent.organisation = m_base->organisation();
        referent.professional = m_base->workspace().user().id;
        referent.role = CircleMember::Role::UniqueReferent;
        referent.from = notified;
        [[maybe_unused]] const auto added = m_base->workspace().circle().add(referent);
        return id;
    }

    AppointmentId plan(BeneficiaryId person, const QDateTime &startsAt, Appointment::Status status)
    {
        Appointment appointment;
        appointment.beneficiary = person;
        appointment.organisation = m_base->organisation();
        appointment.professional = m_base->workspace().user().id;
        appointment.startsAt = startsAt;
        appointment.status = status;
        const auto stored = m_base->workspace().pathway().save(appointment);
        return stored ? *stored : AppointmentId();
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<DayPlace> m_place;
    BeneficiaryId m_late;
    BeneficiaryId m_soon;
};

QTEST_MAIN(TestDayPlace)
#include "tst_dayplace.moc"
