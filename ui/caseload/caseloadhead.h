#pragma once

#include <QWidget>

class PlainLabel;
class QBoxLayout;
class QHBoxLayout;

/// The line above the list: what it shows, how many, and what can be done with it.
class CaseloadHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseloadHead(QWidget *parent = nullptr);

    /// `words` says what a saved view filters; empty when the title says all.
    void setTitle(const QString &title, const QString &words);
    /// Tells how many people are shown, to assistive tools too when it changes. Empty: not known yet.
    void setCount(const QString &count);
    QString count() const;
    void addButton(QWidget *button);
    /// Puts the buttons under the title.
    void setNarrow(bool narrow);

private:
    PlainLabel *m_title;
    PlainLabel *m_count;
    PlainLabel *m_words;
    QBoxLayout *m_line;
    QHBoxLayout *m_buttons;
};
