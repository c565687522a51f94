#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QWidget>

#include <memory>

class PlainLabel;
class QCalendarWidget;
class QLineEdit;
class QToolButton;

/// A day that may be empty, typed as people say it (see parseDate) and shown in full beside the field.
/// Up and Down change it by a day, Alt+Down opens a calendar.
class DateField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)

public:
    explicit DateField(std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);
    ~DateField() override;

    /// The day; null when the field is empty or not understood.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    bool isEmpty() const;
    /// What is typed, a day or not.
    QString text() const;
    void setText(const QString &text);
    /// What is wrong with the text, for people; empty when it is a day or nothing.
    QString error() const;
    void setReadOnly(bool readOnly);
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void dateChanged(QDate date);
    void textChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void normalise();
    void step(int days, int months);
    void openCalendar();
    void showWords();
    void fitWidth();

    std::shared_ptr<const Clock> m_clock;
    QDate m_date{};
    QLineEdit *m_edit;
    QToolButton *m_open;
    PlainLabel *m_words;
};
