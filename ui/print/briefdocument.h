#pragma once

#include "core/query/brief.h"
#include "ui/print/printdocument.h"

/// The brief on one page of A4. Holds no note.
PrintDocument briefDocument(const Brief &brief);
