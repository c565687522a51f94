#include "core/base/text.h"
#include "core/query/caseload.h"
#include "core/query/finder.h"
#include "core/query/network.h"
#include "core/query/searchterms.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/variedpeople.h"

namespace {

TestBase &variedBase()
{
    static TestBase *base = [] {
        auto *made = new TestBase; // kept: the leak check knows what a static holds
        addVariedPeople(*made, 40);
        QObject::connect(&made->database(), &Database::failed, &made->database(),
            [](const Error &) { require(false, "whatever is typed can be looked for"); });
        return made;
    }();
    return *base;
}

void foldAndSound(const QString &text)
{
    const QString once = folded(text);
    require(folded(once) == once, "a text is folded once");
    for (const QString &word : searchWords(text)) {
        require(!word.isEmpty() && !word.contains(QLatin1Char(' ')), "a word is a word");
        for (const QChar sign : phoneticKey(word))
            require(sign >= QLatin1Char('a') && sign <= QLatin1Char('z'), "a sound is made of letters");
    }
    QStringList terms = searchTerms(text);
    require(terms.removeDuplicates() == 0, "nothing is looked for twice");
    require(!terms.contains(QString()), "something is looked for");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    foldAndSound(text);
    const Access access = variedBase().workspace().access();
    constexpr int Most = 20;
    require(Finder(access).find(text, Most).size() <= Most, "no more is found than is asked for");
    networkSearch(access, text);
    Caseload caseload(access);
    const Filter filter{.text = text};
    require(caseload.count(filter) == caseload.ids(filter, {}).size(), "a count is the length of its list");
    return 0;
}
