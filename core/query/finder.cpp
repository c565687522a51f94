#include "core/query/finder.h"

#include "core/base/text.h"
#include "core/query/people.h"
#include "core/query/searchterms.h"
#include "core/storage/idreader.h"
#include "core/storage/rows.h"
#include "core/storage/searchindex.h"
#include "core/storage/values.h"

#include <QHash>

#include <tuple>

namespace {

/// More candidates than are shown, so that the best of them can be.
constexpr int Candidates = 64;
/// Counting further does not help to tell which term is rarer.
constexpr int CountedWords = 1000;

int storedKind(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::Person:
        return int(SearchIndex::Kind::Person);
    case Found::Kind::Organisation:
        return int(SearchIndex::Kind::Organisation);
    case Found::Kind::Professional:
        return int(SearchIndex::Kind::Professional);
    case Found::Kind::ServiceOffer:
        return int(SearchIndex::Kind::ServiceOffer);
    }
    return 0;
}

QString among(qsizetype count)
{
    return QStringLiteral("IN (?%1)").arg(QStringLiteral(", ?").repeated(count - 1));
}

QString detailsSql(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::Person:
        return QStringLiteral(
            "SELECT b.id, b.family_name, b.first_name, b.city, b.reference, b.birth_date, s.closed, "
            "s.name_key FROM beneficiary b JOIN pathway_summary s ON s.beneficiary_id = b.id WHERE b.id ");
    case Found::Kind::Organisation:
        return QStringLiteral("SELECT o.id, o.name, NULL, o.city FROM organisation o WHERE o.id ");
    case Found::Kind::Professional:
        return QStringLiteral(
            "SELECT p.id, p.family_name, p.first_name, NULL, o.name, p.job_title FROM professional p "
            "JOIN organisation o ON o.id = p.organisation_id WHERE p.id ");
    case Found::Kind::ServiceOffer:
        return QStringLiteral("SELECT v.id, v.name, NULL, v.city, o.name FROM service_offer v "
                              "JOIN organisation o ON o.id = v.organisation_id WHERE v.id ");
    }
    return {};
}

Found readFound(Found::Kind kind, const Rows &rows)
{
    Found found;
    found.kind = kind;
    found.id = rows.number(0);
    found.title = rows.text(1);
    found.commune = rows.text(3);
    if (kind == Found::Kind::Person || kind == Found::Kind::Professional)
        found.title = personName(rows.text(1), rows.text(2));
    if (kind == Found::Kind::Person) {
        found.reference = rows.text(4);
        found.birthDate = rows.date(5);
        found.closed = rows.flag(6);
    }
    if (kind == Found::Kind::Professional || kind == Found::Kind::ServiceOffer)
        found.organisation = rows.text(4);
    if (kind == Found::Kind::Professional)
        found.jobTitle = rows.text(5);
    return found;
}

QVariantList bound(const QList<qint64> &ids)
{
    QVariantList values;
    for (const qint64 id : ids)
        values.append(id);
    return values;
}

} // namespace

Finder::Finder(const Access &access)
    : m_access(access)
    , m_database(access.database)
{
}

int Finder::wordsIn(int kind, const Range &range, int most)
{
    Rows rows(m_database,
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM search_word WHERE kind = ? AND word >= ? "
                       "AND word < ? LIMIT %1) AS counted")
            .arg(most),
        {kind, range.first, range.end});
    return rows.next() ? int(rows.number(0)) : 0;
}

/// Where the words of each term lie, the rarest first; empty when one of them finds nothing.
QList<Finder::Range> Finder::ranges(int kind, const QStringList &terms)
{
    QList<Range> all;
    const int most = terms.size() > 1 ? CountedWords : 1;
    for (const QString &term : terms) {
        Range range{term, prefixEnd(term)};
        range.words = wordsIn(kind, range, most);
        if (const SoundRange sound = soundRange(term); range.words == 0 && !sound.first.isEmpty()) {
            range = {sound.first, sound.end};
            range.words = wordsIn(kind, range, most);
        }
        if (range.words == 0)
            return {};
        all.append(range);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Range &a, const Range &b) { return a.words < b.words; });
    return all;
}

QList<qint64> Finder::candidates(int kind, const QList<Range> &ranges)
{
    QString sql = QStringLiteral(
        "SELECT w.subject_id FROM search_word w WHERE w.kind = ? AND w.word >= ? AND w.word < ?");
    QVariantList values{kind, ranges.first().first, ranges.first().end};
    for (const Range &range : ranges.mid(1)) {
        sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM search_word x WHERE x.subject_id = w.subject_id "
                              "AND x.word >= ? AND x.word < ?)");
        values << range.first << range.end;
    }
    return readIds(m_database, sql + QStringLiteral(" LIMIT %1").arg(Candidates), values);
}

