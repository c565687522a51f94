#pragma once

#include "core/query/casefile.h"
#include "ui/print/printdocument.h"

/// A part of what is kept of a person: each record with what is known of it, name by value.
struct AccessPart
{
    struct Record
    {
        QString title{};
        QList<QPair<QString, QString>> facts{};
    };

    QString title{};
    QList<Record> records{};
};

/// All that is kept of a person and that the reader of her file sees, to be given to her (RGPD art. 15):
/// every field of her identity, then `parts`, with why it is kept and for how long.
PrintDocument accessDocument(const CaseFile &file, const QList<AccessPart> &parts);
