#pragma once

#include "core/query/sincevisit.h"

#include <QWidget>

class PlainLabel;

/// Says what others did to a file since the reader's last visit; hidden when they did nothing.
class VisitNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitNotice(QWidget *parent = nullptr);

    void present(const SinceVisit &visit, QDate today);

Q_SIGNALS:
    void historyWanted();

private:
    PlainLabel *m_text;
};
