#include "ui/print/reassignmentletters.h"

#include "ui/print/letter.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ReassignmentLetterText
{
    Q_DECLARE_TR_FUNCTIONS(ReassignmentLetterText)
};

void addLetter(PrintDocument &document, const ReassignmentLetter &letter)
{
    document.add(PrintBlock::Kind::Title, ReassignmentLetterText::tr("Who accompanies you"));
    document.blocks.last().newPage = document.blocks.size() > 1;
    document.add(PrintBlock::Kind::Subtitle,
        ReassignmentLetterText::tr("File %1, on %2").arg(letter.reference, plainDayText(document.day)));
    addLetterHead(document, letter.organisation, letter.person, letter.address, letter.civility);
    document.add(PrintBlock::Kind::Text,
        letter.former.isEmpty()
            ? ReassignmentLetterText::tr("From %1 on, %2 accompanies you.")
                  .arg(plainDayText(letter.startsOn), letter.referent)
            : ReassignmentLetterText::tr("From %1 on, %2 accompanies you, in place of %3.")
                  .arg(plainDayText(letter.startsOn), letter.referent, letter.former));
    document.addFact(ReassignmentLetterText::tr("Telephone"), letter.phone);
    document.addFact(ReassignmentLetterText::tr("E-mail"), letter.email);
    document.add(PrintBlock::Kind::Text,
        letter.nextAppointmentAt.isValid()
            ? ReassignmentLetterText::tr("Your next appointment is on %1 at %2.")
                  .arg(wholeDayText(letter.nextAppointmentAt.date()),
                      QLocale().toString(letter.nextAppointmentAt.time(), QLocale::ShortFormat))
            : ReassignmentLetterText::tr("You will be offered an appointment."));
    document.add(PrintBlock::Kind::Text,
        ReassignmentLetterText::tr(
            "What you have done and what was agreed with you stay as they are. If you do not wish to be "
            "accompanied by this person, tell us: another one can be chosen."));
}

} // namespace

PrintDocument reassignmentLettersDocument(const QList<ReassignmentLetter> &letters, QDate today)
{
    PrintDocument document;
    document.title = ReassignmentLetterText::tr("Letters about a change of référent");
    document.name = ReassignmentLetterText::tr("letters-referent");
    document.day = today;
    document.textSize = 11;
    for (const ReassignmentLetter &letter : letters)
        addLetter(document, letter);
    return document;
}
