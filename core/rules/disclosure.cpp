#include "core/rules/disclosure.h"

namespace {

/// Whitelists: a field added to the record stays hidden until somebody lists it.
Beneficiary directoryOf(const Beneficiary &person)
{
    Beneficiary shown;
    shown.id = person.id;
    shown.revision = person.revision;
    shown.reference = person.reference;
    shown.civility = person.civility;
    shown.familyName = person.familyName;
    shown.birthName = person.birthName;
    shown.firstName = person.firstName;
    shown.birthDate = person.birthDate;
    shown.birthPrecision = person.birthPrecision;
    return shown;
}

Beneficiary generalOf(const Beneficiary &person)
{
    Beneficiary shown = directoryOf(person);
    shown.phone = person.phone;
    shown.email = person.email;
    shown.doNotCall = person.doNotCall;
    shown.noSms = person.noSms;
    shown.safeContact = person.safeContact;
    shown.address = person.address;
    shown.addressComplement = person.addressComplement;
    shown.postcode = person.postcode;
    shown.city = person.city;
    shown.interpreterLanguage = person.interpreterLanguage;
    shown.followedSince = person.followedSince;
    return shown;
}

} // namespace

bool isNamed(const Organisation &organisation, OrganisationId reader, Level level)
{
    return !organisation.sensitive || level >= Level::Full || (!reader.isNull() && organisation.id == reader);
}

Organisation masked(const Organisation &organisation)
{
    return {.id = organisation.id, .name = MaskedOrganisation, .sensitive = true};
}

Beneficiary disclosed(const Beneficiary &person, Level level)
{
    switch (level) {
    case Level::None:
        return {};
    case Level::Directory:
        return directoryOf(person);
    case Level::General:
        return generalOf(person);
    case Level::Full:
    case Level::Confidential:
        return person;
    }
    return {};
}

QList<Note> disclosed(const QList<Note> &notes, const Reader &reader, Level level)
{
    QList<Note> shown;
    for (const Note &note : notes) {
        const bool own = note.account == reader.account;
        const bool ofHers =
            note.level == Note::Level::Organisation && note.organisation == reader.organisation;
        if (own || (level >= Level::Full && (note.level == Note::Level::Circle || ofHers)))
            shown.append(note);
    }
    return shown;
}

PathwayFacts disclosed(const PathwayFacts &facts, Level level)
{
    PathwayFacts shown;
    switch (level) {
    case Level::None:
        return shown;
    case Level::Directory:
        shown.members = facts.members;
        return shown;
    case Level::General:
        shown.members = facts.members;
        shown.appointments = facts.appointments;
        shown.followedSince = facts.followedSince;
        return shown;
    case Level::Full:
    case Level::Confidential:
        return facts;
    }
    return shown;
}

PathwayState disclosed(const PathwayState &state, Level level)
{
    if (level >= Level::Full)
        return state;
    PathwayState shown;
    if (level == Level::General) {
        shown.stage = state.stage;
        shown.stageSince = state.stageSince;
    }
    return shown;
}
