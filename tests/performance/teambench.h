#pragma once

#include <QString>

/// A team on one server: 50 counsellors at once for some seconds, each asking her day, opening a file and
/// planning an appointment, first without a pause, then at the pace of people. `address` is the owner's of an
/// empty base; the figures go to the output.
int benchTeam(const QString &address, int seconds);
