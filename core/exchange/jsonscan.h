#pragma once

#include "core/exchange/jsonreader.h"

#include <QList>
#include <QSet>

/// Goes once through a JSON text, without recursion and before anything is built of it, and finds what must
/// not be read. Faults of syntax are left to the parser.
class JsonScan
{
public:
    struct Fault
    {
        QString code{}; ///< of a problem
        qsizetype place = 0; ///< in the text
        QString argument{}; ///< of the problem; empty: its place on the line
    };

    JsonScan(QStringView text, const JsonLimits &limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    /// The first fault, if there is one.
    std::optional<Fault> run();

private:
    /// A list or object that is open.
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        qsizetype elements = 1;
        QSet<QString> keys{};
    };

    void readSign();
    void open(bool isObject);
    void next();
    void readString();
    void readUnit(QString &out);
    QChar escaped();
    void addKey(const QString &key, qsizetype place);
    void fault(const QString &code, qsizetype place, const QString &argument = {});

    QStringView m_text;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    QList<Level> m_levels{};
    std::optional<Fault> m_fault{};
};
