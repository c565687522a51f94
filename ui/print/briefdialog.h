#pragma once

#include "core/query/brief.h"

#include <QDialog>

class QVBoxLayout;

/// The brief on screen: read in two minutes, gone with Escape.
class BriefDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BriefDialog(const Brief &brief, QWidget *parent = nullptr);

Q_SIGNALS:
    void printRequested();

private:
    QWidget *content(const Brief &brief);
    static void addParts(const Brief &brief, QVBoxLayout *layout);
};
