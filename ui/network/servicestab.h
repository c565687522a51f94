#pragma once

#include "core/base/clock.h"
#include "core/query/network.h"

#include <QWidget>

class FactList;
class ListPanel;
class PlainLabel;
class QPushButton;
class QSplitter;
class TextModel;

/// The services of an organisation, and all that is known of the one chosen.
class ServicesTab final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives the tab.
    explicit ServicesTab(const Clock &clock, QWidget *parent = nullptr);

    void setServices(const QList<OfferLine> &services, bool writable);
    void select(ServiceOfferId service);

Q_SIGNALS:
    void addWanted();
    void editWanted(const ServiceOffer &offer);

private:
    void layOut();
    void showRow(int row);
    void edit(int row);

    const Clock &m_clock;
    QList<OfferLine> m_services{};
    TextModel *m_model;
    ListPanel *m_list;
    QSplitter *m_split;
    QWidget *m_detail;
    PlainLabel *m_name;
    FactList *m_facts;
    QPushButton *m_add;
    QPushButton *m_edit;
};
