#pragma once

#include <QDate>
#include <QString>

/// What a record is called, by the name of its table: "Appointment".
QString recordText(const QString &table);
/// What a field is called, by its table and column: "Date of birth".
QString fieldText(const QString &table, const QString &column);
/// A stored value in words: codes, dates and flags are spelt out, the number of social security is masked.
QString valueText(const QString &table, const QString &column, const QString &value, QDate today);
/// The number of social security with only its first digits, as screens show it: "2 90 •• •• ••• •••".
QString maskedNir(const QString &nir);
/// The number of social security in groups: "2 90 01 12 B03 300".
QString spacedNir(const QString &nir);
