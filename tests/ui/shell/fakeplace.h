#pragma once

#include "ui/shell/place.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

/// A place with two panes that notes what it was asked.
class FakePlace final : public Place
{
public:
    FakePlace(const QString &code, const QString &title, Rail rail = Rail::Shown)
        : Place(code, title, QStringLiteral("people"), rail)
        , filter(new QLineEdit(this))
        , list(new QListWidget(this))
        , command(new QAction(QStringLiteral("Agir sur ") + title, this))
    {
        filter->setAccessibleName(QStringLiteral("Filtre"));
        list->setAccessibleName(QStringLiteral("Liste"));
        list->addItems({QStringLiteral("un"), QStringLiteral("deux")});
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(filter);
        layout->addWidget(list);
    }

    Location location() const override
    {
        return {code(), subject, section, {{QStringLiteral("filter"), filter->text()}}};
    }
    void restore(const Location &location) override
    {
        subject = location.subject;
        if (!location.section.isEmpty())
            section = location.section;
        filter->setText(location.state.value(QStringLiteral("filter")).toString());
    }
    void refresh(const ChangeSet &changes) override
    {
        ++refreshed;
        last = changes;
    }
    QList<QWidget *> panes() const override { return {filter, list}; }
    QList<QAction *> commands() const override { return {command}; }

    QLineEdit *filter;
    QListWidget *list;
    QAction *command;
    qint64 subject = 0;
    QString section{}; ///< the part shown; kept when a location names none
    int refreshed = 0;
    ChangeSet last{};
};
