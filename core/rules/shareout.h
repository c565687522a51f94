#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

/// A file that is to have another référent, as far as who should be it depends on it.
struct FileToShare
{
    BeneficiaryId id{};
    int points = 10; ///< what it counts for, see caseWeightOf()
    QString language{}; ///< of the interpreter it needs; empty: none
    QString commune{}; ///< folded; empty when unknown
    QSet<ProfessionalId> excluded{}; ///< who must not have it
};

/// Somebody who may take files.
struct TakerOfFiles
{
    ProfessionalId id{};
    QString name{};
    int points = 0; ///< of the files held already
    QStringList languages{};
    QSet<QString> communes{}; ///< folded, where the people of those files live
};

/// Whether two names of languages are the same: "Peul", "peul (Guinée)".
bool isSameLanguage(const QString &one, const QString &other);

/// A taker for each file that has one, always the same for the same files and takers in any order. Nobody
/// gets a file that excludes her. The heavy ones and those that few may take go first, each to whom it leaves
/// the lightest load, where speaking the language is worth ten ordinary files and having somebody in the
/// commune three.
QHash<BeneficiaryId, ProfessionalId> shareOut(QList<FileToShare> files, QList<TakerOfFiles> takers);
