#pragma once

#include "core/query/people.h"

#include <QJsonObject>

/// A person as `people --json` prints her; `on` decides the state of the next deadline.
QJsonObject personJson(const PersonRow &row, QDate on);
/// A person as `show --json` prints her.
QJsonObject personJson(const PersonDetail &detail, QDate on);
