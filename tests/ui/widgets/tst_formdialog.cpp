#include "tests/support/assistivetools.h"
#include "ui/casefile/nirfield.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/communefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/multichoicefield.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

namespace {

class NameDialog final : public FormDialog
{
public:
    explicit NameDialog(QWidget *parent)
        : FormDialog(QStringLiteral("Nom"), QStringLiteral("Enregistrer"), parent)
        , name(new QLineEdit)
        , note(new PlainLabel)
    {
        form()->addField(QStringLiteral("&Nom"), name);
        note->setWordWrap(true);
        note->hide();
        form()->addWide(note);
    }

    using FormDialog::form;

    QLineEdit *name;
    PlainLabel *note;
    QStringList stored;
    bool refuses = false;

protected:
    QList<FieldError> errors() const override
    {
        if (name->text().isEmpty())
            return {{name, QStringLiteral("Le nom manque")}};
        return {};
    }
    Result<void> store() override
    {
        if (refuses)
            return Error{ErrorCode::Conflict, QString()};
        stored.append(name->text());
        return {};
    }
    bool isChanged() const override { return !name->text().isEmpty(); }
};

const QDate Today(2026, 11, 23);
const QString TypedNir = QStringLiteral("2900575123456");

/// A form with a field of each kind, whose draft stands in `kept`.
class DraftedDialog final : public FormDialog
{
public:
    DraftedDialog(QString &place, bool aboutRecord, QWidget *parent)
        : FormDialog(QStringLiteral("Fiche"), QStringLiteral("Enregistrer"), parent)
        , kept(place)
        , ofRecord(aboutRecord)
        , name(new QLineEdit(QStringLiteral("Durand")))
        , track(new ChoiceField)
        , day(new DateField(std::make_shared<FixedClock>(Today)))
        , time(new QTimeEdit(QTime(9, 0)))
        , city(new CommuneField)
        , themes(new MultiChoiceField)
        , nir(new NirField)
        , call(new QCheckBox(QStringLiteral("Ne pas appeler")))
    {
        const QList<Choice> choices{{QStringLiteral("social"), QStringLiteral("Social")},
            {QStringLiteral("pro"), QStringLiteral("Professionnel")}};
        track->setChoices(choices);
        track->setCode(QStringLiteral("social"));
        themes->setChoices(choices);
        form()->addField(QStringLiteral("Nom"), name);
        form()->addField(QStringLiteral("Parcours"), track);
        form()->addField(QStringLiteral("Jour"), day);
        form()->addField(QStringLiteral("Heure"), time);
        form()->addField(QStringLiteral("Commune"), city);
        form()->addField(QStringLiteral("Freins"), themes);
        form()->addField(QStringLiteral("NIR"), nir);
        form()->addWide(call);
    }

    using FormDialog::form;

    QString &kept;
    bool ofRecord;
    QLineEdit *name;
    ChoiceField *track;
    DateField *day;
    QTimeEdit *time;
    CommuneField *city;
    MultiChoiceField *themes;
    NirField *nir;
    QCheckBox *call;

protected:
    QList<FieldError> errors() const override { return {}; }
    Result<void> store() override { return {}; }
    bool isChanged() const override { return true; }
    DraftPlace draftPlace() const override
    {
        // It is asked to keep what was typed while the form goes, when this is no more.
        return {[&place = kept]() -> std::optional<Draft> {
                    if (place.isEmpty())
                        return {};
                    return Draft{{}, place, QDateTime(Today, QTime(8, 30))};
                },
            [&place = kept](const QString &body) -> Result<void> {
                place = body;
                return {};
            },
            Today, ofRecord};
    }
};

} // namespace

class TestFormDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_kept.clear();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_dialog = new NameDialog(m_window.get());
        m_dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    }
    void cleanup() { m_window.reset(); }

    void givesTheKeysToTheFirstFieldAndReachesTheButtonsLast()
    {
        QVERIFY(m_dialog->name->hasFocus());
        QStringList reached;
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
                reached.append(button->text());
        } while (!m_dialog->name->hasFocus() && reached.size() < 5);
        QCOMPARE(reached.size(), 2);
        QCOMPARE(reached.last(), QStringLiteral("Enregistrer"));
    }

    void storesWithControlEnterAndOnlySo()
    {
        QSignalSpy accepted(m_dialog, &QDialog::accepted);
        QTest::keyClicks(m_dialog->name, QStringLiteral("Durand"));
        QTest::keyClick(m_dialog->name, Qt::Key_Return);
        QCOMPARE(m_dialog->stored, QStringList());
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog->name, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialog->stored, QStringList({QStringLiteral("Durand")}));
        QCOMPARE(accepted.count(), 1);
    }

    void staysOpenWithTheErrorBesideItsField()
    {
        QTest::keyClick(m_dialog->name, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->name->accessibleDescription(), QStringLiteral("Le nom manque"));
        QVERIFY(m_dialog->name->hasFocus());
    }

    void theErrorLeavesAsSoonAsItsFieldIsCorrected()
    {
        QTest::keyClick(m_dialog->name, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_dialog->form()->hasErrors());
        QTest::keyClicks(m_dialog->name, QStringLiteral("D"));
        QCOMPARE(m_dialog->form()->errorOf(m_dialog->name), QString());
        QVERIFY(!m_dialog->form()->hasErrors());
        QVERIFY(m_dialog->name->hasFocus());
    }

    void growsForWhatAppearsInTheForm()
    {
        const int before = m_dialog->height();
        m_dialog->note->setText(
            QStringLiteral("Le référent actuel quitte le cercle ce jour-là. ").repeated(6));
        m_dialog->note->show();
        QTRY_VERIFY(m_dialog->height() > before);
        const auto *area = m_dialog->findChild<QScrollArea *>();
        QTRY_VERIFY2(!area->verticalScrollBar()->isVisible(),
            qPrintable(
                QStringLiteral("%1 of %2").arg(area->viewport()->height()).arg(area->widget()->height())));
    }

    void tellsWhyItCouldNotStore()
    {
        m_dialog->refuses = true;
        QTest::keyClicks(m_dialog->name, QStringLiteral("Durand"));
        QTest::keyClick(m_dialog->name, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<Banner *>()->isVisible());
    }

    void escapeLeavesWhenNothingWasTyped()
    {
        QSignalSpy rejected(m_dialog, &QDialog::rejected);
        QTest::keyClick(m_dialog->name, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void escapeAsksBeforeLosingWhatWasTyped()
    {
        QSignalSpy rejected(m_dialog, &QDialog::rejected);
        QTest::keyClicks(m_dialog->name, QStringLiteral("Durand"));
        QTest::keyClick(m_dialog->name, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 0);
        auto *question = m_dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        QTRY_VERIFY(question->isVisible());
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(rejected.count(), 1);
    }

    void keepsWhatIsTypedWithinASecondAndFindsItAgain()
    {
        auto *form = drafted();
        QTest::keyClicks(form->name, QStringLiteral("-Petit"));
        form->track->setFocus();
        QTest::keyClick(form->track, Qt::Key_Down);
        QTest::keyClicks(form->day->lineEdit(), QStringLiteral("3/2/20"));
        form->time->setTime(QTime(14, 30));
        form->city->setCode(QStringLiteral("59350"));
        form->themes->setCodes({QStringLiteral("pro")});
        QTest::mouseClick(form->call, Qt::LeftButton, {}, QPoint(6, form->call->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(!m_kept.isEmpty(), 1000);
        crash(form);

        auto *again = drafted();
        QCOMPARE(again->name->text(), QStringLiteral("Durand-Petit"));
        QCOMPARE(again->track->code(), QStringLiteral("pro"));
        QCOMPARE(again->day->lineEdit()->text(), QStringLiteral("3/2/20"));
        QCOMPARE(again->time->time(), QTime(14, 30));
        QCOMPARE(again->city->code(), QStringLiteral("59350"));
        QCOMPARE(again->city->text(), QStringLiteral("Lille"));
        QCOMPARE(again->themes->codes(), QStringList({QStringLiteral("pro")}));
        QVERIFY(again->call->isChecked());
        const auto *banner = again->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->message().text.contains(QStringLiteral("08:30")));
        QVERIFY(again->name->hasFocus());
    }

    void startingAfreshPutsBackWhatTheFormHeldAndForgets()
    {
        auto *form = drafted();
        QTest::keyClicks(form->name, QStringLiteral("-Petit"));
        QTRY_VERIFY(!m_kept.isEmpty());
        crash(form);
        auto *again = drafted();
        QTest::keyClick(again->name, Qt::Key_Return);
        QCOMPARE(again->name->text(), QStringLiteral("Durand-Petit")); // Enter in a field runs nothing
        QTest::keyClick(again->findChild<Banner *>()->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(again->name->text(), QStringLiteral("Durand"));
        QVERIFY(m_kept.isEmpty());
        QVERIFY(!again->findChild<Banner *>()->isVisible());
        QVERIFY(again->name->hasFocus());
        QTest::qWait(900);
        QVERIFY(m_kept.isEmpty());
    }

    void forgetsTheDraftOfWhatIsStored()
    {
        auto *form = drafted();
        QTest::keyClicks(form->name, QStringLiteral("-Petit"));
        QTRY_VERIFY(!m_kept.isEmpty());
        QTest::keyClicks(form->name, QStringLiteral("s"));
        QTest::keyClick(form->name, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_kept.isEmpty());
        QTest::qWait(900);
        QVERIFY(m_kept.isEmpty());
    }

    void forgetsTheDraftOfAFormLeftOnPurpose()
    {
        auto *form = drafted();
        QTest::keyClicks(form->name, QStringLiteral("-Petit"));
        QTRY_VERIFY(!m_kept.isEmpty());
        QSignalSpy rejected(form, &QDialog::rejected);
        QTest::keyClick(form->name, Qt::Key_Escape);
        auto *question = form->findChild<QMessageBox *>();
        QVERIFY(question);
        QTRY_VERIFY(question->isVisible());
        QVERIFY(!m_kept.isEmpty());
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(rejected.count(), 1);
        QVERIFY(m_kept.isEmpty());
    }

    void neverKeepsTheNir()
    {
        auto *form = drafted();
        form->nir->lineEdit()->setFocus();
        QTest::keyClicks(form->nir->lineEdit(), TypedNir);
        QTest::qWait(900);
        QVERIFY(m_kept.isEmpty()); // alone, it leaves nothing to keep
        QTest::keyClicks(form->name, QStringLiteral("-Petit"));
        QTRY_VERIFY(!m_kept.isEmpty());
        QVERIFY(!m_kept.contains(TypedNir));
        QVERIFY(!m_kept.contains(TypedNir.left(5)));
        crash(form);
        QVERIFY(drafted()->nir->nir().isEmpty());
    }

    void aFieldChangedMeanwhileKeepsItsNewValueUnlessItWasTypedIn_data()
    {
        QTest::addColumn<QString>("nameNow");
        QTest::addColumn<bool>("warned");
        QTest::newRow("another field changed") << QStringLiteral("Durand") << false;
        QTest::newRow("the same field changed") << QStringLiteral("Durant") << true;
    }

    void aFieldChangedMeanwhileKeepsItsNewValueUnlessItWasTypedIn()
    {
        QFETCH(const QString, nameNow);
        QFETCH(const bool, warned);
        auto *form = drafted();
        QTest::keyClicks(form->name, QStringLiteral("-Petit"));
        QTRY_VERIFY(!m_kept.isEmpty());
        crash(form);
        auto *again = new DraftedDialog(m_kept, true, m_window.get());
        again->name->setText(nameNow);
        again->track->setCode(QStringLiteral("pro"));
        again->open();
        QCOMPARE(again->name->text(), QStringLiteral("Durand-Petit"));
        QCOMPARE(again->track->code(), QStringLiteral("pro"));
        const Message::Kind told = again->findChild<Banner *>()->message().kind;
        QCOMPARE(told, warned ? Message::Kind::Warning : Message::Kind::Information);
    }

    void aDraftOfOtherFieldsIsNotPutBack()
    {
        m_kept = FormDraft{QStringLiteral("Fiche"), {QStringLiteral("QLineEdit")}, {QStringLiteral("a")},
            {QStringLiteral("b")}}
                     .toText();
        auto *form = drafted();
        QCOMPARE(form->name->text(), QStringLiteral("Durand"));
        QVERIFY(m_kept.isEmpty());
    }

private:
    DraftedDialog *drafted()
    {
        if (m_dialog) // the one of the other tests
            delete std::exchange(m_dialog, nullptr);
        auto *dialog = new DraftedDialog(m_kept, false, m_window.get());
        dialog->open();
        [dialog] { QTRY_COMPARE(QApplication::activeWindow(), dialog); }();
        QTest::keyClick(dialog->name, Qt::Key_End); // what is typed comes after the name
        return dialog;
    }
    /// Takes the form away without closing it: nothing is stored, left or kept any more.
    void crash(DraftedDialog *form)
    {
        const QString kept = m_kept;
        delete form;
        m_kept = kept;
    }

    QString m_kept{};
    std::unique_ptr<QWidget> m_window;
    NameDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"
