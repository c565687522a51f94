#pragma once

#include "core/query/casefile.h"

#include <QObject>

class ChoiceField;
class Workspace;

/// The two fields that say who acts: an organisation, and one of its professionals. The organisations of the
/// person's circle come first.
class ActorFields final : public QObject
{
    Q_OBJECT

public:
    ActorFields(Workspace &workspace, const CaseFile &file, QObject *parent);

    ChoiceField *organisation() const { return m_organisation; }
    /// Belongs to nobody until it is put in a form.
    ChoiceField *professional() const { return m_professional; }
    void set(OrganisationId organisation, ProfessionalId professional);
    OrganisationId organisationId() const;
    ProfessionalId professionalId() const;

Q_SIGNALS:
    void changed();

private:
    void offerProfessionals(ProfessionalId kept);

    Workspace &m_workspace;
    CaseFile m_file;
    ChoiceField *m_organisation;
    ChoiceField *m_professional;
};

/// Fills a field with the organisations of the base, those of the person's circle first.
void offerOrganisations(ChoiceField *field, Workspace &workspace, const CaseFile &file);
