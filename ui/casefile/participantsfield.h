#pragma once

#include "core/query/casefile.h"
#include "core/services/pathwayservice.h"

#include <QObject>

class MultiChoiceField;
class Workspace;

/// The field that says who else takes part in an appointment: organisations, alone or through one of their
/// professionals. The members of the person's circle come first.
class ParticipantsField final : public QObject
{
    Q_OBJECT

public:
    /// `there` are those who take part already.
    ParticipantsField(Workspace &workspace, const CaseFile &file, const QList<AppointmentParticipant> &there,
        QObject *parent);

    /// Belongs to nobody until it is put in a form.
    MultiChoiceField *field() const { return m_field; }
    /// What differs from those who took part when the field was made.
    ParticipantChange change() const;

private:
    MultiChoiceField *m_field;
    QList<AppointmentParticipant> m_there;
};
