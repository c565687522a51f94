#include "ui/requests/followdialog.h"

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

bool FollowDialog::isChanged() const { return !m_words->toPlainText().trimmed().isEmpty(); }

Result<void> FollowDialog::store()
{
    return workspace().requests().follow(m_request.id,
        fromCode<RequestStep::Kind>(m_kind->code()).value_or(RequestStep::Kind::Call),
        m_words->toPlainText());
}
