#pragma once

#include <QString>

#include <functional>

/// Something told to the user without stopping her: what, why, and what to do about it.
struct Message
{
    enum class Kind { Information, Done, Warning, Failure };

    Kind kind = Kind::Information;
    QString text{}; ///< plain text
    QString action{}; ///< verb on the button; empty: no button
    std::function<void()> run{}; ///< what the button does
    bool stays = false; ///< good news leaves by itself after a while, unless it stays
};
