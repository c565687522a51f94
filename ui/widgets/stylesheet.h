#pragma once

#include <QString>

class Tokens;

/// What Fusion draws otherwise than we want it, in the colours given.
QString styleSheet(const Tokens &tokens);
