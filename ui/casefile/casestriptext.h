#pragma once

#include "core/query/casestrip.h"
#include "ui/widgets/statebadge.h"

#include <QCoreApplication>

/// One line of an answer; with a state, its shape says so too.
struct StripLine
{
    QString text{};
    std::optional<State> state{};
    bool secondary = false;
};

/// One question of the top of a file and the lines that answer it.
struct StripAnswer
{
    QString question{};
    QList<StripLine> lines{}; ///< never empty
};

/// The words that answer in five seconds: where is she, what is next, who acts, what blocks.
class CaseStripText
{
    Q_DECLARE_TR_FUNCTIONS(CaseStripText)

public:
    /// The four answers, in their order.
    static QList<StripAnswer> answers(const CaseStrip &strip, QDate today);

    static QList<StripLine> where(const CaseStrip &strip, QDate today);
    static QList<StripLine> next(const CaseStrip &strip, QDate today);
    static QList<StripLine> who(const CaseStrip &strip, QDate today);
    static QList<StripLine> blocks(const CaseStrip &strip, QDate today);
    static QString textOf(const Obstacle &obstacle, QDate today);

private:
    static QString suspensionText(const BenefitRight &right);
    static QString sanctionText(const Obstacle &obstacle, QDate today);
};
