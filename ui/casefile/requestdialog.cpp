#include "ui/casefile/requestdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/consequences.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/datetext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>

namespace {

constexpr int ReasonLines = 4;

} // namespace

RequestDialog::RequestDialog(
    Workspace &workspace, const CaseFile &file, const Orientation &request, QWidget *parent)
    : CaseDialog(tr("Ask for another orientation"), tr("Record the request"), workspace, file, parent)
    , m_request(request)
    , m_reason(new QPlainTextEdit(request.reason))
    , m_track(new ChoiceField)
    , m_organisation(new ChoiceField)
{
    setRecord(request.id.value());
    m_request.beneficiary = file.person.id;
    m_request.state = Orientation::State::Proposed;
    auto *now = new PlainLabel(currentOrientation());
    now->setSecondary(true);
    now->setWordWrap(true);
    form()->addWide(now);
    offer(m_track, m_request.track);
    m_track->setEmptyLabel({});
    offerOrganisations(m_organisation, workspace, file);
    m_organisation->setEmptyLabel(tr("Left to who decides"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * ReasonLines);
    form()->addField(tr("&Why"), m_reason, tr("What changed, and what the person thinks of it"),
        FormLayout::Need::Required);
    form()->addField(tr("&Track"), m_track, {}, FormLayout::Need::Required);
    form()->addField(
        tr("&Body"), m_organisation, tr("The body that would be better placed to accompany her"));
    m_requestedOn = addDate(tr("&Asked for on"),
        request.requestedOn.isValid() ? request.requestedOn : today(), {}, FormLayout::Need::Required);
    m_note = addNote();
    m_opened = edited();
    connect(m_track, &ChoiceField::codeChanged, this, &RequestDialog::tellConsequences);
    connect(m_requestedOn, &DateField::dateChanged, this, &RequestDialog::tellConsequences);
    tellConsequences();
}

QString RequestDialog::currentOrientation() const
{
    for (const Orientation &each : file().facts.orientations)
        if (each.state == Orientation::State::Decided)
            return tr("Today: %1, %2, since %3.", "track, body, day")
                .arg(textOf(each.track), file().organisationName(each.organisation, today()),
                    dayText(each.decidedOn));
    return tr("Today: no orientation was decided.");
}

Orientation RequestDialog::edited() const
{
    Orientation edited = m_request;
    edited.reason = m_reason->toPlainText().trimmed();
    edited.track = fromCode<Track>(m_track->code()).value_or(Track::None);
    edited.organisation = OrganisationId(m_organisation->code().toLongLong());
    edited.requestedOn = m_requestedOn->date();
    return edited;
}

void RequestDialog::tellConsequences()
{
    PathwayFacts after = file().facts;
    after.orientations = with(after.orientations, edited());
    tell(m_note, consequences(file(), after).join(QLatin1Char('\n')));
}

QList<FieldError> RequestDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const Orientation request = edited();
    if (request.reason.isEmpty())
        add(errors, m_reason, tr("Say why another orientation is asked for."));
    for (const Orientation::Flaw flaw : request.flaws(today()))
        add(errors,
            flaw == Orientation::Flaw::TrackMissing ? static_cast<QWidget *>(m_track)
                                                    : static_cast<QWidget *>(m_requestedOn),
            textOf(flaw));
    if (!request.requestedOn.isValid())
        add(errors, m_requestedOn, tr("Enter the day of the request."));
    return errors;
}

Result<void> RequestDialog::store()
{
    const auto asked = workspace().followUp().request(edited());
    return asked ? Result<void>() : Result<void>(asked.error());
}
