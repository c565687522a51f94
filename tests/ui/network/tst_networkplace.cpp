#include "core/query/network.h"
#include "core/storage/recordstore.h"
#include "tests/support/assistivetools.h"
#include "tests/support/testbase.h"
#include "ui/network/networkfilterbar.h"
#include "ui/network/networkplace.h"
#include "ui/network/organisationdialog.h"
#include "ui/network/organisationview.h"
#include "ui/network/resultlist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/communefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class TestNetworkPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheFirstOrganisationAtOnce();
    void findsWhileTyping();
    void showsTheServiceFoundOnItsSheet();
    void recallsThePlaceAskedForAsAChipThatCanBeRemoved();
    void tellsAPlaceThatIsNoCommune();
    void saysWhyNothingIsFoundAndClearsOnRequest();
    void invitesToBeginWhenThereIsNobody();
    void escapeClearsThenGivesTheKeysBackToTheList();
    void arrowsChangeTheSheetWithoutLeavingTheList();
    void createsAnOrganisationWithTheKeyboard();
    void keepsTheOldNameOfAnOrganisationRenamed();
    void refusesAWrongSiretBesideItsField();
    void addsAServiceThatIsThenFoundByItsTheme();
    void addsAProfessional();
    void opensTheFileOfSomebodyShared();
    void comesBackToWhatWasShown();
    void goesToAProfessionalByNumber();
    void writesNothingOnAReadOnlyBase();
    void survivesAssistiveTools();

private:
    OrganisationId organisation(const char *name, const char *type, const char *postcode, const char *city);
    ServiceOfferId service(OrganisationId owner, const char *name, const char *theme);
    QLineEdit *search() const { return m_place->findChild<NetworkFilterBar *>()->findChild<QLineEdit *>(); }
    ResultList *list() const { return m_place->findChild<ResultList *>(); }
    OrganisationView *sheet() const { return m_place->findChild<OrganisationView *>(); }
    QTabWidget *tabs() const { return m_place->findChild<QTabWidget *>(); }
    EmptyState *empty() const;
    QStringList found() const;
    void trigger(const QKeySequence &key);
    template <class Field>
    Field *field(const QWidget *dialog, const char *name) const;
    void open();

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<NetworkPlace> m_place;
    OrganisationId m_garage, m_mission;
    ServiceOfferId m_scooter;
};

void TestNetworkPlace::initTestCase() { startAssistiveTools(); }

void TestNetworkPlace::init()
{
    m_base = std::make_unique<TestBase>();
    m_garage = organisation("Garage solidaire", "ASSO", "87300", "Bellac");
    m_mission = organisation("Mission locale rurale", "ML", "87200", "Saint-Junien");
    m_scooter = service(m_garage, "Location de scooters", "mobilite--acceder-a-un-vehicule");
    open();
}

void TestNetworkPlace::open()
{
    m_place = std::make_unique<NetworkPlace>(m_base->workspace());
    connect(&m_base->workspace(), &Workspace::committed, m_place.get(), &NetworkPlace::refresh);
    m_place->resize(1150, 660);
    m_place->show();
    m_place->restore({.place = text("network")});
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    QTRY_VERIFY(!sheet()->organisation().isNull() || list()->model()->rowCount() == 0);
}

void TestNetworkPlace::cleanup()
{
    m_place.reset();
    m_base.reset();
}

OrganisationId TestNetworkPlace::organisation(
    const char *name, const char *type, const char *postcode, const char *city)
{
    Organisation record;
    record.name = text(name);
    record.typeCode = text(type);
    record.postcode = text(postcode);
    record.city = text(city);
    return *m_base->workspace().network().save(record);
}

ServiceOfferId TestNetworkPlace::service(OrganisationId owner, const char *name, const char *theme)
{
    ServiceOffer record;
    record.organisation = owner;
    record.name = text(name);
    record.themes = {text(theme)};
    return *m_base->workspace().network().save(record);
}

EmptyState *TestNetworkPlace::empty() const
{
    for (EmptyState *state : m_place->findChildren<EmptyState *>())
        if (state->isVisible())
            return state;
    return nullptr;
}

QStringList TestNetworkPlace::found() const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names.append(list()->model()->index(row, 0).data().toString());
    return names;
}

void TestNetworkPlace::trigger(const QKeySequence &key)
{
    for (QAction *action : m_place->commands())
        if (action && action->shortcut() == key)
            action->trigger();
}

template <class Field>
Field *TestNetworkPlace::field(const QWidget *dialog, const char *name) const
{
    for (Field *each : dialog->findChildren<Field *>())
        if (each->accessibleName().startsWith(QLatin1String(name)))
            return each;
    qFatal("no field %s", name);
    return nullptr;
}

