#include "core/exchange/demo/demonumbers.h"

#include "core/base/text.h"

namespace {

QString padded(qint64 number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// Visits 0 to size - 1 once each in an order without pattern; `step` has no common divisor with `size`.
qint64 scattered(int number, qint64 step, qint64 size) { return (qint64(number) * step) % size; }

int luhnDigit(const QString &digits)
{
    int sum = 0;
    bool doubled = true;
    for (auto i = digits.size() - 1; i >= 0; --i, doubled = !doubled) {
        const int value = digits.at(i).digitValue() * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return (10 - sum % 10) % 10;
}

QString pairs(const QString &range, DemoRandom &random)
{
    const QString digits = padded(random.below(10'000), 4);
    return QStringLiteral("%1 %2 %3").arg(range, digits.left(2), digits.mid(2));
}

} // namespace

QString DemoNumbers::nir(const Beneficiary &person)
{
    const QString birth =
        (person.civility == Beneficiary::Civility::Madam ? QLatin1Char('2') : QLatin1Char('1'))
        + person.birthDate.toString(QStringLiteral("yyMM"));
    const int order = ++m_nirOrders[birth];
    return order > 999 ? QString() : birth + QStringLiteral("99999") + padded(order, 3);
}

QString DemoNumbers::cafNumber()
{
    return padded(1'000'000 + scattered(++m_cafNumbers, 3'141'593, 9'000'000), 7);
}

QString DemoNumbers::franceTravailId()
{
    return padded(87'000'000'000 + scattered(++m_jobseekers, 271'828'183, 1'000'000'000), 11);
}

QString DemoNumbers::franceTravailOldId()
{
    const qint64 number = scattered(++m_oldJobseekers, 3'141'593, 10'000'000);
    return padded(number, 7) + QChar(QLatin1Char(char('A' + number % 26)));
}

QString DemoNumbers::departmentId() { return QStringLiteral("87-%1").arg(padded(++m_departmentIds, 6)); }

QString DemoNumbers::siret()
{
    // SIREN beginning with 000 have never been given.
    const QString digits = QStringLiteral("000") + padded(scattered(++m_sirets, 104'729, 1'000'000), 6);
    const QString body = digits.left(8) + QString::number(luhnDigit(digits.left(8))) + QStringLiteral("0001");
    return body + QString::number(luhnDigit(body));
}

QString DemoNumbers::reference(int year)
{
    return QStringLiteral("M-%1-%2").arg(year).arg(++m_references[year], 6, 10, QLatin1Char('0'));
}

QString DemoNumbers::mobile(DemoRandom &random) { return pairs(QStringLiteral("06 39 98"), random); }

QString DemoNumbers::landline(DemoRandom &random) { return pairs(QStringLiteral("05 36 49"), random); }

QString DemoNumbers::email(const QString &firstName, const QString &familyName, const QString &host)
{
    const auto part = [](const QString &name) {
        return folded(name).replace(QLatin1Char(' '), QLatin1Char('-'));
    };
    return QStringLiteral("%1.%2@%3").arg(part(firstName), part(familyName), host);
}
