#include "core/base/id.h"
#include "core/domain/identifiers.h"
#include "tests/fuzz/fuzzing.h"

namespace {

void readNir(const QString &text)
{
    const QString nir = Nir::normalised(text);
    require(nir.isEmpty() == (Nir::check(text) != Nir::Check::Ok), "an NIR is stored when it is right");
    if (nir.isEmpty())
        return;
    require(nir.size() == 13, "an NIR is stored as 13 characters");
    const auto key = Nir::key(nir);
    require(key && *key >= 1 && *key <= 97, "an NIR has a key");
    const QString whole = nir + QString::number(*key).rightJustified(2, QLatin1Char('0'));
    require(Nir::normalised(whole) == nir, "an NIR is right with its key");
    const QString wrong = nir + QString::number(*key % 97 + 1).rightJustified(2, QLatin1Char('0'));
    require(Nir::check(wrong) == Nir::Check::WrongKey, "an NIR is wrong with another key");
}

void readPhones(const QString &text)
{
    const QStringList phones = splitPhones(text);
    for (const QString &phone : phones) {
        const QString normalised = normalisedPhone(phone);
        require(normalisedPhone(normalised) == normalised, "a number is normalised once");
        require(isPhone(phone) == isPhone(normalised), "a number stays one");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    readNir(text);
    readPhones(text);
    if (isSiret(text))
        require(text.size() == 14, "a SIRET has 14 digits");
    if (isPostcode(text))
        require(text.size() == 5, "a postcode has 5 digits");
    if (isEmail(text))
        require(text.count(QLatin1Char('@')) == 1, "an address has one @");
    const QString caf = normalisedCafNumber(text);
    require(normalisedCafNumber(caf) == caf, "a CAF number is normalised once");
    if (const auto number = fromCrockford(text))
        require(fromCrockford(crockford(*number)) == number, "a number is read as it is written");
    return 0;
}
