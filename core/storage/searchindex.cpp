#include "core/storage/searchindex.h"

#include "core/base/text.h"
#include "core/domain/identifiers.h"
#include "core/storage/recordstore.h"

namespace {

QStringList sorted(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

void addName(QStringList &words, const QString &name)
{
    const QStringList parts = searchWords(name);
    words += parts;
    for (const QString &part : parts)
        if (const QString key = phoneticKey(part); !key.isEmpty())
            words.append(QLatin1Char('~') + key);
}

void addIdentifier(QStringList &words, const QString &identifier)
{
    if (const QString compact = compactIdentifier(identifier); !compact.isEmpty())
        words.append(compact.toLower());
}

void addPhones(QStringList &words, const QString &phones)
{
    for (const QString &phone : splitPhones(phones))
        addIdentifier(words, phone);
}

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{
}

QStringList SearchIndex::words(const Beneficiary &beneficiary)
{
    QStringList words;
    addName(words, beneficiary.familyName);
    addName(words, beneficiary.birthName);
    addName(words, beneficiary.firstName);
    words += searchWords(beneficiary.city);
    addPhones(words, beneficiary.phone);
    for (const QString &identifier : {beneficiary.nir, beneficiary.cafNumber, beneficiary.franceTravailId,
             beneficiary.franceTravailOldId, beneficiary.departmentId})
        addIdentifier(words, identifier);
    // Without its first letter, which is everybody's: one letter typed would find the whole base.
    addIdentifier(words, beneficiary.reference.mid(1));
    if (beneficiary.birthDate.isValid())
        words.append(beneficiary.birthDate.toString(QStringLiteral("ddMMyyyy")));
    return sorted(words);
}

QStringList SearchIndex::words(const Organisation &organisation, const QList<OrganisationName> &names)
{
    QStringList words = searchWords(organisation.name) + searchWords(organisation.city);
    for (const OrganisationName &each : names)
        words += searchWords(each.name);
    addIdentifier(words, organisation.siret);
    addIdentifier(words, organisation.postcode);
    return sorted(words);
}

QStringList SearchIndex::words(const Professional &professional)
{
    QStringList words;
    addName(words, professional.familyName);
    addName(words, professional.firstName);
    addPhones(words, professional.phone);
    return sorted(words);
}

QStringList SearchIndex::words(const ServiceOffer &offer)
{
    QStringList words = searchWords(offer.name) + searchWords(offer.city);
    for (const QString &theme : offer.themes)
        words += searchWords(theme);
    addIdentifier(words, offer.postcode);
    return sorted(words);
}

Result<void> SearchIndex::store(Kind kind, qint64 subject, const QStringList &words)
{
    const auto removed =
        m_database.execute(QStringLiteral("DELETE FROM search_word WHERE subject_id = ?"), {subject});
    if (!removed)
        return removed.error();
    return add(kind, subject, words);
}

Result<void> SearchIndex::add(Kind kind, qint64 subject, const QStringList &words)
{
    for (const QString &word : words) {
        const auto inserted = m_database.execute(
            QStringLiteral("INSERT INTO search_word (word, kind, subject_id) VALUES (?, ?, ?)"),
            {word, int(kind), subject});
        if (!inserted)
            return inserted.error();
    }
    return {};
}

QStringList SearchIndex::stored(qint64 subject)
{
    QStringList words;
    Rows rows(m_database, QStringLiteral("SELECT word FROM search_word WHERE subject_id = ? ORDER BY word"),
        {subject});
    while (rows.next())
        words.append(rows.text(0));
    return words;
}

Result<void> SearchIndex::rebuildNetwork()
{
    QHash<OrganisationId, QList<OrganisationName>> names;
    for (const auto &name : RecordStore::select<OrganisationName>(m_database))
        names[name.organisation].append(name);
    for (const auto &each : RecordStore::select<Organisation>(m_database))
        if (const auto done = store(Kind::Organisation, each.id.value(), words(each, names.value(each.id)));
            !done)
            return done.error();
    for (const auto &each : RecordStore::select<Professional>(m_database))
        if (const auto done = store(Kind::Professional, each.id.value(), words(each)); !done)
            return done.error();
    for (const auto &each : RecordStore::select<ServiceOffer>(m_database))
        if (const auto done = store(Kind::ServiceOffer, each.id.value(), words(each)); !done)
            return done.error();
    return {};
}
