#include "core/query/filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace {

template <Coded Enum>
QJsonArray codesOf(const QList<Enum> &values)
{
    QJsonArray codes;
    for (const Enum value : values)
        codes.append(codeOf(value));
    return codes;
}

template <Coded Enum>
bool read(const QJsonValue &value, Enum &member)
{
    const auto known = fromCode<Enum>(value.toString());
    if (!value.isString() || !known)
        return false;
    member = *known;
    return true;
}

template <Coded Enum>
bool read(const QJsonValue &value, QList<Enum> &members)
{
    for (const QJsonValue &each : value.toArray()) {
        Enum member{};
        if (!read(each, member))
            return false;
        members.append(member);
    }
    return value.isArray();
}

template <class Tag>
bool read(const QJsonValue &value, Id<Tag> &member)
{
    const auto number = fromCrockford(value.toString());
    member = Id<Tag>(number.value_or(0));
    return number.has_value();
}

bool read(const QJsonValue &value, bool &member)
{
    member = value.toBool();
    return value.isBool();
}

bool read(const QJsonValue &value, int &member)
{
    member = value.toInt();
    return member > 0;
}

bool read(const QJsonValue &value, QString &member)
{
    member = value.toString();
    return value.isString();
}

bool read(const QJsonValue &value, QStringList &members)
{
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            return false;
        members.append(each.toString());
    }
    return value.isArray();
}

bool readKey(const QString &key, const QJsonValue &value, Filter &filter)
{
    const auto is = [&key](const char *name) { return key == QLatin1String(name); };
    if (is("whose"))
        return read(value, filter.whose);
    if (is("referent"))
        return read(value, filter.referent);
    if (is("without_referent"))
        return read(value, filter.withoutReferent);
    if (is("lead_body"))
        return read(value, filter.leadBody);
    if (is("partner"))
        return read(value, filter.partner);
    if (is("stages"))
        return read(value, filter.stages);
    if (is("tracks"))
        return read(value, filter.tracks);
    if (is("overdue"))
        return read(value, filter.overdue);
    if (is("due_within_days"))
        return read(value, filter.dueWithinDays);
    if (is("silent_for_days"))
        return read(value, filter.silentForDays);
    if (is("contract_ends_within_days"))
        return read(value, filter.contractEndsWithinDays);
    if (is("running_rule"))
        return read(value, filter.runningRule);
    if (is("communes"))
        return read(value, filter.communes);
    if (is("closure"))
        return read(value, filter.closure);
    if (is("text"))
        return read(value, filter.text);
    return false;
}

} // namespace

bool Filter::has(Criterion criterion) const
{
    switch (criterion) {
    case Criterion::Whose:
        return whose != Whose::Everyone;
    case Criterion::Referent:
        return !referent.isNull();
    case Criterion::WithoutReferent:
        return withoutReferent;
    case Criterion::LeadBody:
        return !leadBody.isNull();
    case Criterion::Partner:
        return !partner.isNull();
    case Criterion::Stages:
        return !stages.isEmpty();
    case Criterion::Tracks:
        return !tracks.isEmpty();
    case Criterion::Deadline:
        return overdue || dueWithinDays > 0;
    case Criterion::LastContact:
        return silentForDays > 0;
    case Criterion::ContractEnd:
        return contractEndsWithinDays > 0;
    case Criterion::RunningRule:
        return !runningRule.isEmpty();
    case Criterion::Communes:
        return !communes.isEmpty();
    case Criterion::Closure:
        return closure != Closure::Open;
    case Criterion::Text:
        return !text.trimmed().isEmpty();
    }
    return false;
}

QList<Filter::Criterion> Filter::criteria() const
{
    QList<Criterion> present;
    for (const Criterion criterion : allOf<Criterion>())
        if (has(criterion))
            present.append(criterion);
    return present;
}

Filter Filter::with(Criterion criterion, const Filter &other) const
{
    Filter changed = *this;
    const auto copy = [&](auto... members) { ((changed.*members = other.*members), ...); };
    switch (criterion) {
    case Criterion::Whose:
        copy(&Filter::whose);
        break;
    case Criterion::Referent:
        copy(&Filter::referent);
        break;
    case Criterion::WithoutReferent:
        copy(&Filter::withoutReferent);
        break;
    case Criterion::LeadBody:
        copy(&Filter::leadBody);
        break;
    case Criterion::Partner:
        copy(&Filter::partner);
        break;
    case Criterion::Stages:
        copy(&Filter::stages);
        break;
    case Criterion::Tracks:
        copy(&Filter::tracks);
        break;
    case Criterion::Deadline:
        copy(&Filter::overdue, &Filter::dueWithinDays);
        break;
    case Criterion::LastContact:
        copy(&Filter::silentForDays);
        break;
    case Criterion::ContractEnd:
        copy(&Filter::contractEndsWithinDays);
        break;
    case Criterion::RunningRule:
        copy(&Filter::runningRule);
        break;
    case Criterion::Communes:
        copy(&Filter::communes);
        break;
    case Criterion::Closure:
        copy(&Filter::closure);
        break;
    case Criterion::Text:
        copy(&Filter::text);
        break;
    }
    return changed;
}

QList<Filter::Criterion> Filter::differences(const Filter &other) const
{
    QList<Criterion> different;
    for (const Criterion criterion : allOf<Criterion>())
        if (with(criterion, other) != *this)
            different.append(criterion);
    return different;
}

QString Filter::toJson() const
{
    QJsonObject json;
    const auto put = [&json](const char *key, bool present, const QJsonValue &value) {
        if (present)
            json.insert(QLatin1String(key), value);
    };
    put("whose", has(Criterion::Whose), codeOf(whose));
    put("referent", has(Criterion::Referent), referent.text());
    put("without_referent", withoutReferent, true);
    put("lead_body", has(Criterion::LeadBody), leadBody.text());
    put("partner", has(Criterion::Partner), partner.text());
    put("stages", has(Criterion::Stages), codesOf(stages));
    put("tracks", has(Criterion::Tracks), codesOf(tracks));
    put("overdue", overdue, true);
    put("due_within_days", dueWithinDays > 0, dueWithinDays);
    put("silent_for_days", silentForDays > 0, silentForDays);
    put("contract_ends_within_days", contractEndsWithinDays > 0, contractEndsWithinDays);
    put("running_rule", has(Criterion::RunningRule), runningRule);
    put("communes", has(Criterion::Communes), QJsonArray::fromStringList(communes));
    put("closure", has(Criterion::Closure), codeOf(closure));
    put("text", has(Criterion::Text), text);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Filter> Filter::fromJson(const QString &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::Format, error.errorString()};
    Filter filter;
    const QJsonObject object = document.object();
    for (auto each = object.begin(); each != object.end(); ++each)
        if (!readKey(each.key(), each.value(), filter))
            return Error{ErrorCode::Format, each.key()};
    return filter;
}
