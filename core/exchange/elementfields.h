#pragma once

#include "core/domain/nomenclature.h"
#include "core/exchange/datainclusion.h"

/// One element of data·inclusion read by field, with the problems found in it.
class ElementFields
{
public:
    explicit ElementFields(const DataInclusionElement &element);

    QString required(const char *name);
    QString optional(const char *name);
    /// The same with its line breaks.
    QString paragraphs(const char *name);
    /// A number of at least `least`; 0 with a warning when the element gives another.
    double number(const char *name, double least, double most);
    int integer(const char *name, int least, int most);
    /// The codes of a list; those that the nomenclature does not know are left out.
    QStringList codes(const char *name, const Nomenclature *known);
    QString code(const char *name, const Nomenclature &known);

    /// Warns of a text whose length the schema does not allow.
    void checkLength(const char *name, const QString &text, int least, int most);
    void error(const char *name, const QString &code);
    void warn(const char *name, const QString &code, const QStringList &arguments = {});
    /// How the file names a field.
    QString column(const char *name) const { return m_prefix + QLatin1String(name); }

    template <class Draft>
    void finish(Draft &draft)
    {
        draft.line = m_place;
        draft.subject = draft.given.name;
        draft.problems = m_problems;
        draft.rejected = m_rejected;
    }

private:
    QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }
    QString raw(const char *name);

    const QJsonObject m_object;
    int m_place;
    QString m_prefix;
    QList<ImportProblem> m_problems{};
    bool m_rejected = false;
};
