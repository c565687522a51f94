#pragma once

#include "ui/caseload/caseloadviews.h"

#include <QListWidget>

/// The views of the list of people with how many each shows; the one chosen is shown at once.
class ViewList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ViewList(QWidget *parent = nullptr);

    /// Replaces the views; counts of views that stay are kept until they are told again.
    void setViews(const QList<CaseloadView> &views);
    void setCount(const QString &key, int count);
    /// -1 when it is not known yet.
    int countOf(const QString &key) const { return m_counts.value(key, -1); }
    /// Marks a view as the one shown, without choosing it.
    void setCurrentView(const QString &key);
    QString currentView() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QListWidgetItem *itemOf(const QString &key) const;
    void describe(QListWidgetItem *item);

    QHash<QString, int> m_counts{};
    bool m_filling = false;
};
