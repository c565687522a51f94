#pragma once

#include "core/query/conferences.h"

/// The words people read for what those who act for a person speak of together.
QString textOf(ConferenceItem::Kind kind);
QString textOf(ConferenceAttendee::Presence presence);
QString textOf(Position::Stance stance);
/// What is wrong with a field and what to do about it, as forms show it under the field.
QString textOf(Conference::Flaw flaw);
QString textOf(Position::Flaw flaw);
/// A subject to put in the agenda, as those present will read it.
QString textOf(const AgendaTopic &topic, QDate today);
/// "42 h in the week of 30 Nov 2026: 35 h GRETA, 7 h for the person".
QString textOf(const WeekLoad &week);
/// "Wed 2 Dec at 14:00, in preparation".
QString conferenceText(const Conference &conference, QDate today);
/// "NOM Prénom · Organisation", or the organisation alone.
QString actorText(const CaseFile &file, OrganisationId organisation, ProfessionalId professional);
