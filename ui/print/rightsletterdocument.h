#pragma once

#include "core/query/rightsletter.h"
#include "ui/print/printdocument.h"

/// The letter that answers a person who exercised a right; a refusal tells why and where she may turn to.
PrintDocument rightsLetterDocument(const RightsLetter &letter);
