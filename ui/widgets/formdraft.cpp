#include "ui/widgets/formdraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString TitleKey = QStringLiteral("title");
const QString KindsKey = QStringLiteral("kinds");
const QString OpenedKey = QStringLiteral("opened");
const QString TypedKey = QStringLiteral("typed");

} // namespace

QString FormDraft::toText() const
{
    const QJsonObject object{{TitleKey, title}, {KindsKey, QJsonArray::fromStringList(kinds)},
        {OpenedKey, opened}, {TypedKey, typed}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<FormDraft> FormDraft::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FormDraft draft{object.value(TitleKey).toString(), object.value(KindsKey).toVariant().toStringList(),
        object.value(OpenedKey).toArray(), object.value(TypedKey).toArray()};
    const auto fields = draft.kinds.size();
    if (fields == 0 || draft.opened.size() != fields || draft.typed.size() != fields)
        return {};
    return draft;
}

QJsonArray FormDraft::over(const QJsonArray &now) const
{
    QJsonArray merged;
    for (qsizetype i = 0; i < now.size(); ++i)
        merged.append(typed[i] == opened[i] ? now[i] : typed[i]);
    return merged;
}

bool FormDraft::clashesWith(const QJsonArray &now) const
{
    for (qsizetype i = 0; i < now.size(); ++i)
        if (typed[i] != opened[i] && opened[i] != now[i] && typed[i] != now[i])
            return true;
    return false;
}
