#include "ui/print/letter.h"

#include <QCoreApplication>

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

QString greetingOf(Beneficiary::Civility civility)
{
    switch (civility) {
    case Beneficiary::Civility::Madam:
        return LetterText::tr("Madam,");
    case Beneficiary::Civility::Sir:
        return LetterText::tr("Sir,");
    case Beneficiary::Civility::Unknown:
        break;
    }
    return LetterText::tr("Madam, Sir,");
}

} // namespace

void addLetterHead(PrintDocument &document, const QString &from, const QString &person,
    const QStringList &address, Beneficiary::Civility civility)
{
    const QStringList to{
        address.isEmpty() ? LetterText::tr("To be handed over") : LetterText::tr("To"), person};
    document.add(PrintBlock::Kind::Pair,
        {QStringList{LetterText::tr("From"), from}.join(QLatin1Char('\n')),
            (to + address).join(QLatin1Char('\n'))});
    document.add(PrintBlock::Kind::Text, greetingOf(civility));
}
