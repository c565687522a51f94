#pragma once

#include "core/rules/clashes.h"

/// "At the same time: follow-up interview, Mission locale, Wed 2 Dec at 14:00": what stands in the way of an
/// appointment, with whom and when.
QString clashText(const Clash &clash, const QString &organisation, QDate today);
