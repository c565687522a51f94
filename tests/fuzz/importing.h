#pragma once

#include "core/exchange/importer.h"

/// Plans what a file would do to a base, stores it, and takes it back; what is refused leaves nothing.
void importAndTakeBack(const ImportSource &source);
