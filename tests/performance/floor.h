#pragma once

#include "core/storage/database.h"

#include <QStringList>

struct sqlite3;

/// Notes every statement that a base runs, with its values, from construction on.
class StatementRecorder
{
public:
    explicit StatementRecorder(Database &database);
    ~StatementRecorder();
    StatementRecorder(const StatementRecorder &) = delete;
    StatementRecorder &operator=(const StatementRecorder &) = delete;

    const QStringList &statements() const { return m_statements; }

private:
    sqlite3 *m_engine;
    QStringList m_statements{};
};

/// The least that statements can cost: the same ones, prepared before, through the sqlite3 C interface on a
/// connection of its own, each value read as text.
class Floor
{
public:
    explicit Floor(const QString &path);
    ~Floor();
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    /// How long the statements take, in milliseconds.
    double run(const QStringList &statements);

private:
    sqlite3 *m_engine = nullptr;
};
