#pragma once

#include "core/domain/beneficiary.h"
#include "ui/print/printdocument.h"

/// The head of a letter to a person: from whom, to whom, and the greeting; one without an address is handed
/// over.
void addLetterHead(PrintDocument &document, const QString &from, const QString &person,
    const QStringList &address, Beneficiary::Civility civility);
