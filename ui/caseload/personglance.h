#pragma once

#include "core/query/glance.h"

#include <QScrollArea>

class PlainLabel;
class QPushButton;
class QVBoxLayout;

/// One person beside the list: who she is, where she stands, what comes, who acts, the last contact.
class PersonGlance final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonGlance(QWidget *parent = nullptr);

    void show(const Glance &glance);
    /// Shows nobody.
    void clear();
    BeneficiaryId person() const { return m_person; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(BeneficiaryId person);

private:
    void fillHead(const Glance &glance);
    void fillStage(const Glance &glance);
    void fillComing(const Glance &glance);
    void fillActing(const Glance &glance);
    void fillContact(const Glance &glance);
    QVBoxLayout *addPart(const QString &caption);
    PlainLabel *addLine(QVBoxLayout *part, const QString &text, bool secondary = false);
    void startAfresh();

    BeneficiaryId m_person{};
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_parts = nullptr;
};
