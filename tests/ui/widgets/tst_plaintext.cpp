#include "ui/widgets/banner.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsItIs()
    {
        const PlainLabel label(QStringLiteral("<b>Luc</b>"));
        const PlainLabel plain(QStringLiteral("Luc"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > plain.sizeHint().width());
    }

    void labelsFollowTheThemeChosenBeforeTheyAreSeen()
    {
        PlainLabel label(QStringLiteral("▇▇▇"), Theme::Text::Title);
        label.setSecondary(true);
        Theme::current().choose(Theme::Choice::Dark);
        label.show();
        const QImage picture = label.grab().toImage();
        QCOMPARE(picture.pixelColor(picture.rect().center()), Tokens::dark()[ColourRole::Secondary]);
        Theme::current().choose(Theme::Choice::Light);
        const QImage light = label.grab().toImage();
        QCOMPARE(light.pixelColor(light.rect().center()), Tokens::light()[ColourRole::Secondary]);
    }

    void labelsFollowTheSizeOfTextChosenBeforeTheyAreSeen()
    {
        PlainLabel label(QStringLiteral("Maillage"), Theme::Text::Title);
        Theme::current().setTextScale(150);
        label.show();
        QCOMPARE(label.font().pointSizeF(), Theme::font(Theme::Text::Title).pointSizeF());
        Theme::current().setTextScale(100);
        QCOMPARE(label.font().pointSizeF(), Theme::font(Theme::Text::Title).pointSizeF());
    }

    void tooltipsShowMarkupAsItIs()
    {
        const QString markup = QStringLiteral("<img src=\"x\"> & co");
        QCOMPARE(QTextDocumentFragment::fromHtml(plainToolTip(markup)).toPlainText(), markup);
        QCOMPARE(plainToolTip(QStringLiteral("12 < 13 & 14")), QStringLiteral("12 < 13 & 14"));
    }

    void elidedLabelsMayBeNarrow()
    {
        PlainLabel label(QStringLiteral("Un nom de structure vraiment très long pour une colonne"));
        const int whole = label.minimumSizeHint().width();
        label.setElided(true);
        QVERIFY(label.minimumSizeHint().width() < whole / 2);
        QCOMPARE(label.sizeHint().width(), whole);
    }

    void bannerRunsItsActionOnce()
    {
        Banner banner;
        int ran = 0;
        banner.tell({Message::Kind::Done, QStringLiteral("Rendez-vous déplacé"), QStringLiteral("Annuler"),
            [&ran] { ++ran; }});
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), QStringLiteral("Rendez-vous déplacé"));
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(ran, 1);
        QVERIFY(!banner.isVisible());
    }

    void bannerClosesByEscape()
    {
        Banner banner;
        banner.tell({Message::Kind::Failure, QStringLiteral("Disque plein"), {}, {}});
        QTest::keyClick(&banner, Qt::Key_Escape);
        QVERIFY(!banner.isVisible());
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
