#include "ui/widgets/tokens.h"

#include <QPalette>
#include <QTest>

Q_DECLARE_METATYPE(Tokens)

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadableOnEveryGround_data() { themes(); }
    void textIsReadableOnEveryGround()
    {
        QFETCH(Tokens, tokens);
        for (const auto front : {ColourRole::Text, ColourRole::Secondary, ColourRole::Accent,
                 ColourRole::Late, ColourRole::Soon, ColourRole::Ok})
            for (const auto ground : {ColourRole::Window, ColourRole::Base, ColourRole::Selection})
                atLeast(4.5, tokens, front, ground);
        atLeast(4.5, tokens, ColourRole::OnAccent, ColourRole::Accent);
        for (const auto ground : {ColourRole::LateGround, ColourRole::SoonGround, ColourRole::OkGround})
            atLeast(4.5, tokens, ColourRole::Text, ground);
        atLeast(4.5, tokens, ColourRole::Late, ColourRole::LateGround);
        atLeast(4.5, tokens, ColourRole::Soon, ColourRole::SoonGround);
        atLeast(4.5, tokens, ColourRole::Ok, ColourRole::OkGround);
    }

    void edgesOfControlsAreSeen_data() { themes(); }
    void edgesOfControlsAreSeen()
    {
        QFETCH(Tokens, tokens);
        for (const auto ground : {ColourRole::Window, ColourRole::Base}) {
            atLeast(3, tokens, ColourRole::Edge, ground);
            atLeast(3, tokens, ColourRole::Accent, ground);
        }
    }

    void followsAnOrdinarySystemWithOurColours()
    {
        QCOMPARE(Tokens::following(QPalette(QColor(0xEF, 0xEF, 0xEF))), Tokens::light());
        QPalette dark(QColor(0x30, 0x30, 0x30));
        dark.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(Tokens::following(dark), Tokens::dark());
    }

    void keepsTheColoursOfAStrongSystem()
    {
        QPalette strong(Qt::black);
        strong.setColor(QPalette::All, QPalette::WindowText, Qt::yellow);
        strong.setColor(QPalette::All, QPalette::Text, Qt::yellow);
        strong.setColor(QPalette::All, QPalette::Base, Qt::black);
        const Tokens tokens = Tokens::following(strong);
        QCOMPARE(tokens[ColourRole::Window], QColor(Qt::black));
        QCOMPARE(tokens[ColourRole::Text], QColor(Qt::yellow));
        QVERIFY(tokens.isDark());
    }

private:
    static void themes()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::newRow("light") << Tokens::light();
        QTest::newRow("dark") << Tokens::dark();
        QTest::newRow("high contrast") << Tokens::highContrast();
        QPalette strong(Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            strong.setColor(QPalette::All, role, Qt::green);
        strong.setColor(QPalette::All, QPalette::Base, Qt::black);
        QTest::newRow("strong system") << Tokens::following(strong);
        QPalette sepia(QColor(0xF4, 0xE4, 0xBC));
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            sepia.setColor(QPalette::All, role, QColor(0x30, 0x20, 0x10));
        sepia.setColor(QPalette::All, QPalette::Base, QColor(0xF8, 0xEC, 0xD0));
        QTest::newRow("coloured system") << Tokens::following(sepia);
    }

    static void atLeast(double wanted, const Tokens &tokens, ColourRole front, ColourRole ground)
    {
        const double found = contrast(tokens[front], tokens[ground]);
        QVERIFY2(found >= wanted,
            qPrintable(QStringLiteral("role %1 on role %2: %3").arg(int(front)).arg(int(ground)).arg(found)));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
