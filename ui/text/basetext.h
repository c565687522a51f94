#pragma once

#include <QString>

/// What a base is called: the name of its file, or of the base on its server.
QString baseName(const QString &path);
/// Where it is: its folder, or its server.
QString basePlace(const QString &path);
