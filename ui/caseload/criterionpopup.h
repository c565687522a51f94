#pragma once

#include "core/query/filter.h"
#include "core/query/filterchoices.h"

#include <QFrame>

class QVBoxLayout;

/// Edits one criterion of a filter under the place it was asked from. What is chosen holds at once; Enter and
/// Escape close.
class CriterionPopup final : public QFrame
{
    Q_OBJECT

public:
    CriterionPopup(
        Filter::Criterion criterion, const Filter &filter, FilterChoices &choices, QWidget *parent);

    /// True for the criteria that need more than one press to choose.
    static bool edits(Filter::Criterion criterion);
    void openUnder(const QWidget *anchor);

Q_SIGNALS:
    void changed(const Filter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(Filter::Criterion criterion, FilterChoices &choices);
    void addStages();
    void addTracks();
    void addCommunes(const QStringList &communes);
    void addReferents(const QList<FilterChoices::Person> &people);
    void addBodies(const QList<FilterChoices::Body> &bodies, OrganisationId Filter::*member);
    void addDeadline();
    void addDays(const QString &label, int usual, int Filter::*member);
    template <class Value>
    void addSeveral(const QList<Value> &values, const QStringList &labels, QList<Value> Filter::*member);
    template <class Identifier>
    void addOne(const QString &any, const QList<Identifier> &ids, const QStringList &labels,
        Identifier Filter::*member);
    void put(QWidget *editor);

    Filter m_filter;
    QString m_name;
    QVBoxLayout *m_layout;
};
