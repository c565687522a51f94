#pragma once

#include "core/domain/command.h"

#include <QString>

/// What a command did, as the history and the undo line name it: "appointment planned".
QString textOf(Command command);
