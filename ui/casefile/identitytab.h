#pragma once

#include "core/query/casefile.h"

#include <QWidget>

class FactList;
class PlainLabel;
class QAction;
class QToolButton;
class QVBoxLayout;
class Section;

/// Who a person is, and how to reach her; the number of social security is masked until it is asked for.
class IdentityTab final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityTab(const QList<QAction *> &acts, QWidget *parent = nullptr);

    void present(const CaseFile &file);

Q_SIGNALS:
    /// Somebody of the household is asked for.
    void opened(BeneficiaryId person);
    /// What another file of the household proposes was accepted or not.
    void answered(FactProposalId proposal, bool accepted);
    void representativeOpened(const LegalRepresentative &representative);

private:
    FactList *addSection(QVBoxLayout *column, const QString &title);
    void presentIdentifiers();
    void presentHousehold();
    void presentRepresentatives();
    void presentProposals();
    static void clear(Section *section);

    CaseFile m_file{};
    bool m_revealed = false;
    FactList *m_identity;
    FactList *m_contact;
    FactList *m_address;
    FactList *m_identifiers;
    FactList *m_situation;
    Section *m_household = nullptr;
    Section *m_representatives = nullptr;
    QToolButton *m_reveal;
};
