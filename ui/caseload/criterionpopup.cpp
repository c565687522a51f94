#include "ui/caseload/criterionpopup.h"

#include "ui/caseload/caseloadviews.h"
#include "ui/caseload/choicelist.h"
#include "ui/caseload/daysfield.h"
#include "ui/text/codetext.h"
#include "ui/text/filtertext.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

CriterionPopup::CriterionPopup(
    Filter::Criterion criterion, const Filter &filter, FilterChoices &choices, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(filter)
    , m_name(textOf(criterion))
    , m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(m_name);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(Theme::Between, Theme::Inside, Theme::Between, Theme::Between);
    m_layout->addWidget(new PlainLabel(m_name, Theme::Text::Strong));
    build(criterion, choices);
}

bool CriterionPopup::edits(Filter::Criterion criterion)
{
    switch (criterion) {
    case Filter::Criterion::Whose:
    case Filter::Criterion::WithoutReferent:
    case Filter::Criterion::RunningRule:
    case Filter::Criterion::Closure:
    case Filter::Criterion::Text:
        return false;
    case Filter::Criterion::Referent:
    case Filter::Criterion::LeadBody:
    case Filter::Criterion::Partner:
    case Filter::Criterion::Stages:
    case Filter::Criterion::Tracks:
    case Filter::Criterion::Deadline:
    case Filter::Criterion::LastContact:
    case Filter::Criterion::ContractEnd:
    case Filter::Criterion::Communes:
        return true;
    }
    return false;
}

void CriterionPopup::build(Filter::Criterion criterion, FilterChoices &choices)
{
    switch (criterion) {
    case Filter::Criterion::Stages:
        return addStages();
    case Filter::Criterion::Tracks:
        return addTracks();
    case Filter::Criterion::Communes:
        return addCommunes(choices.communes());
    case Filter::Criterion::Referent:
        return addReferents(choices.referents());
    case Filter::Criterion::LeadBody:
        return addBodies(choices.leadBodies(), &Filter::leadBody);
    case Filter::Criterion::Partner:
        return addBodies(choices.partners(), &Filter::partner);
    case Filter::Criterion::Deadline:
        return addDeadline();
    case Filter::Criterion::LastContact:
        return addDays(tr("No contact for"), CaseloadViews::SilentDays, &Filter::silentForDays);
    case Filter::Criterion::ContractEnd:
        return addDays(
            tr("Contract ends within"), CaseloadViews::ContractDays, &Filter::contractEndsWithinDays);
    case Filter::Criterion::Whose:
    case Filter::Criterion::WithoutReferent:
    case Filter::Criterion::RunningRule:
    case Filter::Criterion::Closure:
    case Filter::Criterion::Text:
        break;
    }
}

void CriterionPopup::put(QWidget *editor)
{
    m_layout->addWidget(editor);
    if (!focusProxy())
        setFocusProxy(editor);
}

template <class Value>
void CriterionPopup::addSeveral(
    const QList<Value> &values, const QStringList &labels, QList<Value> Filter::*member)
{
    auto *list = new ChoiceList(ChoiceList::Kind::Several, m_name, labels);
    QList<int> chosen;
    for (const Value &value : m_filter.*member)
        chosen.append(int(values.indexOf(value)));
    list->setChosen(chosen);
    connect(list, &ChoiceList::changed, this, [this, values, member](const QList<int> &lines) {
        (m_filter.*member).clear();
        for (const int line : lines)
            (m_filter.*member).append(values[line]);
        Q_EMIT changed(m_filter);
    });
    connect(list, &ChoiceList::done, this, &QWidget::close);
    put(list);
}

template <class Identifier>
void CriterionPopup::addOne(
    const QString &any, const QList<Identifier> &ids, const QStringList &labels, Identifier Filter::*member)
{
    auto *list = new ChoiceList(ChoiceList::Kind::One, m_name, QStringList{any} + labels);
    list->setChosen({int(ids.indexOf(m_filter.*member)) + 1});
    connect(list, &ChoiceList::changed, this, [this, ids, member](const QList<int> &lines) {
        m_filter.*member = lines.first() == 0 ? Identifier() : ids[lines.first() - 1];
        Q_EMIT changed(m_filter);
    });
    connect(list, &ChoiceList::done, this, &QWidget::close);
    put(list);
}

void CriterionPopup::addStages()
{
    QStringList labels;
    for (const Stage stage : allOf<Stage>())
        labels.append(textOf(stage));
    addSeveral(allOf<Stage>(), labels, &Filter::stages);
}

void CriterionPopup::addTracks()
{
    QStringList labels;
    for (const Track track : allOf<Track>())
        labels.append(textOf(track));
    addSeveral(allOf<Track>(), labels, &Filter::tracks);
}

void CriterionPopup::addCommunes(const QStringList &communes)
{
    QStringList values = communes;
    for (const QString &commune : m_filter.communes)
        if (!values.contains(commune))
            values.append(commune);
    addSeveral<QString>(values, values, &Filter::communes);
}

void CriterionPopup::addReferents(const QList<FilterChoices::Person> &people)
{
    QList<ProfessionalId> ids;
    QStringList labels;
    for (const auto &person : people) {
        ids.append(person.id);
        labels.append(QStringLiteral("%1 · %2").arg(person.name, person.organisation));
    }
    addOne(tr("Any"), ids, labels, &Filter::referent);
}

void CriterionPopup::addBodies(const QList<FilterChoices::Body> &bodies, OrganisationId Filter::*member)
{
    QList<OrganisationId> ids;
    QStringList labels;
    for (const auto &body : bodies) {
        ids.append(body.id);
        labels.append(body.name);
    }
    addOne(tr("Any"), ids, labels, member);
}

void CriterionPopup::addDeadline()
{
    auto *late = new QCheckBox(tr("Late"));
    late->setChecked(m_filter.overdue);
    connect(late, &QCheckBox::toggled, this, [this](bool on) {
        m_filter.overdue = on;
        Q_EMIT changed(m_filter);
    });
    put(late);
    addDays(tr("Due within"), CaseloadViews::SoonDays, &Filter::dueWithinDays);
}

void CriterionPopup::addDays(const QString &label, int usual, int Filter::*member)
{
    auto *field = new DaysField(label, usual);
    field->setDays(m_filter.*member);
    connect(field, &DaysField::changed, this, [this, field, member] {
        m_filter.*member = field->days();
        Q_EMIT changed(m_filter);
    });
    put(field);
}

void CriterionPopup::openUnder(const QWidget *anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height()));
    const QRect room = anchor->screen()->availableGeometry();
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
    place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - height())));
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

void CriterionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}
