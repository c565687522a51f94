#pragma once

#include "core/exchange/demo/demoids.h"
#include "core/exchange/demo/demosubject.h"

/// Writes the conferences of those who act for people of the demonstration, some prepared and some settled,
/// and who must not accompany whom.
class DemoConferenceMaker
{
public:
    DemoConferenceMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids);

    /// Adds to `people` what was said around the person of `written`.
    void write(const DemoCase &written, DemoPeople &people);

private:
    /// A subject with what may be held about it (resources/demo/conferences.csv).
    struct Model
    {
        QString subject{};
        QString inFavour{};
        QString against{};
        QString decision{};
        QString words{}; ///< of the person
    };

    void writeConference(const DemoCase &written, DemoPeople &people);
    void writeExclusion(const DemoCase &written, DemoPeople &people);

    QDate m_today;
    const DemoNetwork &m_network;
    DemoIds &m_ids;
    DemoRandom m_random;
    QList<Model> m_models{};
    int m_supported = 0; ///< people met so far, so that what is rare comes at its turn
    int m_written = 0;
};
