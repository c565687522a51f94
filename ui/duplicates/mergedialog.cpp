#include "ui/duplicates/mergedialog.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/householdtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plainlabel.h"

namespace {

const QString First = QStringLiteral("one");
const QString Second = QStringLiteral("other");
const QString Reference = QStringLiteral("reference");

template <class Value>
QString storedText(const Value &value)
{
    if constexpr (std::is_same_v<Value, QString>)
        return value;
    else if constexpr (std::is_same_v<Value, bool>)
        return value ? QStringLiteral("1") : QStringLiteral("0");
    else if constexpr (std::is_same_v<Value, QDate>)
        return value.toString(Qt::ISODate);
    else
        return codeOf(value);
}

} // namespace

MergeDialog::MergeDialog(Workspace &workspace, const DuplicateFiles &files, QWidget *parent)
    : FormDialog(tr("One file of two"), tr("Merge the two files"), parent)
    , m_workspace(workspace)
    , m_files(files)
{
    form()->addTitle(textOf(files.pair.why));
    tellSides();
    addDifferences();
}

void MergeDialog::tellSides()
{
    for (const DuplicateSide &each : {m_files.one, m_files.other}) {
        QStringList words{
            tr("File %1: %2")
                .arg(each.person.reference, personName(each.person.familyName, each.person.firstName))};
        if (!each.referent.isEmpty())
            words += tr("référent %1").arg(each.referent);
        words += tr("%n appointment(s)", nullptr, each.appointments);
        words += tr("%n contract(s)", nullptr, each.contracts);
        words += tr("%n note(s)", nullptr, each.notes);
        auto *line = new PlainLabel(words.join(QStringLiteral(" · ")));
        line->setWordWrap(true);
        form()->addWide(line);
    }
    auto *note = new PlainLabel(tr("Everything in both files goes into one. A second référent unique of the "
                                   "same days becomes a member of the "
                                   "circle. It can be undone."),
        Theme::Text::Small);
    note->setWordWrap(true);
    form()->addWide(note);
}

void MergeDialog::addDifferences()
{
    const QString table = QLatin1String(Fields<Beneficiary>::table);
    const QDate today = m_workspace.clock().today();
    forEachField<Beneficiary>([&](const auto &each) {
        const auto &one = side(true).*each.member;
        const auto &other = side(false).*each.member;
        if (one == other)
            return;
        const QString column = QLatin1String(each.column);
        const auto shown = [&](const auto &value) {
            const QString words = valueText(table, column, storedText(value), today);
            return words.isEmpty() ? QStringLiteral("–") : words;
        };
        auto *choice = new ChoiceField;
        choice->setChoices({{First, shown(one)}, {Second, shown(other)}});
        const bool isEmpty = storedText(one).isEmpty();
        choice->setCode(isEmpty ? Second : First);
        form()->addField(column == Reference ? tr("Number that stays") : fieldText(table, column), choice);
        m_choices.insert(column, choice);
    });
}

Result<void> MergeDialog::store()
{
    const auto isFirst = [this](const QString &column) {
        const ChoiceField *choice = m_choices.value(column);
        return !choice || choice->code() == First;
    };
    const bool keepsFirst = isFirst(Reference);
    Beneficiary merged = side(keepsFirst);
    forEachField<Beneficiary>([&](const auto &each) {
        merged.*each.member = side(isFirst(QLatin1String(each.column))).*each.member;
    });
    return m_workspace.merges().merge(merged, side(!keepsFirst));
}
