#include "ui/caseload/personglance.h"

#include "core/query/people.h"
#include "ui/caseload/caseloadtext.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/ruletext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/taborder.h"

#include <QAccessibleWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int BodiesNamed = 4;

QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

/// A part of the window: Qt knows no role for what scrolls.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1String("PersonGlance") || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Pane);
}

} // namespace

PersonGlance::PersonGlance(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Person at a glance"));
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    clear();
}

QSize PersonGlance::sizeHint() const { return {fontMetrics().averageCharWidth() * 46, 300}; }

void PersonGlance::startAfresh()
{
    m_sheet = new QWidget;
    m_parts = new QVBoxLayout(m_sheet);
    m_parts->setContentsMargins(Theme::Between, Theme::Inside, Theme::Between, Theme::Between);
    m_parts->setSpacing(Theme::Between);
    setWidget(m_sheet);
}

void PersonGlance::clear()
{
    m_person = {};
    startAfresh();
    auto *nobody = new PlainLabel(tr("Nobody is chosen."));
    nobody->setSecondary(true);
    m_parts->addWidget(nobody, 0, Qt::AlignTop);
}

void PersonGlance::show(const Glance &glance)
{
    m_person = glance.person.id;
    startAfresh();
    fillHead(glance);
    if (glance.level >= Level::Full) {
        fillStage(glance);
        fillComing(glance);
    }
    fillActing(glance);
    if (glance.level >= Level::Full)
        fillContact(glance);
    else
        addLine(addPart({}),
            tr("You are not in the circle of this person: you see who she is and who accompanies "
               "her."),
            true);
    m_parts->addStretch();
    tabThrough(this, m_sheet);
}

QVBoxLayout *PersonGlance::addPart(const QString &caption)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(2);
    if (!caption.isEmpty()) {
        auto *label = new PlainLabel(caption, Theme::Text::Small);
        label->setSecondary(true);
        part->addWidget(label);
    }
    m_parts->addLayout(part);
    return part;
}

PlainLabel *PersonGlance::addLine(QVBoxLayout *part, const QString &text, bool secondary)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setSecondary(secondary);
    part->addWidget(label);
    return label;
}

void PersonGlance::fillHead(const Glance &glance)
{
    const Beneficiary &person = glance.person;
    QVBoxLayout *part = addPart({});
    auto *name = new PlainLabel(personName(person.familyName, person.firstName), Theme::Text::Title);
    name->setWordWrap(true);
    part->addWidget(name);
    addLine(part, joined({ageText(person.birthDate, glance.today), person.city, person.reference}), true);
    if (!person.phone.isEmpty())
        addLine(part, person.phone)->setSelectable(true);
    if (const QString wishes = CaseloadText::wishes(person.doNotCall, person.noSms, person.safeContact);
        !wishes.isEmpty())
        addLine(part, wishes)->setRole(ColourRole::Late);
    auto *open = new QPushButton(Theme::icon(QStringLiteral("file")), tr("Open the file"));
    part->addSpacing(Theme::Inside);
    part->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_person); });
}

void PersonGlance::fillStage(const Glance &glance)
{
    const CaseStrip &strip = glance.strip;
    QVBoxLayout *part = addPart(tr("Where does the person stand?"));
    addLine(part, textOf(strip.stage));
    const QString since = strip.stageSince.isValid()
        ? tr("for %1").arg(daysText(strip.stageSince.daysTo(glance.today)))
        : QString();
    if (const QString more = joined({since, strip.track == Track::None ? QString() : textOf(strip.track)});
        !more.isEmpty())
        addLine(part, more, true);
}

void PersonGlance::fillComing(const Glance &glance)
{
    QVBoxLayout *part = addPart(tr("What comes next?"));
    part->setSpacing(Theme::Half);
    if (glance.coming.isEmpty())
        addLine(part, tr("Nothing is planned."), true);
    for (const ComingEvent &event : glance.coming) {
        if (event.deadline) {
            part->addWidget(new StateBadge(stateOf(event.deadline->status(glance.today)),
                CaseloadText::deadline(*event.deadline, glance.today)));
            addLine(part, labelOf(*event.deadline));
        } else {
            part->addWidget(
                new StateBadge(State::Running, momentText(event.appointment->startsAt, glance.today)));
            addLine(part, joined({textOf(event.appointment->kind), event.organisation}));
        }
    }
}

void PersonGlance::fillActing(const Glance &glance)
{
    QVBoxLayout *part = addPart(tr("Who acts?"));
    addLine(part,
        glance.referent.isEmpty() ? tr("No unique referent")
                                  : tr("%1, unique referent").arg(glance.referent));
    QStringList others;
    for (const ActingBody &body : glance.strip.acting)
        if (!body.leads)
            others.append(body.name);
    if (others.isEmpty())
        return;
    const auto more = int(others.size()) - BodiesNamed;
    if (more > 0)
        others = others.mid(0, BodiesNamed) + QStringList{tr("and %n other(s)", nullptr, more)};
    addLine(part, others.join(QStringLiteral(", ")), true);
}

void PersonGlance::fillContact(const Glance &glance)
{
    QVBoxLayout *part = addPart(tr("Last contact"));
    const QDate last = glance.strip.lastContactOn;
    addLine(part, last.isValid() ? whenText(last, glance.today) : tr("Never met"));
}
