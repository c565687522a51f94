#pragma once

#include "core/query/duplicatefiles.h"
#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class Banner;
class RecordTab;
class Workspace;

/// The files that may be of one person, to be compared and merged, or told apart for good.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` outlives the dialog; `about` keeps the pairs of one person.
    DuplicatesDialog(Workspace &workspace, BeneficiaryId about, QWidget *parent);

private:
    void reload();
    void readMore();
    void list(const QList<DuplicatePair> &pairs);
    void compare(const DuplicatePair &pair);
    void setApart(const DuplicatePair &pair);
    void fail(const Error &error);
    QString nameOf(BeneficiaryId person) const;

    Workspace &m_workspace;
    BeneficiaryId m_about;
    std::unique_ptr<DuplicateSearch> m_search{};
    QTimer m_next;
    QFutureWatcher<QList<DuplicatePair>> m_compared{};
    Banner *m_banner;
    RecordTab *m_list;
};
