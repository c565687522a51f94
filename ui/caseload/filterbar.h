#pragma once

#include "core/query/filter.h"
#include "ui/text/filtertext.h"

#include <QTimer>
#include <QWidget>

class PlainLabel;
class QLineEdit;
class QMenu;
class QPushButton;

/// What narrows the list beyond its view: words as they are typed, and chips that one press takes away.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Shows `filter` as what it adds to its view's.
    void show(const Filter &filter, const Filter &ofView, const FilterNames &names);
    /// Where popups open.
    QWidget *anchor() const;
    void focusText();
    /// Puts what was typed in the list behind the words, and goes on there.
    void appendText(const QString &typed);

Q_SIGNALS:
    /// The whole filter as the user wants it now.
    void changed(const Filter &filter);
    /// A criterion is to be chosen.
    void requested(Filter::Criterion criterion);
    /// The user goes on in the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    template <class Enum>
    void addChoices(QMenu *menu, Filter::Criterion criterion, Enum Filter::*member);
    void fillChips(const FilterNames &names);
    void addChip(Filter::Criterion criterion, const FilterNames &names);
    void applyText();
    void change(const Filter &filter);

    Filter m_filter;
    Filter m_ofView;
    QLineEdit *m_text;
    QPushButton *m_add;
    QMenu *m_menu;
    QWidget *m_chips;
    QPushButton *m_clear;
    QTimer m_typing; ///< lets fast typing settle
};
