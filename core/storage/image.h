#pragma once

#include "core/base/result.h"

#include <QByteArray>

class Database;

/// A whole base as the bytes of its file, as of one moment, read through the engine: what is being written
/// meanwhile is in it whole or not at all.
Result<QByteArray> imageOf(Database &database);

/// What an image holds.
struct ImageContent
{
    int people = 0;
    int version = 0; ///< of its schema
};

/// Opens an image in memory and checks it throughout. NotABase, TooNew or Damaged.
Result<ImageContent> checkImage(const QByteArray &image);
