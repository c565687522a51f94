#include "app/finderprovider.h"

#include "ui/text/datetext.h"

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FinderProvider::FinderProvider(Workspace &workspace)
    : m_workspace(workspace)
    , m_finder(workspace.access())
{
}

QList<Finding> FinderProvider::find(const QString &text, int limit)
{
    if (!text.trimmed().isEmpty())
        m_workspace.searched();
    QList<Finding> findings;
    for (const Found &found : m_finder.find(text, limit))
        findings.append(finding(found));
    return findings;
}

Finding FinderProvider::finding(const Found &found) const
{
    const auto location = [&found](const QString &place, const QString &section = {}) {
        return Location{place, found.id, section, {}};
    };
    switch (found.kind) {
    case Found::Kind::Person:
        return {found.title,
            joined({ageText(found.birthDate, m_workspace.clock().today()), found.commune, found.reference}),
            QStringLiteral("user"), location(QStringLiteral("casefile"))};
    case Found::Kind::Organisation:
        return {found.title, found.commune, QStringLiteral("building"), location(QStringLiteral("network"))};
    case Found::Kind::Professional:
        return {found.title, joined({found.jobTitle, found.organisation}), QStringLiteral("people"),
            location(QStringLiteral("network"), QStringLiteral("professional"))};
    case Found::Kind::ServiceOffer:
        return {found.title, joined({found.organisation, found.commune}), QStringLiteral("network"),
            location(QStringLiteral("network"), QStringLiteral("service"))};
    }
    return {};
}
