#pragma once

#include "core/query/day.h"

#include <QFrame>

class QVBoxLayout;

class QGridLayout;

/// One person of the queue: why she needs the reader, by when, by which rule, and what settles it.
class DayCard final : public QFrame
{
    Q_OBJECT

public:
    DayCard(const DayPerson &person, QDate today, QWidget *parent = nullptr);

    /// Puts what settles a reason under it instead of beside it.
    void setNarrow(bool narrow);
    BeneficiaryId person() const { return m_person.id; }

Q_SIGNALS:
    void opened(BeneficiaryId person, const QString &section);
    void settled(AppointmentId appointment, Appointment::Status status);
    void putOffWanted(const DayPerson &person, const DayReason &reason);
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *reason(const DayReason &reason);
    QWidget *action(const DayReason &reason);
    QString due(const DayReason &reason) const;

    /// What stands in the line of a reason.
    struct Row
    {
        QGridLayout *grid = nullptr;
        QWidget *badge = nullptr;
        QWidget *label = nullptr;
        QWidget *source = nullptr;
        QWidget *action = nullptr;
    };
    static void place(const Row &row, bool narrow);

    QList<Row> m_rows{};
    DayPerson m_person;
    QDate m_today;
};