QList<qint64> Finder::mine(const QList<Range> &ranges)
{
    const QVariant today = Values::toValue(m_access.today());
    QString sql = QStringLiteral(
        "SELECT m.beneficiary_id FROM circle_member m WHERE m.professional_id = ? "
        "AND (m.valid_from IS NULL OR m.valid_from <= ?) AND (m.valid_to IS NULL OR m.valid_to >= ?)");
    QVariantList values{m_access.session.professional.value(), today, today};
    for (const Range &range : ranges) {
        sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM search_word x "
                              "WHERE x.subject_id = m.beneficiary_id AND x.word >= ? AND x.word < ?)");
        values << range.first << range.end;
    }
    return readIds(m_database, sql + QStringLiteral(" LIMIT %1").arg(Candidates), values);
}

QList<Found> Finder::people(const QStringList &terms, int limit)
{
    const int kind = storedKind(Found::Kind::Person);
    const QList<Range> wanted = ranges(kind, terms);
    if (wanted.isEmpty())
        return {};
    const QList<qint64> own = mine(wanted);
    QList<qint64> ids = own + candidates(kind, wanted);
    QHash<qint64, bool> seen;
    ids.removeIf([&seen](qint64 id) { return std::exchange(seen[id], true); });
    if (ids.isEmpty())
        return {};
    struct Ranked
    {
        bool mine;
        bool byFamilyName;
        QString key;
        Found found;
    };
    QList<Ranked> ranked;
    Rows rows(m_database, detailsSql(Found::Kind::Person) + among(ids.size()), bound(ids));
    while (rows.next()) {
        Found found = readFound(Found::Kind::Person, rows);
        found.mine = own.contains(found.id);
        const QString key = rows.text(7);
        const bool byFamilyName = std::any_of(
            terms.begin(), terms.end(), [&key](const QString &term) { return key.startsWith(term); });
        ranked.append({found.mine, byFamilyName, key, found});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(!a.mine, !a.byFamilyName, a.key, a.found.id)
            < std::tuple(!b.mine, !b.byFamilyName, b.key, b.found.id);
    });
    QList<Found> best;
    for (const Ranked &each : std::as_const(ranked))
        best.append(each.found);
    disclose(best);
    return best.mid(0, limit);
}

void Finder::disclose(QList<Found> &people) const
{
    QList<BeneficiaryId> ids;
    for (const Found &found : people)
        ids.append(BeneficiaryId(found.id));
    const auto relations = relationsTo(m_access, ids);
    const auto levelOf = [&](const Found &found) {
        const auto relation = relations.value(BeneficiaryId(found.id));
        return Policy::decide(m_access.session, Operation::ConsultFile, relation).level;
    };
    people.removeIf([&](const Found &found) { return levelOf(found) == Level::None; });
    for (Found &found : people)
        if (levelOf(found) < Level::General)
            found.commune.clear();
}

QList<Found> Finder::others(Found::Kind kind, const QStringList &terms, int limit)
{
    const QList<Range> wanted = ranges(storedKind(kind), terms);
    if (wanted.isEmpty())
        return {};
    QList<qint64> ids = candidates(storedKind(kind), wanted);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.isEmpty())
        return {};
    QList<Found> all;
    Rows rows(m_database, detailsSql(kind) + among(ids.size()), bound(ids));
    while (rows.next())
        all.append(readFound(kind, rows));
    std::sort(all.begin(), all.end(), [](const Found &a, const Found &b) {
        return std::pair(folded(a.title), a.id) < std::pair(folded(b.title), b.id);
    });
    return all.mid(0, limit);
}

QList<Found> Finder::find(const QString &typed, int limit)
{
    const QStringList terms = searchTerms(typed);
    if (terms.isEmpty() || limit <= 0)
        return {};
    QList<Found> network;
    for (const auto kind : {Found::Kind::Organisation, Found::Kind::Professional, Found::Kind::ServiceOffer})
        network += others(kind, terms, limit);
    // A common first letter finds more people than fit: partners keep a third of the places.
    const qsizetype kept = std::min<qsizetype>(network.size(), limit / 3);
    QList<Found> all;
    if (decisionOn(m_access, Operation::ListPeople).allow)
        all = people(terms, limit - int(kept));
    return all + network.mid(0, limit - all.size());
}
