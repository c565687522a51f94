#pragma once

#include "core/exchange/demo/demoids.h"
#include "core/exchange/demo/demosubject.h"

/// One theme of the diagnoses and plans (resources/demo/obstacles.csv).
struct DemoTheme
{
    QString code{};
    double percent = 0; ///< of the people it stands in the way of; 0 for those that come beside another
    QString need{}; ///< which partners answer it
    QStringList situations{}; ///< answered yes when it does
    QStringList others{}; ///< answered no then
    QStringList targets{};
    QList<std::pair<QString, double>> actions{}; ///< with their hours a week
};

/// Writes what was found, aimed at, done and noted in pathways already written: diagnoses with their
/// evolution, plans, notes.
class DemoWorkMaker
{
public:
    DemoWorkMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids);

    /// Adds to `people` the work done for the person of `written`.
    void write(const DemoCase &written, DemoPeople &people);

private:
    /// A theme that stands, or stood, in her way.
    struct Found
    {
        const DemoTheme *theme = nullptr;
        QDate liftedOn{};
    };
    struct NoteText
    {
        Note::Level level = Note::Level::Circle;
        QString theme{};
        QString body{};
    };

    void loadThemes();
    void loadNotes();
    const DemoSubject &subject() const { return m_case->subject; }
    QList<QDate> meetings() const;

    void diagnoseAgain();
    void writeThemes();
    double chanceOf(const DemoTheme &theme) const;
    void find(const DemoTheme &theme);
    QDate follow(const DemoTheme &theme, int level);
    void pass(const DemoTheme &theme);
    void answer(const DemoTheme &theme, const QString &code, Situation::Answer answer, QDate day);
    void level(const DemoTheme &theme, int level, QDate day);

    void writePlan();
    void writeTarget(const Found &found);
    void writeAction(const Target &target, const DemoTheme &theme, qsizetype place, bool current);
    void settle(PlanAction &action, const Target &target);
    void own(PlanAction &action, const DemoTheme &theme);

    void writeNotes();
    bool concerns(const NoteText &text) const;

    QDate m_today;
    const DemoNetwork &m_network;
    DemoIds &m_ids;
    DemoRandom m_random;
    QList<DemoTheme> m_themes{};
    QList<NoteText> m_noteTexts{};
    QHash<ProfessionalId, AccountId> m_accounts{};
    QHash<OrganisationId, QList<ServiceOfferId>> m_services{};

    // Of the person at hand.
    const DemoCase *m_case = nullptr;
    DemoPeople *m_people = nullptr;
    QList<QDate> m_meetings{}; ///< with her counsellor since the diagnosis, the oldest first
    QDate m_again{}; ///< her second diagnosis; null when there was one only
    QList<Found> m_found{};
};
