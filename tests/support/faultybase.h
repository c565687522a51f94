#pragma once

#include <QStringList>
#include <QTemporaryDir>

/// A base in a folder of its own, that a worker process writes to while a test kills or starves it.
class FaultyBase
{
public:
    struct Outcome
    {
        bool killed = false; ///< by a signal that the test sent
        bool crashed = false; ///< by anything else, or by taking too long
        QStringList lines{}; ///< what the worker said
    };

    /// `folder` is where the base stands; empty: a temporary folder.
    explicit FaultyBase(const QString &folder = {});

    QString path() const { return m_path; }
    /// Puts the base back as it was in the beginning.
    void restart();
    /// Runs the worker, under strace with `faults` when there are any, killing it after `milliseconds` unless
    /// 0.
    Outcome run(const QStringList &arguments, const QStringList &faults = {}, int milliseconds = 0);
    /// What is wrong with the base after all that; empty: nothing. Everything the worker acknowledged since
    /// restart() is there, no command is half there, and the base opens by itself.
    QString flaw();
    /// The same of any base, for what a worker said.
    static QString flawOf(const QString &path, const QStringList &said);
    /// How many acknowledged things flaw() looks for.
    qsizetype acknowledged() const { return m_acknowledged.size(); }

    /// Long runs are asked for by scripts/soak.
    static bool isSoak();
    static bool hasStrace();

private:
    QTemporaryDir m_own{};
    QString m_path;
    QByteArray m_pristine{};
    QStringList m_acknowledged{};
};
