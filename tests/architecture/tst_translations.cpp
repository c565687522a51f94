#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString source{};
    QStringList forms{}; ///< one, or one a plural
    bool finished = true;
};

QList<Message> messages(const QString &language)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/maillage_%1.ts").arg(language));
    QList<Message> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            found.append({xml.readElementText(), {}, true});
        else if (xml.name() == QLatin1String("numerusform"))
            found.last().forms.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            found.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                found.last().forms.append(xml.text().toString());
            else if (xml.isStartElement())
                found.last().forms.append(xml.readElementText());
        }
    }
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]+"));
    QStringList found;
    auto each = placeholder.globalMatch(text);
    while (each.hasNext())
        found.append(each.next().captured());
    found.sort();
    return found;
}

/// What is wrong with a French text; empty: nothing.
QString flawOf(const QString &source, const QString &french)
{
    static const QRegularExpression bareSign(
        QStringLiteral("(?<![\\x{a0}\\x{202f}])[;?!»](?!\\w)|«(?!\\x{a0})"));
    static const QRegularExpression bareColon(QStringLiteral("(?<![\\x{a0}\\x{202f}]):(?=\\s|$)"));
    static const QRegularExpression straight(QStringLiteral("[\"']"));
    if (french.trimmed().isEmpty())
        return QStringLiteral("no text");
    if (bareSign.match(french).hasMatch() || bareColon.match(french).hasMatch())
        return QStringLiteral("a sign without its narrow space");
    if (straight.match(french).hasMatch())
        return QStringLiteral("a straight quote");
    if (placeholders(source) != placeholders(french))
        return QStringLiteral("other placeholders");
    if (source.endsWith(QChar(0x2026)) != french.endsWith(QChar(0x2026)))
        return QStringLiteral("the dots of a dialog");
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("French") << QStringLiteral("fr") << 1000;
        QTest::newRow("English plurals") << QStringLiteral("en") << 30;
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, atLeast);
        QStringList unfinished;
        const auto all = messages(language);
        QVERIFY(all.size() >= atLeast);
        for (const Message &message : all)
            if (!message.finished || message.forms.isEmpty())
                unfinished.append(message.source);
        QCOMPARE(unfinished, QStringList());
    }
    void frenchIsWrittenAsFrench()
    {
        QStringList flaws;
        for (const Message &message : messages(QStringLiteral("fr")))
            for (const QString &form : message.forms)
                if (const QString flaw = flawOf(message.source, form); !flaw.isEmpty())
                    flaws.append(QStringLiteral("%1: %2").arg(flaw, form));
        QCOMPARE(flaws, QStringList());
    }
    void eachFlawIsCaught_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("french");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *source, const char *french, bool good) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(french) << good;
        };
        row("well written", "Remove “%1”?", "Supprimer « %1 » ?", true);
        row("a time is no sentence", "at 10:30", "à 10:30", true);
        row("question mark", "Why?", "Pourquoi ?", false);
        row("colon", "Name:", "Nom :", false);
        row("opening quote", "“A”", "« A »", false);
        row("apostrophe", "the day", "l'échéance", false);
        row("placeholder lost", "%1 of %2", "%1 sur", false);
        row("dots lost", "Open…", "Ouvrir", false);
        row("empty", "Open", "", false);
    }
    void eachFlawIsCaught()
    {
        QFETCH(QString, source);
        QFETCH(QString, french);
        QTEST(flawOf(source, french).isEmpty(), "good");
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
