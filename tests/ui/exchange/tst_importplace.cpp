#include "core/storage/recordstore.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/testbase.h"
#include "ui/exchange/importplace.h"
#include "ui/exchange/importpreview.h"
#include "ui/exchange/importstart.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

class TestImportPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_place = std::make_unique<ImportPlace>(m_base->workspace());
        m_place->resize(1100, 700);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
    }
    void cleanup()
    {
        m_place.reset();
        m_base.reset();
    }

    void nothingIsWrittenBeforeItIsAccepted()
    {
        read("Nom;Prénom;Date de naissance\nDiallo;Aminata;17/05/1990\nBernard;Luc;31/02/1980\n");
        QTRY_COMPARE(people(), 0);
        QCOMPARE(table()->model()->rowCount(), 2);
        press("Import 1 line");
        QTRY_COMPARE(people(), 1);
        QTRY_VERIFY(m_place->findChild<ImportStart *>()->isVisible());
    }

    void whoImportsPutsTheNewPeopleAmongHerOwn()
    {
        read("Nom;Prénom;Date de naissance\nDiallo;Aminata;17/05/1990\n");
        press("Import 1 line");
        QTRY_COMPARE(people(), 1);
        const auto members = RecordStore::select<CircleMember>(m_base->database());
        QCOMPARE(members.size(), 1);
        QCOMPARE(members.first().professional, m_base->workspace().user().id);
    }

    void aConflictIsDecidedLineByLine()
    {
        m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"), QDate(1990, 5, 17));
        auto person = RecordStore::select<Beneficiary>(m_base->database()).first();
        person.departmentId = QStringLiteral("A1");
        QVERIFY(m_base->workspace().people().edit(person));
        read("Identifiant dans le SI;Nom;Prénom;Date de naissance\nA1;Bernard;Luc;02/02/1985\n");
        QVERIFY(!button("Import 0 line")->isEnabled());
        for (auto *choice : m_place->findChildren<QRadioButton *>())
            if (choice->isVisible() && choice->text().contains(QLatin1String("another")))
                QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
        press("Import 1 line");
        QTRY_COMPARE(people(), 2);
    }

    void aFileThatCannotBeReadIsToldAndLeavesThePlaceAsItWas()
    {
        QSignalSpy told(m_place.get(), &Place::told);
        m_place->read(m_base->file(QStringLiteral("missing.csv")));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Message>().kind, Message::Kind::Failure);
        QVERIFY(m_place->findChild<ImportStart *>()->isVisible());
    }

    void anImportOfThePastIsUndoneFromItsLine()
    {
        read("Nom;Prénom;Date de naissance\nDiallo;Aminata;17/05/1990\n");
        press("Import 1 line");
        QTRY_COMPARE(people(), 1);
        QTRY_VERIFY(m_place->findChild<ImportStart *>()->isVisible());
        press("Undo this import");
        QTRY_COMPARE(people(), 0);
    }

    void linesAreShownByOutcome()
    {
        read("Nom;Prénom;Date de naissance\nDiallo;Aminata;17/05/1990\nBernard;Luc;31/02/1980\n");
        auto *wanted = m_place->findChild<QComboBox *>();
        wanted->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(wanted, Qt::Key_Down);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->currentIndex().isValid());
    }

    void everythingThatTakesTheKeysHasAName()
    {
        AccessibilityWalk start(*m_place);
        QCOMPARE(start.namelessWidgets(), QStringList());
        read("Nom;Prénom;Date de naissance\nDiallo;Aminata;17/05/1990\n");
        AccessibilityWalk preview(*m_place);
        QCOMPARE(preview.namelessWidgets(), QStringList());
    }

private:
    void read(const QByteArray &content)
    {
        QFile file(m_base->file(QStringLiteral("import.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        m_place->read(file.fileName());
        QTRY_VERIFY(m_place->findChild<ImportPreview *>()->isVisible());
    }
    int people() const { return int(RecordStore::select<Beneficiary>(m_base->database()).size()); }
    QTableView *table() const { return m_place->findChild<QTableView *>(); }
    QPushButton *button(const char *text) const
    {
        for (auto *each : m_place->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(QLatin1String(text)))
                return each;
        return nullptr;
    }
    void press(const char *text)
    {
        auto *found = button(text);
        QVERIFY2(found, text);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<ImportPlace> m_place;
};

QTEST_MAIN(TestImportPlace)
#include "tst_importplace.moc"
