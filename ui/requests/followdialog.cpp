#include "ui/requests/followdialog.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/choicefield.h"

#include <QPlainTextEdit>

namespace {

constexpr int SaidLines = 4;

} // namespace

FollowDialog::FollowDialog(
    Workspace &workspace, const CaseFile &file, const PartnerRequest &request, QWidget *parent)
    : CaseDialog(tr("Call back"), tr("Keep it"), workspace, file, parent)
    , m_request(request)
    , m_kind(new ChoiceField)
    , m_words(new QPlainTextEdit)
{
    setRecord(request.id.value());
    form()->addTitle(request.subject);
    tell(addNote(), whomToCall());
    QList<Choice> kinds;
    for (const auto kind : {RequestStep::Kind::Call, RequestStep::Kind::Reminder})
        kinds.append({codeOf(kind), textOf(kind)});
    m_kind->setChoices(kinds);
    m_kind->setCode(codeOf(RequestStep::Kind::Call));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * SaidLines + 2 * Theme::Inside);
    form()->addField(tr("&How"), m_kind);
    form()->addField(tr("What was &said"), m_words, tr("The next reminder counts from now"));
}

/// Who was asked, who answers in her place, and the switchboard: the numbers are not to be looked for.
QString FollowDialog::whomToCall() const
{
    const auto detail = requestDetail(workspace().access(), m_request.id);
    if (!detail)
        return {};
    QStringList lines;
    const auto add = [&lines](const QString &line, const QString &name, const QString &phone) {
        if (!name.isEmpty())
            lines.append(line.arg(phone.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, phone)));
    };
    const auto nameOf = [](const Professional &who) {
        return who.familyName.isEmpty() ? QString() : personName(who.familyName, who.firstName);
    };
    add(tr("Asked: %1", "name and telephone"), nameOf(detail->toProfessional), detail->toProfessional.phone);
    add(tr("In her place: %1", "name and telephone"), nameOf(detail->substitute), detail->substitute.phone);
    add(tr("Organisation: %1", "name and telephone"), detail->to.name, detail->to.phone);
    return lines.join(QLatin1Char('\n'));
}

bool FollowDialog::isChanged() const { return !m_words->toPlainText().trimmed().isEmpty(); }

Result<void> FollowDialog::store()
{
    return workspace().requests().follow(m_request.id,
        fromCode<RequestStep::Kind>(m_kind->code()).value_or(RequestStep::Kind::Call),
        m_words->toPlainText());
}
