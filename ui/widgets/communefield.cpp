#include "ui/widgets/communefield.h"

#include "core/base/text.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace {

constexpr int shown = 8;
constexpr int considered = 2000; ///< the largest come first: a village of the département is far down
constexpr int communeCodeRole = Qt::UserRole;

QString lineOf(const Commune &commune)
{
    return QStringLiteral("%1 · %2").arg(commune.name, commune.postcodes.value(0));
}

} // namespace

CommuneField::CommuneField(QWidget *parent)
    : QLineEdit(parent)
    , m_suggestions(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CommuneField::suggest);
    connect(this, &QLineEdit::textChanged, this, &CommuneField::entryChanged);
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.data(communeCodeRole).toString()); },
        Qt::QueuedConnection);
}

void CommuneField::setCode(const QString &code)
{
    const Commune *commune = Communes::all().find(code);
    m_code = commune ? code : QString();
    setText(commune ? commune->name : QString());
}

void CommuneField::setEntry(const QStringList &entry)
{
    setCode(entry.value(0));
    setText(entry.value(1));
}

void CommuneField::suggest(const QString &typed)
{
    if (!m_code.isEmpty()) {
        m_code.clear();
        Q_EMIT codeChanged(m_code);
    }
    auto found = Communes::all().suggestions(typed, considered);
    const auto rank = [&](const Commune &commune) {
        return (commune.department == m_department ? 0 : 2) + (folded(commune.name) == folded(typed) ? 0 : 1);
    };
    std::stable_sort(found.begin(), found.end(),
        [&rank](const Commune &a, const Commune &b) { return rank(a) < rank(b); });
    m_suggestions->clear();
    for (const Commune &commune : std::as_const(found).first(std::min<qsizetype>(shown, found.size()))) {
        auto *item = new QStandardItem(lineOf(commune));
        item->setData(commune.code, communeCodeRole);
        m_suggestions->appendRow(item);
    }
}

void CommuneField::choose(const QString &code)
{
    setCode(code);
    Q_EMIT codeChanged(m_code);
}
