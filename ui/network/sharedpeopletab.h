#pragma once

#include "core/query/network.h"

#include <QWidget>

class ListPanel;
class PlainLabel;
class TextModel;

/// The people for whom both the reader and a partner act.
class SharedPeopleTab final : public QWidget
{
    Q_OBJECT

public:
    explicit SharedPeopleTab(QWidget *parent = nullptr);

    /// `inAll` counts everybody the partner acts for, whoever accompanies them.
    void setPeople(const QList<SharedPerson> &people, int inAll);

Q_SIGNALS:
    void opened(BeneficiaryId person);

private:
    TextModel *m_model;
    PlainLabel *m_count;
    ListPanel *m_list;
};
