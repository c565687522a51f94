#include "core/exchange/demo/demonstration.h"
#include "core/query/networkdirectory.h"
#include "core/services/workspace.h"
#include "tests/support/windowdriver.h"
#include "ui/network/networkfilterbar.h"
#include "ui/network/networkplace.h"
#include "ui/network/resultlist.h"
#include "ui/widgets/choicefield.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>

namespace {

constexpr int MostActs = 3;
constexpr int Glance = 400; // milliseconds
constexpr qint64 Soon = 1000; // milliseconds, an act with its answer

} // namespace

/// Ten things a counsellor asks of the network, each answered in three acts at the most: what is typed, one
/// filter, one part of the sheet.
class TestNetworkQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("reseau.maillage"));
        {
            auto created = Database::create(path);
            QVERIFY(created);
            QVERIFY(writeDemonstration(**created, {.people = 120, .today = QDate(2026, 11, 23)}));
        }
        auto opened = Workspace::open(
            path, std::make_shared<FixedClock>(QDate(2026, 11, 23)), {QStringLiteral("c.moreau"), {}});
        QVERIFY(opened);
        m_base = std::move(*opened);
    }
    void init()
    {
        m_place = std::make_unique<NetworkPlace>(*m_base);
        WindowDriver::show(m_place.get());
        m_place->restore({.place = QStringLiteral("network")});
    }
    void cleanup() { m_place.reset(); }

    void eachQuestionIsAnsweredInThreeActs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("filter"); // name of the field
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("part"); // of the sheet
        QTest::addColumn<QString>("answer"); // read somewhere in the window
        const QString none;
        QTest::newRow("who can help with mobility near Bellac and answers within a week?")
            << QStringLiteral("mobilite pres de Bellac") << QStringLiteral("Delay") << QStringLiteral("7")
            << none << QStringLiteral("Mobilité pour tous 87");
        QTest::newRow("who houses young people?")
            << QStringLiteral("logement") << QStringLiteral("Public") << QStringLiteral("jeunes") << none
            << QStringLiteral("Logement jeunes");
        QTest::newRow("who feeds tonight in Panazol?")
            << QStringLiteral("alimentaire pres de Panazol") << none << none << none
            << QStringLiteral("CCAS de Panazol");
        QTest::newRow("what does this garage offer?")
            << QStringLiteral("bonne roue") << none << none << QStringLiteral("Services")
            << QStringLiteral("Location de voitures");
        QTest::newRow("whom do I call there?")
            << QStringLiteral("bonne roue") << none << none << QStringLiteral("Professionals")
            << QStringLiteral("Responsable d");
        QTest::newRow("whom do we both accompany?")
            << QStringLiteral("caisse d allocations familiales") << none << none << QStringLiteral("shared")
            << QStringLiteral("You share");
        QTest::newRow("where is the juridical help?") << QStringLiteral("permanence juridique") << none
                                                      << none << none << QStringLiteral("CIDFF du Limousin");
        QTest::newRow("which chantiers are there?")
            << QStringLiteral("chantier") << none << none << none << QStringLiteral("Terres en partage");
        QTest::newRow("who keeps children at odd hours?") << QStringLiteral(
            "garde horaires") << none << none << none << QStringLiteral("Garde en horaires décalés");
        QTest::newRow("does this partner answer?")
            << QStringLiteral("bonne roue") << none << none << none << QStringLiteral("median");
    }
    void eachQuestionIsAnsweredInThreeActs()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, filter);
        QFETCH(const QString, choice);
        QFETCH(const QString, part);
        QFETCH(const QString, answer);
        QElapsedTimer asked;
        asked.start();
        auto *search = m_place->findChild<NetworkFilterBar *>()->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, typed);
        int acts = 1;
        if (!filter.isEmpty()) {
            auto *field = qobject_cast<ChoiceField *>(FormDriver(m_place.get()).field(filter));
            QVERIFY(field);
            field->setCode(choice);
            ++acts;
        }
        if (!part.isEmpty()) {
            QTRY_VERIFY(WindowDriver::words(m_place.get()).contains(QStringLiteral("1 result")));
            QTest::qWait(Glance); // the sheet follows the list
            auto *tabs = m_place->findChild<QTabWidget *>();
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->tabText(i).remove(QLatin1Char('&')).contains(part))
                    tabs->setCurrentIndex(i);
            ++acts;
        }
        QTRY_VERIFY2(WindowDriver::words(m_place.get()).contains(answer, Qt::CaseInsensitive),
            qPrintable(WindowDriver::words(m_place.get()).left(1500)));
        QVERIFY(acts <= MostActs);
        QVERIFY2(asked.elapsed() < MostActs * Soon, qPrintable(QString::number(asked.elapsed())));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_base;
    std::unique_ptr<NetworkPlace> m_place;
};

QTEST_MAIN(TestNetworkQuestions)
#include "tst_networkquestions.moc"
