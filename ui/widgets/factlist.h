#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

/// One thing known, under its name.
struct Fact
{
    QString label{};
    QString value{}; ///< as it is; lines are kept
};

/// Things known of something, as captions and values that can be selected and copied.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// Replaces what is shown; facts without a value are left out.
    void setFacts(const QList<Fact> &facts);
    bool isEmpty() const { return m_rows == 0; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};
