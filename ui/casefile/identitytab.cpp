#include "ui/casefile/identitytab.h"

#include "core/query/people.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/householdtext.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tooltip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>

namespace {

Fact fact(const char *column, const QString &value, QDate today = {})
{
    const QString table = QStringLiteral("beneficiary");
    const QString name = QLatin1String(column);
    return {fieldText(table, name), valueText(table, name, value, today)};
}

template <Coded Enum>
Fact coded(const char *column, Enum value)
{
    return {fieldText(QStringLiteral("beneficiary"), QLatin1String(column)),
        codeOf(value).isEmpty() ? QString() : textOf(value)};
}

Fact flag(const char *column, bool value) { return fact(column, value ? QStringLiteral("1") : QString()); }

} // namespace

IdentityTab::IdentityTab(const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent)
    , m_reveal(new QToolButton)
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::Between);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(Theme::Between);
        columns->addLayout(column, 1);
    }
    m_identity = addSection(left, tr("Identity"));
    m_situation = addSection(left, tr("Situation"));
    m_household = new Section(tr("Household"));
    left->addWidget(m_household);
    m_representatives = new Section(tr("Legal representatives"));
    left->addWidget(m_representatives);
    left->addStretch(1);
    m_contact = addSection(right, tr("Contact"));
    m_address = addSection(right, tr("Address"));
    m_identifiers = addSection(right, tr("Identifiers"));
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool revealed) {
        m_revealed = revealed;
        presentIdentifiers();
    });
    if (auto *section = qobject_cast<Section *>(m_identifiers->parentWidget()))
        section->addToHeader(m_reveal);
    right->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Identity"));
    scroll->setWidget(page);
    auto *tools = new QHBoxLayout;
    tools->addStretch(1);
    for (QAction *act : acts)
        tools->addWidget(makeActionButton(act));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->setSpacing(Theme::Inside);
    layout->addLayout(tools);
    layout->addWidget(scroll, 1);
}

FactList *IdentityTab::addSection(QVBoxLayout *column, const QString &title)
{
    auto *section = new Section(title);
    auto *facts = new FactList(section);
    section->content()->addWidget(facts);
    column->addWidget(section);
    return facts;
}

void IdentityTab::present(const CaseFile &file)
{
    if (m_file.person.id != file.person.id)
        m_revealed = false;
    m_file = file;
    const Beneficiary &person = file.person;
    m_identity->setFacts({coded("civility", person.civility), fact("family_name", person.familyName),
        fact("birth_name", person.birthName), fact("first_name", person.firstName),
        {tr("Born on"),
            person.birthDate.isValid() ? QStringLiteral("%1 (%2)").arg(
                dayText(person.birthDate), ageText(person.birthDate, file.today))
                                       : QString()},
        {tr("Certainty of the date"),
            person.birthPrecision == Beneficiary::BirthPrecision::Full ? QString()
                                                                       : textOf(person.birthPrecision)},
        fact("birth_place", person.birthPlace)});
    m_contact->setFacts({fact("phone", person.phone), flag("do_not_call", person.doNotCall),
        flag("no_sms", person.noSms), fact("email", person.email), fact("safe_contact", person.safeContact),
        fact("interpreter_language", person.interpreterLanguage)});
    const QStringList lines{
        person.address, person.addressComplement, QString(person.postcode + u' ' + person.city).trimmed()};
    m_address->setFacts(
        {coded("residence", person.residence), fact("domiciliation_body", person.domiciliationBody),
            {fieldText(QStringLiteral("beneficiary"), QStringLiteral("domiciled_until")),
                dayText(person.domiciledUntil)},
            {tr("Address"), QStringList(lines).filter(QRegularExpression(QStringLiteral("."))).join(u'\n')}});
    m_situation->setFacts({fact("work_situation", person.workSituation),
        fact("education_level", person.educationLevel), fact("sought_job", person.soughtJob),
        {tr("First contact of outreach"), dayText(person.spottedOn)},
        {tr("Followed since"), dayText(person.followedSince)}});
    presentIdentifiers();
    presentHousehold();
    presentProposals();
    presentRepresentatives();
    // What is not disclosed has no section: an empty one would say that nothing is known.
    const bool whole = file.level >= Level::Full;
    for (FactList *facts : {m_situation, m_identifiers})
        facts->parentWidget()->setVisible(whole);
    for (FactList *facts : {m_contact, m_address})
        facts->parentWidget()->setVisible(file.level >= Level::General);
    m_household->setVisible(whole);
    m_representatives->setVisible(
        whole && (!file.facts.representatives.isEmpty() || file.facts.isMinorOn(file.today)));
}

