#include "tests/support/assistivetools.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestFormDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
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

private:
    std::unique_ptr<QWidget> m_window;
    NameDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"
