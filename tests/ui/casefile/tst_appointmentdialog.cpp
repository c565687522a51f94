#include "tests/support/accessibilitywalk.h"
#include "tests/support/testbase.h"
#include "ui/casefile/appointmentdialog.h"
#include "ui/casefile/caselines.h"
#include "ui/text/datetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/multichoicefield.h"

#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>

namespace {

const QDate Today(2026, 11, 23); // it is nine o'clock

} // namespace

/// An appointment is planned with its participants, its clashes and what must be known before a call.
class TestAppointmentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_centre =
            *m_base->workspace().network().save(Organisation{.name = QStringLiteral("Mission locale")});
        m_adviser = *m_base->workspace().network().save(Professional{.organisation = m_centre,
            .familyName = QStringLiteral("Petit"),
            .firstName = QStringLiteral("Marc")});
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_base.reset();
    }

    void participantsAreAddedAndTakenAwayWithTheKeyboard()
    {
        auto *dialog = open(appointment(Today.addDays(9), QTime(9, 0)));
        auto *choice = dialog->findChild<MultiChoiceField *>()->findChild<ChoiceField *>();
        choice->setFocus();
        choice->setCurrentIndex(choice->findText(QStringLiteral("PETIT Marc · Mission locale")));
        choice->setCurrentIndex(choice->findText(QStringLiteral("Mission locale")));
        QCOMPARE(dialog->findChildren<Chip *>().size(), 2);
        QTest::keyClick(dialog->findChildren<Chip *>().first(), Qt::Key_Space);
        QTRY_COMPARE(dialog->findChildren<Chip *>().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(file().facts.appointments.size(), 1);
        QCOMPARE(file().work.participants.size(), 1);
        QCOMPARE(file().work.participants.first().professional, m_adviser);

        auto *again = open(file().facts.appointments.first());
        QCOMPARE(again->findChildren<Chip *>().size(), 1);
        QTest::keyClick(again->findChildren<Chip *>().first(), Qt::Key_Space);
        QTRY_COMPARE(again->findChildren<Chip *>().size(), 0);
        QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(file().work.participants.isEmpty());
    }

    void theMembersOfTheCircleAreOfferedFirst()
    {
        QVERIFY(m_base->workspace().circle().add(CircleMember{.beneficiary = m_person,
            .organisation = m_centre,
            .professional = m_adviser,
            .role = CircleMember::Role::SupportWorker,
            .from = Today}));
        auto *choice = open(appointment(Today, QTime(9, 0)))
                           ->findChild<MultiChoiceField *>()
                           ->findChild<ChoiceField *>();
        QStringList first{choice->itemText(1), choice->itemText(2)};
        first.sort();
        QCOMPARE(first,
            QStringList({QStringLiteral("MOREAU Claire · Conseil départemental"),
                QStringLiteral("PETIT Marc · Mission locale")}));
    }

    void whatClashesIsToldAtOnceAndDoesNotBlock_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("expected");
        const QString other = QStringLiteral("Follow-up interview, Mission locale, ")
            + momentText(QDateTime(QDate(2026, 12, 2), QTime(9, 0)), Today);
        QTest::newRow("same time") << QTime(9, 30) << QStringLiteral("At the same time: ") + other;
        QTest::newRow("same day") << QTime(15, 0) << QStringLiteral("The same day: ") + other;
    }
    void whatClashesIsToldAtOnceAndDoesNotBlock()
    {
        QFETCH(const QTime, time);
        Appointment other = appointment(QDate(2026, 12, 2), QTime(9, 0));
        other.organisation = m_centre;
        QVERIFY(m_base->workspace().pathway().save(other));
        auto *dialog = open(appointment({}, {}));
        QCOMPARE(shownText(*dialog, QStringLiteral("At the same")), QString());
        dialog->findChild<QTimeEdit *>()->setTime(time);
        auto *day = dialog->findChild<DateField *>();
        QTest::keyClicks(day->lineEdit(), QStringLiteral("02122026"));
        QTest::keyClick(day->lineEdit(), Qt::Key_Tab);
        QTEST(shownText(*dialog, QStringLiteral("Mission locale, ")), "expected");
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(file().facts.appointments.size(), 2);
    }

    void aCallShowsTheNumberAndWhatMustBeKnownBefore()
    {
        auto person = *RecordStore::find<Beneficiary>(m_base->database(), m_person);
        person.phone = QStringLiteral("06 12 34 56 78");
        person.noSms = true;
        person.safeContact = QStringLiteral("par sa sœur, le matin");
        QVERIFY(m_base->workspace().people().edit(person));
        Appointment call = appointment(Today.addDays(2), QTime(9, 0));
        auto *office = open(call);
        QCOMPARE(shownText(*office, QStringLiteral("06 12")), QString());
        delete office;
        call.mode = Appointment::Mode::Phone;
        auto *dialog = open(call);
        QCOMPARE(
            shownText(*dialog, QStringLiteral("06 12")), QStringLiteral("Telephone number: 06 12 34 56 78"));
        QCOMPARE(shownText(*dialog, QStringLiteral("sœur")),
            QStringLiteral("Send no text message.\nSafe contact only: par sa sœur, le matin"));
    }

    void oneThatIsOverSinceThisMorningIsToBeTold_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("expected");
        QTest::newRow("over") << QTime(8, 0) << "To be told";
        QTest::newRow("still going on") << QTime(8, 30) << "Planned";
        QTest::newRow("this afternoon") << QTime(14, 0) << "Planned";
    }
    void oneThatIsOverSinceThisMorningIsToBeTold()
    {
        QFETCH(const QTime, time);
        QVERIFY(m_base->workspace().pathway().save(appointment(Today, time)));
        const CaseFile now = file();
        QTEST(CaseLines::appointments(now, nullptr).first().cells[3].text, "expected");
        auto *dialog = open(now.facts.appointments.first());
        QTEST(dialog->findChildren<ChoiceField *>().last()->currentText(), "expected");
    }

    void theFileTellsWhoTakesPartAndWhatClashes()
    {
        Appointment other = appointment(Today.addDays(9), QTime(9, 30));
        other.organisation = m_centre;
        QVERIFY(m_base->workspace().pathway().save(other));
        QVERIFY(m_base->workspace().pathway().save(appointment(Today.addDays(9), QTime(9, 0)),
            {{AppointmentParticipant{.organisation = m_centre, .professional = m_adviser}}, {}}));
        const auto lines = CaseLines::appointments(file(), nullptr);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].cells[2].text, QStringLiteral("Conseil départemental, PETIT Marc"));
        QCOMPARE(lines[1].cells[3].text, QStringLiteral("To come, at the same time as another"));
        QStringList facts;
        for (const Fact &fact : lines[1].facts)
            facts.append(fact.value);
        QVERIFY(facts.contains(QStringLiteral("PETIT Marc, Mission locale")));
        QVERIFY(facts.contains(QStringLiteral("At the same time: Follow-up interview, Mission locale, ")
            + momentText(other.startsAt, Today)));
    }

    void everythingThatTakesTheKeysHasAName()
    {
        auto *dialog = open(appointment(Today.addDays(9), QTime(9, 0)));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        AccessibilityWalk walk(*dialog);
        QCOMPARE(walk.namelessWidgets(), QStringList());
        QCOMPARE(walk.missedByTab(), QStringList());
    }

private:
    CaseFile file() { return *caseFile(m_base->workspace().access(), m_person); }
    Appointment appointment(QDate day, QTime time) const
    {
        return {.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .startsAt = day.isValid() ? QDateTime(day, time) : QDateTime()};
    }
    AppointmentDialog *open(const Appointment &appointment)
    {
        auto *dialog = new AppointmentDialog(m_base->workspace(), file(), appointment, m_window.get());
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog has not the keys");
        return dialog;
    }
    /// The label shown that holds `part`; empty when none does.
    static QString shownText(const QWidget &dialog, const QString &part)
    {
        for (const PlainLabel *label : dialog.findChildren<PlainLabel *>())
            if (label->isVisibleTo(&dialog) && label->text().contains(part))
                return label->text();
        return {};
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<QWidget> m_window;
    BeneficiaryId m_person;
    OrganisationId m_centre;
    ProfessionalId m_adviser;
};

QTEST_MAIN(TestAppointmentDialog)
#include "tst_appointmentdialog.moc"
