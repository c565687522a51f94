#include "core/exchange/demo/demowork.h"

#include "core/exchange/demo/demotable.h"

namespace {

constexpr double WithChildrenShare = 0.47; ///< of the people: who has a child may need childcare
constexpr double ChanceBeside = 0.13; ///< that a further theme comes beside those of the pilot territories
constexpr int DaysToSecondDiagnosis = 150;
constexpr int MostLevel = 4;

/// Where a level goes from one meeting to a later one: down for most.
int evolved(int level, DemoRandom &random)
{
    constexpr std::array steps{-1, 0, -2, 1};
    return std::clamp(level + steps.at(size_t(random.weighted({45, 28, 14, 13}))), 0, MostLevel);
}

} // namespace

DemoWorkMaker::DemoWorkMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids)
    : m_today(options.today)
    , m_network(network)
    , m_ids(ids)
    , m_random(options.seed * 31 + 3)
{
    loadThemes();
    loadNotes();
    for (const Account &account : network.accounts)
        if (!account.professional.isNull())
            m_accounts.insert(account.professional, account.id);
    for (const ServiceOffer &service : network.services)
        m_services[service.organisation].append(service.id);
}

void DemoWorkMaker::loadThemes()
{
    const DemoTable table(QStringLiteral("obstacles"));
    for (int i = 0; i < table.size(); ++i) {
        DemoTheme theme{table.text(i, QLatin1String("theme")),
            double(table.number(i, QLatin1String("percent"))), table.text(i, QLatin1String("need")),
            table.list(i, QLatin1String("situations")), table.list(i, QLatin1String("others")),
            table.list(i, QLatin1String("targets")), {}};
        for (const QString &action : table.list(i, QLatin1String("actions")))
            theme.actions.append(
                {action.section(QLatin1Char(':'), 0, 0), action.section(QLatin1Char(':'), 1).toDouble()});
        m_themes.append(theme);
    }
}

void DemoWorkMaker::write(const DemoCase &written, DemoPeople &people)
{
    m_case = &written;
    m_people = &people;
    m_found.clear();
    if (!subject().line.diagnosedOn.isValid())
        return;
    m_meetings = meetings();
    diagnoseAgain();
    writeThemes();
    writePlan();
    writeNotes();
}

QList<QDate> DemoWorkMaker::meetings() const
{
    QList<QDate> days;
    for (qsizetype i = m_case->appointments; i < m_people->appointments.size(); ++i) {
        const Appointment &each = m_people->appointments.at(i);
        const QDate day = each.startsAt.date();
        if (each.status == Appointment::Status::Attended
            && each.professional == subject().counsellor.professional && day > subject().line.diagnosedOn)
            days.append(day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// Half of those followed for long; a PACEA stands on the diagnosis before it, so not the young.
void DemoWorkMaker::diagnoseAgain()
{
    m_again = {};
    const QDate earliest = subject().line.diagnosedOn.addDays(DaysToSecondDiagnosis);
    QList<QDate> days = m_meetings;
    days.removeIf([earliest](QDate day) { return day < earliest; });
    if (days.isEmpty() || subject().counsellor.body == DemoCounsellor::Body::YouthCentre
        || !m_random.chance(0.5))
        return;
    m_again = m_random.pick(days);
    m_people->diagnoses.append(
        {m_ids.next<DiagnosisId>(), subject().person.id, subject().counsellor.professional, m_again});
}

double DemoWorkMaker::chanceOf(const DemoTheme &theme) const
{
    if (theme.percent <= 0)
        return m_found.isEmpty() ? 0 : ChanceBeside;
    if (theme.code != QLatin1String("contraintes_familiales"))
        return theme.percent / 100;
    return subject().withChildren ? theme.percent / 100 / WithChildrenShare : 0.02;
}

/// In the shares of the pilot territories (April 2024), which leave 18 people in 100 without any obstacle.
void DemoWorkMaker::writeThemes()
{
    for (const DemoTheme &theme : std::as_const(m_themes)) {
        if (theme.situations.isEmpty())
            continue;
        if (m_random.chance(chanceOf(theme)))
            find(theme);
        else
            pass(theme);
    }
}

void DemoWorkMaker::find(const DemoTheme &theme)
{
    const QDate day = subject().line.diagnosedOn;
    const int first = m_random.below(int(theme.situations.size()));
    answer(theme, theme.situations.at(first), Situation::Answer::Yes, day);
    if (m_random.chance(0.4))
        answer(
            theme, theme.situations.at((first + 1) % theme.situations.size()), Situation::Answer::Yes, day);
    if (!theme.others.isEmpty() && m_random.chance(0.5))
        answer(theme, m_random.pick(theme.others), Situation::Answer::No, day);
    const int found = 1 + m_random.weighted({24, 38, 28, 10});
    level(theme, found, day);
    const QDate liftedOn = follow(theme, found);
    if (liftedOn.isValid())
        answer(theme, theme.situations.at(first), Situation::Answer::No, liftedOn);
    m_found.append({&theme, liftedOn});
}

/// Told anew at the second diagnosis and at a later meeting; the day it was lifted, null when it was not.
QDate DemoWorkMaker::follow(const DemoTheme &theme, int level)
{
    QList<QDate> days;
    if (m_again.isValid())
        days.append(m_again);
    if (!m_meetings.isEmpty() && m_random.chance(0.4))
        days.append(m_random.pick(m_meetings));
    std::sort(days.begin(), days.end());
    QDate last;
    for (const QDate day : std::as_const(days)) {
        const int next = evolved(level, m_random);
        if (next == level || day == last)
            continue;
        level = next;
        last = day;
        this->level(theme, level, day);
        if (level == 0)
            return day;
    }
    return {};
}

/// Nothing found: asked of some, not discussed with a few.
void DemoWorkMaker::pass(const DemoTheme &theme)
{
    const int drawn = m_random.weighted({32, 10, 58});
    if (drawn < 2)
        answer(theme, m_random.pick(theme.situations),
            drawn == 0 ? Situation::Answer::No : Situation::Answer::NotDiscussed, subject().line.diagnosedOn);
}

void DemoWorkMaker::answer(const DemoTheme &theme, const QString &code, Situation::Answer answer, QDate day)
{
    m_people->situations.append({m_ids.next<SituationId>(), subject().person.id, theme.code, code, answer,
        day, subject().counsellor.professional});
}

void DemoWorkMaker::level(const DemoTheme &theme, int level, QDate day)
{
    m_people->levels.append({m_ids.next<ObstacleLevelId>(), subject().person.id, theme.code, level, day,
        subject().counsellor.professional});
}
