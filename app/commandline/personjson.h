#pragma once

#include "core/query/casefile.h"
#include "core/query/people.h"

#include <QJsonObject>

/// A person as `people --json` prints her; `on` decides the state of the next deadline.
QJsonObject personJson(const PersonRow &row, QDate on);
/// What `show --json` adds of the diagnosis, the plan, the rights and the notes, as the reader may see them.
QJsonObject workJson(const CaseFile &file, QDate on);
/// A person as `show --json` prints her.
QJsonObject personJson(const PersonDetail &detail, QDate on);
/// One request as other programs read it.
QJsonObject requestJson(const RequestLine &line);
