#pragma once

#include "core/query/networkfilter.h"

#include <QVariantMap>
#include <QWidget>

class ChoiceField;
class CommuneField;
class FlowLayout;
class PlainLabel;
class QLineEdit;

/// What is asked of the network: words, type, theme and commune, recalled as chips beside what was found.
class NetworkFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Communes of `department` are suggested first.
    explicit NetworkFilterBar(const QString &department, QWidget *parent = nullptr);

    const NetworkFilter &filter() const { return m_filter; }
    /// The place asked for in the text that is no commune; empty when none.
    const QString &unknownPlace() const { return m_unknownPlace; }
    /// What goes into a Location, and comes back from it.
    QVariantMap state() const;
    void restore(const QVariantMap &state);
    void clear();
    /// Says what was found: `found` things, of `organisations` in all.
    void showCount(int found, int organisations);
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    /// The user goes on to what was found.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectFields();
    void read();
    void showChips();
    void addChip(const QString &text, std::function<void()> remove);

    QString m_department;
    QLineEdit *m_search;
    ChoiceField *m_type;
    ChoiceField *m_theme;
    ChoiceField *m_public;
    ChoiceField *m_answers;
    CommuneField *m_commune;
    PlainLabel *m_count;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    NetworkFilter m_filter{};
    QString m_unknownPlace{};
    bool m_restoring = false;
};
