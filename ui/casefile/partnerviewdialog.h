#pragma once

#include "core/query/casefile.h"

#include <QDialog>

/// What a partner of the circle would see of a file, before anything is shown to it.
class PartnerViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `seen` is the file as that partner sees it, see fileSeenBy().
    PartnerViewDialog(const CaseFile &seen, const QString &partner, QWidget *parent);

private:
    QWidget *requests(const CaseFile &seen) const;
};
