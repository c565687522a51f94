#include "core/security/keyring.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QString Phrase = QStringLiteral("sept mots bien différents pour une base sûre");

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_base = std::make_unique<TestBase>(); }

    void anAccountWithoutPassphraseIsOpen()
    {
        const auto lock = Keyring(m_base->database()).lockOf(login());
        QVERIFY(lock);
        QVERIFY(lock->isOpen);
        QVERIFY(Keyring::open(*lock, {}, m_base->clock().now()));
    }

    void aPassphraseOpensWhatItCloses()
    {
        const SecretKey before = m_base->workspace().session().baseKey;
        protect();
        QCOMPARE(m_base->reopen(login()).error().detail, QStringLiteral("needed"));
        const auto key = passphraseKeyFor(m_base->path(), login(), Phrase);
        QVERIFY(key);
        QVERIFY(m_base->reopen(login(), *key));
        QCOMPARE(m_base->workspace().session().baseKey.sealOf("x"), before.sealOf("x"));
    }

    void composedAndDecomposedLettersAreTheSamePassphrase()
    {
        const KeyParameters parameters = KeyParameters::least();
        const auto one = keyOf(Phrase.normalized(QString::NormalizationForm_D), parameters);
        const auto other = keyOf(Phrase.normalized(QString::NormalizationForm_C), parameters);
        QCOMPARE(one->sealOf("x"), other->sealOf("x"));
    }

    void aWrongPassphraseWaitsLongerEachTime()
    {
        protect();
        for (const int wait : {1, 2, 4, 8, 16, 32, 60, 60}) {
            const auto wrong = passphraseKeyFor(m_base->path(), login(), QStringLiteral("autre"));
            QCOMPARE(m_base->reopen(login(), *wrong).error().detail, QStringLiteral("passphrase"));
            const QString told = m_base->reopen(login(), *wrong).error().detail;
            QCOMPARE(told, QStringLiteral("wait %1").arg(wait + 1));
            m_base->clock().advanceSeconds(wait);
        }
        const auto right = passphraseKeyFor(m_base->path(), login(), Phrase);
        QVERIFY(m_base->reopen(login(), *right));
        QCOMPARE(Keyring(m_base->database()).lockOf(login())->failures, 0);
    }

    void anUnknownLoginIsToldAsAWrongPassphraseIs()
    {
        protect();
        const auto key = passphraseKeyFor(m_base->path(), QStringLiteral("personne"), Phrase);
        QVERIFY(key);
        QCOMPARE(
            m_base->reopen(QStringLiteral("personne"), *key).error().detail, QStringLiteral("passphrase"));
    }

    void aFileMayNotAskForMoreThanTheMachineBears_data()
    {
        QTest::addColumn<int>("passes");
        QTest::addColumn<int>("memory");
        QTest::addColumn<bool>("sane");
        QTest::newRow("usual") << 3 << 256 * 1024 << true;
        QTest::newRow("least") << 3 << 64 * 1024 << true;
        QTest::newRow("most") << 10 << 1024 * 1024 << true;
        QTest::newRow("no pass") << 0 << 256 * 1024 << false;
        QTest::newRow("too few passes") << 2 << 256 * 1024 << false;
        QTest::newRow("too many passes") << 11 << 64 * 1024 << false;
        QTest::newRow("too little memory") << 3 << 64 * 1024 - 1 << false;
        QTest::newRow("too much memory") << 3 << 1024 * 1024 + 1 << false;
        QTest::newRow("negative") << -1 << -1 << false;
    }
    void aFileMayNotAskForMoreThanTheMachineBears()
    {
        QFETCH(const int, passes);
        QFETCH(const int, memory);
        QTEST((KeyParameters{QByteArray(16, 's'), passes, memory}.areSane()), "sane");
    }

    void aKeyIsBoundToItsAccount()
    {
        const SecretKey key = SecretKey::random();
        const SecretKey other = SecretKey::random();
        const QByteArray wrapped = key.wrappedWith(other, "account 1");
        QVERIFY(SecretKey::unwrapped(wrapped, other, "account 1"));
        QVERIFY(!SecretKey::unwrapped(wrapped, other, "account 2"));
        QVERIFY(!SecretKey::unwrapped(wrapped, key, "account 1"));
        for (int i = 0; i < wrapped.size(); ++i) {
            QByteArray changed = wrapped;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!SecretKey::unwrapped(changed, other, "account 1"));
        }
    }

private:
    const QString &login() const { return m_login; }
    void protect()
    {
        const KeyParameters parameters = KeyParameters::least();
        QVERIFY(m_base->workspace().accounts().protectOwn({keyOf(Phrase, parameters), parameters, Phrase}));
    }

    QString m_login = QStringLiteral("c.moreau");
    std::unique_ptr<TestBase> m_base;
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