void IdentityTab::presentIdentifiers()
{
    const Beneficiary &person = m_file.person;
    m_reveal->setVisible(!person.nir.isEmpty());
    m_reveal->setChecked(m_revealed);
    m_reveal->setIcon(Theme::icon(m_revealed ? QStringLiteral("hide") : QStringLiteral("show")));
    m_reveal->setAccessibleName(
        m_revealed ? tr("Hide the social security number") : tr("Show the social security number"));
    setPlainToolTip(m_reveal, m_reveal->accessibleName());
    Fact nir = fact("nir", person.nir);
    if (m_revealed)
        nir.value = spacedNir(person.nir);
    m_identifiers->setFacts({nir, fact("caf_number", person.cafNumber), coded("file_role", person.fileRole),
        fact("france_travail_id", person.franceTravailId),
        fact("france_travail_old_id", person.franceTravailOldId),
        fact("department_id", person.departmentId)});
}

void IdentityTab::clear(Section *section)
{
    while (QLayoutItem *item = section->content()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void IdentityTab::presentRepresentatives()
{
    clear(m_representatives);
    if (m_file.facts.representatives.isEmpty()) {
        auto *nobody =
            new PlainLabel(tr("Nobody recorded: a contract needs their presence (to be verified)"));
        nobody->setWordWrap(true);
        nobody->setSecondary(true);
        m_representatives->content()->addWidget(nobody);
    }
    for (const LegalRepresentative &each : std::as_const(m_file.facts.representatives)) {
        QStringList words{
            personName(each.familyName, each.firstName), textOf(each.link), textOf(each.authority)};
        for (const QString &word : {each.phone, each.email,
                 each.informedOn.isValid() ? tr("told on %1").arg(dayText(each.informedOn))
                                           : tr("not told yet"),
                 each.to.isValid() ? tr("until %1").arg(dayText(each.to)) : QString()})
            if (!word.isEmpty())
                words.append(word);
        auto *button = new QPushButton(words.join(QStringLiteral(" · ")));
        button->setProperty("flat", true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, each] { Q_EMIT representativeOpened(each); });
        m_representatives->content()->addWidget(button, 0, Qt::AlignLeft);
    }
}

/// What another file of the household proposes stands under it until it is answered.
void IdentityTab::presentProposals()
{
    for (const ProposalRow &row : std::as_const(m_file.proposals)) {
        QString value = row.proposal.value;
        value.replace(QLatin1Char('\n'), QStringLiteral(", "));
        auto *label = new PlainLabel(
            tr("%1 of %2: %3", "fact, person, value").arg(textOf(row.proposal.fact), row.from, value));
        label->setWordWrap(true);
        auto *accept = new QPushButton(tr("Take it over"));
        auto *decline = new QPushButton(tr("Leave it"));
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::Inside);
        line->addWidget(label, 1);
        for (QPushButton *button : {accept, decline}) {
            button->setAutoDefault(false);
            button->setAccessibleName(tr("%1: %2").arg(button->text(), label->text()));
            connect(button, &QPushButton::clicked, this,
                [this, id = row.proposal.id, accepted = button == accept] { Q_EMIT answered(id, accepted); });
            line->addWidget(button);
        }
        auto *holder = new QWidget;
        holder->setLayout(line);
        line->setContentsMargins(0, 0, 0, 0);
        m_household->content()->addWidget(holder);
    }
}

void IdentityTab::presentHousehold()
{
    clear(m_household);
    if (m_file.household.isEmpty()) {
        auto *nobody = new PlainLabel(tr("Nobody linked"));
        nobody->setSecondary(true);
        m_household->content()->addWidget(nobody);
    }
    for (const HouseholdRow &row : std::as_const(m_file.household)) {
        QStringList words{personName(row.familyName, row.firstName), ageText(row.birthDate, m_file.today)};
        if (row.fileRole != Beneficiary::FileRole::Unknown)
            words.append(textOf(row.fileRole));
        auto *button = new QPushButton(words.join(QStringLiteral(" · ")));
        button->setProperty("flat", true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, row] { Q_EMIT opened(row.beneficiary); });
        m_household->content()->addWidget(button, 0, Qt::AlignLeft);
    }
}
