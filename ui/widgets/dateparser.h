#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// The day meant by what people type: 3/2, 03022026, 3.2.26, 2026-02-03, "3 févr. 2026", "demain", "lundi"
/// (the next one), "+10j", "-2s", "+3m", "+1a". Without a year, the nearest such day; two digits of a year
/// reach 20 years ahead. Nothing when the text is no day.
std::optional<QDate> parseDate(const QString &text, QDate today);
