#include "ui/casefile/personfield.h"

#include "core/query/finder.h"
#include "core/services/workspace.h"

#include <QCompleter>
#include <QLocale>
#include <QStandardItemModel>

namespace {

constexpr int Shown = 10;
constexpr int IdRole = Qt::UserRole;

QString lineOf(const Found &found)
{
    QStringList parts{found.title};
    if (found.birthDate.isValid())
        parts.append(QLocale().toString(found.birthDate, QLocale::ShortFormat));
    if (!found.commune.isEmpty())
        parts.append(found.commune);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PersonField::PersonField(Workspace &workspace, BeneficiaryId except, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_except(except)
    , m_suggestions(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    setPlaceholderText(tr("Name, number or date of birth"));
    connect(this, &QLineEdit::textEdited, this, &PersonField::suggest);
    connect(this, &QLineEdit::textChanged, this, &PersonField::entryChanged);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PersonField::choose);
}

void PersonField::suggest(const QString &typed)
{
    if (!m_person.isNull()) {
        m_person = {};
        Q_EMIT personChanged(m_person);
    }
    m_suggestions->clear();
    Finder finder(m_workspace.access());
    for (const Found &found : finder.find(typed)) {
        if (found.kind != Found::Kind::Person || found.id == m_except.value())
            continue;
        auto *item = new QStandardItem(lineOf(found));
        item->setData(found.id, IdRole);
        m_suggestions->appendRow(item);
        if (m_suggestions->rowCount() == Shown)
            break;
    }
}

void PersonField::setEntry(const QStringList &entry)
{
    m_person = BeneficiaryId(entry.value(0).toLongLong());
    setText(entry.value(1));
    Q_EMIT personChanged(m_person);
}

void PersonField::choose(const QModelIndex &index)
{
    m_person = BeneficiaryId(index.data(IdRole).toLongLong());
    setText(index.data(Qt::DisplayRole).toString());
    Q_EMIT personChanged(m_person);
}
