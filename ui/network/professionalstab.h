#pragma once

#include "core/domain/professional.h"

#include <QWidget>

class ListPanel;
class QPushButton;
class TextModel;

/// Who works in an organisation, and who left it.
class ProfessionalsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfessionalsTab(QWidget *parent = nullptr);

    void setProfessionals(const QList<Professional> &professionals, bool writable);
    void select(ProfessionalId professional);

Q_SIGNALS:
    void addWanted();
    void editWanted(const Professional &professional);

private:
    void edit(int row);

    QList<Professional> m_professionals{};
    TextModel *m_model;
    ListPanel *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
};
