#pragma once

#include "core/query/day.h"

#include <QFrame>

class DayCard;
class EmptyState;
class QButtonGroup;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Section;

/// Who needs the reader: one card a person, the most pressing first. Up and down go from card to card, Enter
/// opens the file.
class DayQueue final : public QFrame
{
    Q_OBJECT

public:
    enum class Show { Everything, Late, ThisWeek, Quiet };

    explicit DayQueue(QWidget *parent = nullptr);

    void present(const Day &day, QDate today);
    /// Shows part `show` of the queue again, on `person` if she is in it.
    void restore(int show, BeneficiaryId person);
    int shown() const { return int(m_show); }
    /// Lays the cards out for a narrow window.
    void setNarrow(bool narrow);
    BeneficiaryId current() const { return m_current; }

Q_SIGNALS:
    void opened(BeneficiaryId person, const QString &section);
    void settled(AppointmentId appointment, Appointment::Status status);
    void putOffWanted(const DayPerson &person, const DayReason &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<DayPerson> wanted() const;
    void fill();
    void addCards(int count);
    void orderTabs();
    void tellEmpty();
    void focusCard(int index);
    int currentIndex() const;

    Day m_day{};
    QDate m_today{};
    Show m_show = Show::Everything;
    BeneficiaryId m_current{};
    bool m_narrow = false;
    QList<DayPerson> m_people{};
    QList<DayCard *> m_cards{};
    Section *m_section;
    QButtonGroup *m_choices;
    EmptyState *m_empty;
    QScrollArea *m_area;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_more;
};
