#include "ui/reassignment/handovernotes.h"

#include "core/services/workspace.h"

namespace {

constexpr int RestOfKeys = 700; // ms
const QString HandOverForm = Draft::formName(QStringLiteral("HandOverNote"), 0, {});

} // namespace

HandOverNotes::HandOverNotes(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestOfKeys);
    connect(&m_rest, &QTimer::timeout, this, &HandOverNotes::keep);
}

HandOverNotes::~HandOverNotes() { keep(); }

std::optional<QString> HandOverNotes::of(BeneficiaryId person) const
{
    auto known = m_known.find(person);
    if (known == m_known.end()) {
        const auto draft = m_workspace.drafts().find(person.value(), HandOverForm);
        known = m_known.insert(person, draft ? std::optional(draft->body) : std::nullopt);
    }
    return *known;
}

void HandOverNotes::type(BeneficiaryId person, const QString &text)
{
    m_known.insert(person, text);
    m_unkept.insert(person);
    m_rest.start();
}

void HandOverNotes::forget(BeneficiaryId person)
{
    const auto known = m_known.take(person);
    m_unkept.remove(person);
    if (!known || m_workspace.isReadOnly())
        return;
    // A draft that stays is offered again: nothing is lost by it.
    [[maybe_unused]] const auto forgotten = m_workspace.drafts().keep(person.value(), HandOverForm, {});
}

void HandOverNotes::keep()
{
    if (m_workspace.isReadOnly() || m_workspace.isLost())
        return;
    // What cannot be kept now stays in the box, and is tried again with the next keys.
    const QSet<BeneficiaryId> typed = m_unkept;
    for (const BeneficiaryId person : typed)
        if (m_workspace.drafts().keep(
                person.value(), HandOverForm, m_known.value(person).value_or(QString())))
            m_unkept.remove(person);
}
