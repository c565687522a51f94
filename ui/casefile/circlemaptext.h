#pragma once

#include "core/query/circlemap.h"

#include <QCoreApplication>

/// The words of one mark of a circle.
struct CircleMarkText
{
    QString title{}; ///< name of the partner, or what stands in its place
    QString role{}; ///< of a partner; who is gathered; the obstacles of a gap
    QString people{}; ///< "MOREAU Claire, PETIT Jean"; empty when nobody is named
    QString domain{};
    QString contact{}; ///< "12 days ago"; empty for what is no partner
    QString state{}; ///< "Active", "Waiting for an answer", "Left on 3 Mar 2026"
    QString requests{}; ///< "2 open requests"; empty without any
    QString act{}; ///< what Enter does, as a button says it; empty for what only opens

    /// All of them in one sentence, as a screen reader says it.
    QString sentence() const;
    bool operator==(const CircleMarkText &) const = default;
};

/// The words of a circle.
class CircleMapText
{
    Q_DECLARE_TR_FUNCTIONS(CircleMapText)

public:
    static QString domainText(CircleDomain domain);
    static QString ringText(int ring);
    static QString stateText(CircleNode::State state);
    static CircleMarkText of(const CircleMap &map, const CircleMark &mark);
    static QString of(const CircleInsight &insight);
    /// What the lines and marks mean.
    static QString legend();

private:
    static CircleMarkText ofPartner(const CircleMap &map, const CircleNode &node);
    static CircleMarkText ofGroup(const CircleSector &sector, const CircleMark &mark);
    static QString roleOf(const CircleNode &node);
    static QString stateOf(const CircleNode &node);
};