void TestNetworkPlace::showsTheFirstOrganisationAtOnce()
{
    QCOMPARE(found(),
        QStringList(
            {text("Conseil départemental"), text("Garage solidaire"), text("Mission locale rurale")}));
    QCOMPARE(sheet()->organisation(), m_base->organisation());
    QVERIFY(list()->hasFocus());
}

void TestNetworkPlace::findsWhileTyping()
{
    trigger(QKeySequence(Qt::CTRL | Qt::Key_F));
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), text("mission"));
    QCOMPARE(found(), QStringList({text("Mission locale rurale")}));
    QTRY_COMPARE(sheet()->organisation(), m_mission);
}

void TestNetworkPlace::showsTheServiceFoundOnItsSheet()
{
    QTest::keyClicks(search(), text("scooter"));
    QCOMPARE(found(), QStringList({text("Location de scooters")}));
    QTRY_COMPARE(sheet()->organisation(), m_garage);
    QCOMPARE(tabs()->currentIndex(), 1);
    const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(text("Garage solidaire")));
}

void TestNetworkPlace::recallsThePlaceAskedForAsAChipThatCanBeRemoved()
{
    search()->setText(text("mobilité près de Bellac"));
    QCOMPARE(found(), QStringList({text("Location de scooters")}));
    auto *chip = m_place->findChild<Chip *>();
    QVERIFY(chip->text().contains(text("Bellac")));
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(search()->text(), text("mobilité"));
    QVERIFY(!m_place->findChild<Chip *>());
}

void TestNetworkPlace::tellsAPlaceThatIsNoCommune()
{
    search()->setText(text("mobilité près de Zzzz"));
    QVERIFY(empty());
    QVERIFY(empty()->text().contains(text("Zzzz")));
}

void TestNetworkPlace::saysWhyNothingIsFoundAndClearsOnRequest()
{
    search()->setText(text("introuvable"));
    QVERIFY(empty());
    auto *clear = empty()->findChild<QPushButton *>();
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(found().size(), 3);
    QVERIFY(search()->text().isEmpty());
    QVERIFY(search()->hasFocus());
}

void TestNetworkPlace::invitesToBeginWhenThereIsNobody()
{
    // A base has its own organisation: only an empty one begins from nothing.
    m_place.reset();
    m_base->database().connection().exec(QStringLiteral("PRAGMA foreign_keys = 0"));
    for (const char *table : {"service_offer", "professional", "organisation"})
        QVERIFY(m_base->database().execute(QStringLiteral("DELETE FROM ") + QLatin1String(table)));
    open();
    QVERIFY(empty());
    QTest::mouseClick(empty()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(m_place->findChild<OrganisationDialog *>());
}

void TestNetworkPlace::escapeClearsThenGivesTheKeysBackToTheList()
{
    QTest::keyClicks(search(), text("mission"));
    search()->setFocus();
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(found().size(), 3);
    QVERIFY(search()->hasFocus());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void TestNetworkPlace::arrowsChangeTheSheetWithoutLeavingTheList()
{
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(sheet()->organisation(), m_garage);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
}

void TestNetworkPlace::createsAnOrganisationWithTheKeyboard()
{
    trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    auto *dialog = m_place->findChild<OrganisationDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *name = field<QLineEdit>(dialog, "Name");
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, text("Epicerie sociale"));
    QTest::keyClicks(field<QLineEdit>(dialog, "Postcode"), text("87300"));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(found().contains(text("Epicerie sociale")));
    QCOMPARE(list()->model()->index(list()->currentRow(), 0).data().toString(), text("Epicerie sociale"));
    QCOMPARE(organisationSheet(m_base->workspace().access(), sheet()->organisation()).organisation.postcode,
        text("87300"));
}

void TestNetworkPlace::keepsTheOldNameOfAnOrganisationRenamed()
{
    m_place->restore({.place = text("network"), .subject = m_mission.value()});
    trigger(QKeySequence(Qt::CTRL | Qt::Key_E));
    auto *dialog = m_place->findChild<OrganisationDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *name = field<QLineEdit>(dialog, "Name");
    auto *since = field<QLineEdit>(dialog, "Since");
    QVERIFY(!since->isVisible());
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, text(" du Limousin"));
    QVERIFY(since->isVisible());
    QTest::keyClicks(since, text("01/01/2024"));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    const auto after = organisationSheet(m_base->workspace().access(), m_mission);
    QCOMPARE(after.organisation.name, text("Mission locale rurale du Limousin"));
    QCOMPARE(nameOn(after.organisation, after.names, QDate(2022, 5, 1)), text("Mission locale rurale"));
    QCOMPARE(nameOn(after.organisation, after.names, QDate(2025, 5, 1)), after.organisation.name);
}

