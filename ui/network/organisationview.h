#pragma once

#include "core/query/network.h"
#include "core/query/networkdirectory.h"
#include "ui/shell/location.h"

#include <QWidget>

class FactList;
class PlainLabel;
class ProfessionalsTab;
class QPushButton;
class QTabWidget;
class ServicesTab;
class SharedPeopleTab;
class StateBadge;
class Workspace;

/// The sheet of one organisation: what is known of it, its services, its professionals, the people it shares
/// with the reader.
class OrganisationView final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the view.
    explicit OrganisationView(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows an organisation, at the professional or service of the hit if it has one.
    void showHit(const NetworkHit &hit);
    /// Gives the keys to the part shown.
    void focusPart();
    /// Reads what is shown again.
    void reload();
    OrganisationId organisation() const { return m_sheet.organisation.id; }

    void edit();
    void addService();
    void addProfessional();

Q_SIGNALS:
    void goTo(const Location &location);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *header();
    void fill();
    void fillFacts();

    Workspace &m_workspace;
    OrganisationSheet m_sheet{};
    PlainLabel *m_name;
    PlainLabel *m_place;
    StateBadge *m_sensitive;
    StateBadge *m_freshness;
    QPushButton *m_edit;
    QTabWidget *m_tabs;
    FactList *m_facts;
    ServicesTab *m_services;
    ProfessionalsTab *m_professionals;
    SharedPeopleTab *m_people;
};
