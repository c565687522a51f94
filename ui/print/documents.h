#pragma once

#include "core/base/code.h"
#include "core/query/casefile.h"
#include "ui/print/printdocument.h"

/// What can be printed of a person's file.
enum class DocumentKind { Contract, Plan, Brief, Circle, Minutes };

template <>
struct Codes<DocumentKind>
{
    static constexpr std::array<CodeEntry<DocumentKind>, 5> table{{
        {DocumentKind::Contract, "contract"},
        {DocumentKind::Plan, "plan"},
        {DocumentKind::Brief, "brief"},
        {DocumentKind::Circle, "circle"},
        {DocumentKind::Minutes, "minutes"},
    }};
};

/// Makes a document of a person's file as of `on`, after leaving its row in the trail. Refused to who may not
/// print it; NotFound when the person is not in the base.
Result<PrintDocument> makeDocument(const Access &access, DocumentKind kind, BeneficiaryId person, QDate on);
