#include "core/query/filterpredicate.h"

#include "core/base/text.h"
#include "core/query/searchterms.h"
#include "core/storage/searchindex.h"
#include "core/storage/values.h"

namespace {

/// So many letters name few people.
constexpr int NarrowTerm = 4;
constexpr int Person = int(SearchIndex::Kind::Person);

class Conditions
{
public:
    void add(const QString &sql, const QVariantList &values = {})
    {
        m_predicate.sql += QStringLiteral(" AND ") + sql;
        m_predicate.values += values;
    }
    void addIn(const QString &column, const QVariantList &values)
    {
        const auto marks = QStringLiteral(", ?").repeated(values.size()).mid(2);
        add(QStringLiteral("%1 IN (%2)").arg(column, marks), values);
    }
    void addNarrow(const QString &sql, const QVariantList &values)
    {
        add(sql, values);
        m_predicate.narrow = true;
    }
    Predicate predicate() const { return m_predicate; }

private:
    Predicate m_predicate;
};

/// Who has a member in her circle today, by `column` of circle_member; binds an id and the day twice.
QString membersBy(const char *column)
{
    return QStringLiteral("s.beneficiary_id IN (SELECT m.beneficiary_id FROM circle_member m WHERE m.%1 = ? "
                          "AND (m.valid_from IS NULL OR m.valid_from <= ?) "
                          "AND (m.valid_to IS NULL OR m.valid_to >= ?))")
        .arg(QLatin1String(column));
}

void addPeople(Conditions &conditions, const Filter &filter, const FilterReader &reader)
{
    const QVariant day = Values::toValue(reader.today);
    if (filter.whose == Filter::Whose::Mine)
        conditions.addNarrow(membersBy("professional_id"), {reader.professional.value(), day, day});
    if (filter.whose == Filter::Whose::LedByMe)
        conditions.addNarrow(QStringLiteral("s.referent_id = ?"), {reader.professional.value()});
    if (!filter.referent.isNull())
        conditions.addNarrow(QStringLiteral("s.referent_id = ?"), {filter.referent.value()});
    if (filter.withoutReferent)
        conditions.add(QStringLiteral("s.referent_organisation_id IS NULL"));
    if (!filter.leadBody.isNull())
        conditions.add(QStringLiteral("s.referent_organisation_id = ?"), {filter.leadBody.value()});
    if (!filter.partner.isNull())
        conditions.add(membersBy("organisation_id"), {filter.partner.value(), day, day});
}

void addTracks(Conditions &conditions, const QList<Track> &tracks)
{
    QVariantList named;
    for (const Track track : tracks)
        if (track != Track::None)
            named.append(codeOf(track));
    if (named.size() == tracks.size())
        conditions.addIn(QStringLiteral("s.track"), named);
    else if (named.isEmpty())
        conditions.add(QStringLiteral("s.track IS NULL"));
    else
        conditions.add(QStringLiteral("COALESCE(s.track, '') IN (''%1)")
                           .arg(QStringLiteral(", ?").repeated(named.size())),
            named);
}

void addSituation(Conditions &conditions, const Filter &filter)
{
    if (!filter.stages.isEmpty()) {
        QVariantList orders;
        for (const Stage stage : filter.stages)
            orders.append(int(stage));
        conditions.addIn(QStringLiteral("s.stage_order"), orders);
    }
    if (!filter.tracks.isEmpty())
        addTracks(conditions, filter.tracks);
    if (!filter.communes.isEmpty()) {
        QVariantList keys;
        for (const QString &commune : filter.communes)
            keys.append(folded(commune));
        conditions.addIn(QStringLiteral("s.commune_key"), keys);
    }
}

void addDates(Conditions &conditions, const Filter &filter, QDate today)
{
    const auto day = [today](int days) { return Values::toValue(today.addDays(days)); };
    if (filter.dueWithinDays > 0) {
        conditions.add(QStringLiteral("s.next_due_on <= ?"), {day(filter.dueWithinDays)});
        if (!filter.overdue)
            conditions.add(QStringLiteral("s.next_due_on >= ?"), {day(0)});
    } else if (filter.overdue) {
        conditions.add(QStringLiteral("s.next_due_on < ?"), {day(0)});
    }
    if (filter.silentForDays > 0) {
        // Somebody who came last week and was not met yet is no silence.
        const QVariant since = day(-filter.silentForDays);
        conditions.add(QStringLiteral("(s.last_contact_on <= ? OR (s.last_contact_on IS NULL AND NOT EXISTS "
                                      "(SELECT 1 FROM beneficiary b WHERE b.id = s.beneficiary_id "
                                      "AND b.followed_since > ?)))"),
            {since, since});
    }
    if (filter.contractEndsWithinDays > 0)
        conditions.add(QStringLiteral("s.contract_ends_on >= ? AND s.contract_ends_on <= ?"),
            {day(0), day(filter.contractEndsWithinDays)});
    if (!filter.runningRule.isEmpty())
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM deadline d WHERE d.beneficiary_id = "
                                      "s.beneficiary_id AND d.rule = ? AND d.met_on IS NULL)"),
            {filter.runningRule});
}

const QString Words = QStringLiteral("FROM search_word WHERE kind = ? AND word >= ? AND word < ?");
const QString OwnWords =
    QStringLiteral("EXISTS (SELECT 1 FROM search_word w WHERE w.subject_id = s.beneficiary_id "
                   "AND w.word >= ? AND w.word < ?)");

/// Each term begins a word of the person; a term that begins nobody's finds who sounds like it. Looks at the
/// words of those whom the other criteria leave.
void addTermOfFew(Conditions &conditions, const QString &term)
{
    const QVariantList begins{term, prefixEnd(term)};
    const SoundRange sound = soundRange(term);
    if (sound.first.isEmpty())
        return conditions.add(OwnWords, begins);
    conditions.add(QStringLiteral("(%1 OR (NOT EXISTS (SELECT 1 %2) AND %1))").arg(OwnWords, Words),
        begins + QVariantList{Person} + begins + QVariantList{sound.first, sound.end});
}

/// The same, from the words to the people.
void addTerm(Conditions &conditions, const QString &term)
{
    QString sql = QStringLiteral("SELECT subject_id ") + Words;
    QVariantList values{Person, term, prefixEnd(term)};
    if (const SoundRange sound = soundRange(term); !sound.first.isEmpty()) {
        sql = QStringLiteral("%1 UNION ALL %1 AND NOT EXISTS (SELECT 1 %2)").arg(sql, Words);
        values += QVariantList{Person, sound.first, sound.end} + values;
    }
    sql = QStringLiteral("s.beneficiary_id IN (%1)").arg(sql);
    if (term.size() >= NarrowTerm)
        conditions.addNarrow(sql, values);
    else
        conditions.add(sql, values);
}

void addText(Conditions &conditions, const QString &text)
{
    QStringList terms = searchTerms(text);
    std::stable_sort(
        terms.begin(), terms.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &term : terms)
        conditions.predicate().narrow ? addTermOfFew(conditions, term) : addTerm(conditions, term);
    if (terms.isEmpty() && !text.trimmed().isEmpty())
        conditions.add(QStringLiteral("1 = 0"));
}

} // namespace

Predicate predicateOf(const Filter &filter, const FilterReader &reader)
{
    Conditions conditions;
    addPeople(conditions, filter, reader);
    addSituation(conditions, filter);
    addDates(conditions, filter, reader.today);
    addText(conditions, filter.text);
    return conditions.predicate();
}
