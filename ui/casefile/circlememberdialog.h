#pragma once

#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QCheckBox;
class QLineEdit;

/// Adds somebody to a circle, or edits a membership. Says whose mandate a new référent unique ends.
class CircleMemberDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id adds.
    CircleMemberDialog(
        Workspace &workspace, const CaseFile &file, const CircleMember &member, QWidget *parent);

    /// Whose mandate `referent` would end and when, as one sentence; empty when nobody's.
    static QString endedMandate(const CaseFile &file, const CircleMember &referent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    static QString titleOf(const CircleMember &member);
    CircleMember edited() const;
    QWidget *fieldOf(CircleMember::Flaw flaw) const;
    /// The référent unique whose mandate `mine` would overlap, apart from itself.
    static std::optional<CircleMember> otherReferent(const CaseFile &file, const CircleMember &mine);
    void tellWhoEnds();
    void addSharing();

    CircleMember m_member;
    CircleMember m_opened{};
    ActorFields *m_actor;
    ChoiceField *m_role;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_endReason;
    QCheckBox *m_mandate;
    ChoiceField *m_basis;
    ChoiceField *m_informedBy;
    DateField *m_informedOn = nullptr;
    PlainLabel *m_note;
};
