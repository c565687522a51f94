#pragma once

#include "core/query/casefile.h"
#include "ui/casefile/recordtab.h"
#include "ui/widgets/message.h"

#include <QObject>

class Workspace;

/// Asks partners, and tells what became of what was asked: opens the forms, and does what needs none.
class RequestActs final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` and `window` outlive the acts; forms open over `window`.
    RequestActs(Workspace &workspace, QWidget *window);

    bool mayAsk(BeneficiaryId person) const;
    void ask(const CaseFile &file, const PartnerRequest &request);
    /// What may be done with a request, the most awaited first; nothing in a base open for reading.
    QList<RecordAct> actsOf(const RequestLine &line);
    /// The requests as lines of a list, their steps read when one is chosen: with whom they are about, or
    /// without in a file of one person.
    QList<RecordLine> linesOf(const QList<RequestLine> &requests, bool withPerson);

Q_SIGNALS:
    void told(const Message &message);
    void openFile(BeneficiaryId person);

private:
    /// Opens a form on the file of the person; tells why it cannot be read.
    template <class Open>
    void onFile(BeneficiaryId person, Open open);
    void print(PartnerRequestId request);
    void move(const RequestLine &line, PartnerRequest::State to);
    void tell(const Result<void> &done, const QString &text);
    QList<Fact> factsOf(const RequestLine &line) const;
    QString storyOf(PartnerRequestId request) const;
    RecordAct askAgain(const RequestLine &line);

    Workspace &m_workspace;
    QWidget *m_window;
};
