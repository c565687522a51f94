#pragma once

#include "core/domain/beneficiary.h"
#include "core/exchange/demo/demorandom.h"

#include <QHash>

/// Numbers and addresses that look right and belong to nobody.
class DemoNumbers
{
public:
    /// 13 characters; born in the country 999, which does not exist, so that no living person has it.
    QString nir(const Beneficiary &person);
    QString cafNumber();
    QString franceTravailId();
    QString franceTravailOldId();
    QString departmentId();
    /// 14 digits with a right Luhn sum.
    QString siret();
    /// "M-2026-000123".
    QString reference(int year);

    /// Numbers of the ranges that ARCEP keeps for works of fiction.
    static QString mobile(DemoRandom &random);
    static QString landline(DemoRandom &random);
    /// An address of example.org, which RFC 2606 keeps for examples.
    static QString email(const QString &firstName, const QString &familyName, const QString &host);

private:
    QHash<QString, int> m_nirOrders; ///< births met so far, by sex, year and month
    QHash<int, int> m_references; ///< last number by year
    int m_cafNumbers = 0;
    int m_jobseekers = 0;
    int m_oldJobseekers = 0;
    int m_departmentIds = 0;
    int m_sirets = 0;
};
