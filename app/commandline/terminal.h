#pragma once

#include <QString>

#include <optional>

/// Asks for a secret on the terminal, without showing what is typed; nothing when nobody is at a terminal.
std::optional<QString> askSecret(const QString &question);
