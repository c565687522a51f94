#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// How much a theme stands in the way of a person on a day, from 0 (it does not, or no more) to 4.
struct ObstacleLevel
{
    enum class Flaw { ThemeMissing, LevelWrong, DateMissing, InFuture };

    ObstacleLevelId id{};
    BeneficiaryId beneficiary{};
    QString theme{}; ///< code of a theme, see Vocabulary
    int level = 0;
    QDate notedOn{};
    ProfessionalId professional{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const ObstacleLevel &) const = default;
};

template <>
struct Fields<ObstacleLevel>
{
    static constexpr auto table = "obstacle_level";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &ObstacleLevel::beneficiary),
        field("theme", &ObstacleLevel::theme), field("level", &ObstacleLevel::level),
        field("noted_on", &ObstacleLevel::notedOn), field("professional_id", &ObstacleLevel::professional));
};