void TestNetworkPlace::refusesAWrongSiretBesideItsField()
{
    trigger(QKeySequence(Qt::CTRL | Qt::Key_E));
    auto *dialog = m_place->findChild<OrganisationDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *siret = field<QLineEdit>(dialog, "SIRET");
    QTest::keyClicks(siret, text("123"));
    QTest::keyClick(siret, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QVERIFY(siret->hasFocus());
    QVERIFY(siret->accessibleDescription() != QStringLiteral("14 digits"));
}

void TestNetworkPlace::addsAServiceThatIsThenFoundByItsTheme()
{
    m_place->restore({.place = text("network"), .subject = m_mission.value()});
    sheet()->addService();
    auto *dialog = sheet()->findChild<FormDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClicks(field<QLineEdit>(dialog, "Name"), text("Aide au permis"));
    auto *themes = field<QComboBox>(dialog, "Themes");
    QTest::keyClicks(themes->lineEdit(), text("preparer un permis"));
    QTest::keyClick(themes->lineEdit(), Qt::Key_Down);
    QTest::keyClick(
        QApplication::activePopupWidget() ? QApplication::activePopupWidget() : dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    search()->setText(text("permis"));
    QCOMPARE(found(), QStringList({text("Aide au permis")}));
}

void TestNetworkPlace::addsAProfessional()
{
    m_place->restore({.place = text("network"), .subject = m_mission.value()});
    sheet()->addProfessional();
    auto *dialog = sheet()->findChild<FormDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *name = field<QLineEdit>(dialog, "Family name");
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    name->insert(text("Léger"));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    search()->setText(text("leger"));
    QCOMPARE(found(), QStringList({text("LÉGER")}));
    QTRY_COMPARE(tabs()->currentIndex(), 2);
}

void TestNetworkPlace::opensTheFileOfSomebodyShared()
{
    const auto person = m_base->addPerson(text("Diallo"), text("Awa"));
    CircleMember member;
    member.beneficiary = person;
    member.organisation = m_mission;
    member.from = QDate(2026, 9, 1);
    QVERIFY(m_base->workspace().circle().add(member));
    m_place->restore({.place = text("network"), .subject = m_mission.value()});
    tabs()->setCurrentIndex(3);
    auto *people = tabs()->currentWidget()->findChild<ListTable *>();
    QCOMPARE(people->model()->index(0, 0).data().toString(), text("DIALLO Awa"));
    QSignalSpy gone(m_place.get(), &Place::goTo);
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Return);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().value<Location>().subject, person.value());
}

void TestNetworkPlace::comesBackToWhatWasShown()
{
    QTest::keyClicks(search(), text("scooter"));
    QTRY_COMPARE(sheet()->organisation(), m_garage);
    const Location left = m_place->location();
    QTest::keyClick(search(), Qt::Key_Escape);
    QTRY_COMPARE(sheet()->organisation(), m_base->organisation());
    m_place->restore(left);
    QCOMPARE(search()->text(), text("scooter"));
    QCOMPARE(sheet()->organisation(), m_garage);
    QCOMPARE(tabs()->currentIndex(), 1);
}

void TestNetworkPlace::goesToAProfessionalByNumber()
{
    const auto reader = m_base->workspace().session().professional;
    m_place->restore({.place = text("network"), .subject = m_mission.value()});
    m_place->restore({.place = text("network"), .subject = reader.value()});
    QCOMPARE(sheet()->organisation(), m_base->organisation());
    QCOMPARE(tabs()->currentIndex(), 2);
    QSignalSpy told(m_place.get(), &Place::told);
    m_place->restore({.place = text("network"), .subject = 12});
    QCOMPARE(told.count(), 1);
}

void TestNetworkPlace::writesNothingOnAReadOnlyBase()
{
    m_place.reset();
    auto reader = Workspace::open(m_base->path(), std::make_shared<FixedClock>(QDate(2026, 11, 23)));
    QVERIFY(reader && (*reader)->isReadOnly());
    NetworkPlace place(**reader);
    place.restore({.place = text("network")});
    for (const QAction *action : place.commands())
        if (action && action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))
            QVERIFY(!action->isEnabled());
}

void TestNetworkPlace::survivesAssistiveTools()
{
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char *typed : {"", "mission", "introuvable", ""}) {
        search()->setText(text(typed));
        QAccessibleInterface *tool = QAccessible::queryAccessibleInterface(list());
        QVERIFY(tool);
        for (int i = 0; i < tool->childCount(); ++i) {
            QVERIFY(tool->child(i));
            QVERIFY(!tool->child(i)->text(QAccessible::Name).isEmpty());
        }
        (void)tool->focusChild();
        // Without a bridge to assistive tools nobody tells the interface that the list was reset.
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(tool));
    }
    for (QWidget *widget : m_place->findChildren<QWidget *>())
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                widget->metaObject()->className());
}

QTEST_MAIN(TestNetworkPlace)
#include "tst_networkplace.moc"
