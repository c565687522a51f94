#pragma once

#include "core/query/casefile.h"
#include "ui/casefile/recordtab.h"
#include "ui/print/accessdocument.h"
#include "ui/widgets/message.h"

#include <QObject>

class Workspace;

/// What a person asks by her rights over what is kept of her: as lines, and what is done about it.
class RightsActs final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` and `window` outlive the acts; what they open stands over `window`.
    RightsActs(Workspace &workspace, QWidget *window);

    /// What is asked, what was decided, by when it is answered.
    QList<RecordLine> linesOf(const CaseFile &file);

    void edit(const CaseFile &file, const RightsRequest &request);
    void decide(const CaseFile &file, const RightsRequest &request);
    /// Opens the letter that answers the person, to be printed.
    void answer(const CaseFile &file, const RightsRequest &request);
    /// Opens all that is kept of the person and that the account reads, to be printed or kept as PDF.
    void exportAll(BeneficiaryId person);
    void erase(const CaseFile &file);

Q_SIGNALS:
    void told(const Message &message);
    /// Who consulted the file is asked for.
    void consultationsWanted();

private:
    QList<RecordAct> actsOf(const CaseFile &file, const RightsRequest &request);
    TextCell stateOf(const CaseFile &file, const RightsRequest &request) const;
    QList<AccessPart> partsOf(const CaseFile &file);
    static AccessPart conferencePart(const CaseFile &file);
    void show(const Result<PrintDocument> &document);

    Workspace &m_workspace;
    QWidget *m_window;
};
