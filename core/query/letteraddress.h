#pragma once

#include "core/domain/beneficiary.h"

#include <QStringList>

/// Where a letter reaches a person, line by line; nothing when how to reach her safely is told, or no street
/// is known.
QStringList letterAddressOf(const Beneficiary &person);
