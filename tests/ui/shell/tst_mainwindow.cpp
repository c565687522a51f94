#include "fakeplace.h"
#include "tests/support/accessibilitywalk.h"
#include "ui/shell/appsettings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/startpage.h"

#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class FakeProvider final : public FindProvider
{
public:
    QList<Finding> find(const QString &text, int limit) override
    {
        asked = text;
        if (limit < 1 || !text.startsWith(QStringLiteral("dia")))
            return {};
        return {{.title = QStringLiteral("DIALLO Aminata"),
            .detail = QStringLiteral("Limoges"),
            .icon = QStringLiteral("person"),
            .location = {.place = QStringLiteral("casefile"), .subject = 42}}};
    }
    QString asked{};
};

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_store->clear();
        m_settings = std::make_unique<AppSettings>(*m_store);
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_day = new FakePlace(QStringLiteral("day"), QStringLiteral("Ma journée"));
        m_caseload = new FakePlace(QStringLiteral("caseload"), QStringLiteral("Bénéficiaires"));
        m_file = new FakePlace(QStringLiteral("casefile"), QStringLiteral("Dossier"), Place::Rail::Hidden);
        m_window->showPlaces({m_day, m_caseload, m_file}, &m_provider);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void enterPressesTheButtonThatHasTheKeys()
    {
        auto *button = new QPushButton(QStringLiteral("Agir"), m_day);
        button->setAutoDefault(false);
        button->show();
        button->setFocus();
        QSignalSpy clicked(button, &QPushButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.count(), 2);
    }

    void startsInTheFirstPlaceWithTheKeysInIt()
    {
        QCOMPARE(m_window->currentPlace(), m_day);
        QCOMPARE(QApplication::focusWidget(), m_day->filter);
    }

    void goesToAPlaceByItsNumber()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->currentPlace(), m_caseload);
        press(Qt::Key_Ampersand, Qt::AltModifier); // the same key as 1 on a French keyboard
        QCOMPARE(m_window->currentPlace(), m_day);
    }

    void leavingTheMenuBarGivesTheKeysBack()
    {
        press(Qt::Key_F10);
        auto *menu = m_window->findChild<MainMenu *>();
        QCOMPARE(QApplication::focusWidget(), menu);
        QTest::keyClick(menu, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_day->filter);
        press(Qt::Key_F10);
        QTest::keyClick(menu, Qt::Key_Down);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_COMPARE(m_window->focusWidget(), m_day->filter);
    }

    void theMenuOfThePlaceHasAnAccessKeyOfItsOwn()
    {
        QStringList keys;
        for (const QAction *menu : m_window->findChild<MainMenu *>()->actions()) {
            const QString title = menu->text();
            QVERIFY2(title.contains(QLatin1Char('&')), qPrintable(title));
            keys.append(title.mid(title.indexOf(QLatin1Char('&')) + 1, 1).toLower());
        }
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void comesBackToThePartAPlaceOpenedOn()
    {
        m_file->section = QStringLiteral("pathway");
        m_window->goTo({.place = QStringLiteral("casefile"), .subject = 1});
        m_file->section = QStringLiteral("contracts");
        Q_EMIT m_file->moved();
        m_window->commands().back->trigger();
        QCOMPARE(m_window->currentPlace(), m_file);
        QCOMPARE(m_file->section, QStringLiteral("pathway"));
    }
    void comesBackToWhatWasLeft()
    {
        m_day->filter->setText(QStringLiteral("retard"));
        press(Qt::Key_2, Qt::AltModifier);
        Q_EMIT m_caseload->goTo({.place = QStringLiteral("casefile"), .subject = 7});
        QCOMPARE(m_window->currentPlace(), m_file);
        QCOMPARE(m_file->subject, 7);
        m_day->filter->clear();
        press(Qt::Key_Left, Qt::AltModifier);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPlace(), m_day);
        QCOMPARE(m_day->filter->text(), QStringLiteral("retard"));
        QVERIFY(!m_window->commands().back->isEnabled());
        press(Qt::Key_Right, Qt::AltModifier);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_file->subject, 7);
        QVERIFY(!m_window->commands().forward->isEnabled());
    }

    void visitsTheRailAndThePanesByF6()
    {
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_day->list);
        m_day->list->setCurrentRow(1);
        press(Qt::Key_F6);
        QVERIFY(m_window->rail().isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_day->filter);
        press(Qt::Key_F6, Qt::ShiftModifier);
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), m_day->list);
        QCOMPARE(m_day->list->currentRow(), 1);
    }

    void movesInTheRailByArrows()
    {
        press(Qt::Key_F6);
        press(Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_window->currentPlace(), m_caseload);
    }

    void opensAPersonFromThePalette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QWidget *field = QApplication::focusWidget();
        QTest::keyClicks(field, QStringLiteral("dia"));
        QCOMPARE(m_provider.asked, QStringLiteral("dia"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->currentPlace(), m_file);
        QCOMPARE(m_file->subject, 42);
        QVERIFY(!palette()->isVisible());
    }

    void runsACommandFromThePalette()
    {
        QSignalSpy triggered(m_day->command, &QAction::triggered);
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(">agir journ"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(triggered.count(), 1);
    }

    void saysWhyACommandCannotBeRun()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(">undo"));
        const auto *list = palette()->findChild<QListView *>();
        const QString spoken = list->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(whyDisabled(m_window->commands().undo)), qPrintable(spoken));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void leavesThePaletteByEscape()
    {
        m_day->list->setFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_day->list);
    }

    void refreshesAPlaceOnlyWhenItIsSeen()
    {
        const BeneficiaryId luc(1);
        const BeneficiaryId aminata(2);
        m_window->refresh({.beneficiaries = {luc}});
        m_window->refresh({.beneficiaries = {aminata}});
        QCOMPARE(m_day->refreshed, 2);
        QCOMPARE(m_caseload->refreshed, 0);
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_caseload->refreshed, 1);
        QVERIFY(m_caseload->last.touches(luc) && m_caseload->last.touches(aminata));
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_caseload->refreshed, 1);
    }

    void countsWhatWaitsInTheRail()
    {
        Q_EMIT m_day->waiting(12);
        const auto *button = m_window->rail().findChild<RailButton *>();
        QVERIFY(button->accessibleName().startsWith(QStringLiteral("Ma journée")));
        QVERIFY(button->accessibleName().contains(QStringLiteral("12")));
    }

    void countsWhatWaitedBeforeThePlaceWasShown()
    {
        auto *day = new FakePlace(QStringLiteral("day"), QStringLiteral("Ma journée"));
        Q_EMIT day->waiting(3);
        m_window->showPlaces({day}, nullptr);
        const auto *button = m_window->rail().findChild<RailButton *>();
        QVERIFY(button->accessibleName().contains(QLatin1Char('3')));
    }

    void keepsEveryCommandInAMenu()
    {
        QSet<const QAction *> inMenus;
        for (const auto &[menu, action] : m_window->menu().all())
            inMenus.insert(action);
        QStringList missing;
        for (const QAction *action : m_window->commands().findChildren<QAction *>())
            if (!inMenus.contains(action))
                missing.append(action->text());
        for (const Place *place : {m_day})
            for (const QAction *action : place->commands())
                if (!inMenus.contains(action))
                    missing.append(action->text());
        QCOMPARE(missing, QStringList());
    }

    void givesEachShortcutOnce()
    {
        QHash<QKeySequence, QString> owners;
        for (const auto &[menu, action] : m_window->menu().all())
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys),
                    qPrintable(keys.toString() + QStringLiteral(": ") + owners.value(keys) + action->text()));
                owners.insert(keys, action->text());
            }
        QVERIFY(owners.size() > 20);
    }

    void usesNoBareLetterAndNoAltGr()
    {
        for (const auto &[menu, action] : m_window->menu().all())
            for (const QKeySequence &keys : action->shortcuts()) {
                const auto modifiers = keys[0].keyboardModifiers();
                const bool isFunctionKey = keys[0].key() >= Qt::Key_F1 && keys[0].key() <= Qt::Key_F35;
                QVERIFY2(isFunctionKey || (modifiers & (Qt::ControlModifier | Qt::AltModifier)),
                    qPrintable(keys.toString()));
                QVERIFY2(!modifiers.testFlag(Qt::ControlModifier) || !modifiers.testFlag(Qt::AltModifier),
                    qPrintable(keys.toString()));
            }
    }

    void givesEachAccessKeyOnceAMenu()
    {
        for (const QAction *entry : m_window->menu().actions())
            if (entry->menu()) {
                QSet<QChar> used;
                for (const QAction *action : entry->menu()->actions()) {
                    const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                    if (at < 0)
                        continue;
                    const QChar letter = action->text().at(at + 1).toLower();
                    QVERIFY2(!used.contains(letter), qPrintable(action->text()));
                    used.insert(letter);
                }
            }
    }

    void isNamedThroughout()
    {
        QCOMPARE(AccessibilityWalk(*m_window).namelessWidgets(), QStringList());
        m_window->showStart();
        m_settings->addRecentBase(QStringLiteral("/bases/limoges.maillage"));
        m_window->showRecentBases();
        QCOMPARE(AccessibilityWalk(*m_window).namelessWidgets(), QStringList());
    }

    void isReachedByTabThroughout()
    {
        m_window->commands().setUndo(QStringLiteral("rendez-vous"), {});
        QCOMPARE(AccessibilityWalk(*m_window).missedByTab(), QStringList());
        m_window->showStart();
        QCOMPARE(AccessibilityWalk(*m_window).missedByTab(), QStringList());
    }

    void clipsNothingAtTwiceTheTextSize()
    {
        m_window->resize(1280, 720);
        for (int step = 0; step < 10; ++step)
            m_window->commands().largerText->trigger();
        QCOMPARE(Theme::current().textScale(), 200);
        QVERIFY(!m_window->commands().largerText->isEnabled());
        QTest::qWait(1);
        const QStringList clipped = AccessibilityWalk(*m_window).clippedTexts();
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char(10))));
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(Theme::current().textScale(), 100);
    }

    void remembersHowItLooked()
    {
        m_window->commands().rail->setChecked(false);
        m_window->commands().smallerText->trigger();
        for (const auto &[menu, action] : m_window->menu().all())
            if (plainText(action) == QStringLiteral("Dark colours"))
                action->trigger();
        QVERIFY(m_settings->isRailCollapsed());
        QCOMPARE(m_settings->theme(), Theme::Choice::Dark);
        QCOMPARE(m_settings->textScale(), 90);
        QVERIFY(Theme::current().tokens().isDark());
        m_window = std::make_unique<MainWindow>(*m_settings);
        QVERIFY(!m_window->commands().rail->isChecked());
        Theme::current().choose(Theme::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void showsThePlacesOfAnotherBase()
    {
        m_window->showPlaces({new FakePlace(QStringLiteral("day"), QStringLiteral("Ma journée"))}, nullptr);
        QVERIFY(!m_window->commands().back->isEnabled());
        QCOMPARE(m_window->rail().findChildren<RailButton *>().size(), 1);
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_window->currentPlace());
    }

    void offersWhatCanBeDoneAboutAFailureWhenNoBaseIsOpen()
    {
        m_window->showStart();
        bool done = false;
        m_window->tell({Message::Kind::Failure, QStringLiteral("abîmée"), QStringLiteral("La restaurer…"),
            [&done] { done = true; }});
        const auto boxes = m_window->findChildren<QMessageBox *>();
        QCOMPARE(boxes.size(), 1);
        for (QAbstractButton *button : boxes.first()->buttons())
            if (button->text() == QStringLiteral("La restaurer…"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(done);
    }

    void offersItsDoorsWhenNoBaseIsOpen()
    {
        m_window->showStart();
        QSignalSpy tried(m_window.get(), &MainWindow::demonstrationRequested);
        QSignalSpy opened(m_window.get(), &MainWindow::openRequested);
        m_settings->addRecentBase(QStringLiteral("/bases/limoges.maillage"));
        m_window->showRecentBases();
        auto *start = m_window->findChild<StartPage *>();
        const auto doors = start->findChildren<QPushButton *>();
        QCOMPARE(doors.size(), 5);
        QTest::keyClick(doors[3], Qt::Key_Space);
        QCOMPARE(tried.count(), 1);
        QTest::keyClick(doors[4], Qt::Key_Space);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("/bases/limoges.maillage"));
        QVERIFY(!m_window->commands().find->isEnabled());
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    }
    CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<AppSettings> m_settings;
    FakeProvider m_provider;
    std::unique_ptr<MainWindow> m_window;
    FakePlace *m_day = nullptr;
    FakePlace *m_caseload = nullptr;
    FakePlace *m_file = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
