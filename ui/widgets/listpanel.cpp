#include "ui/widgets/listpanel.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"

ListPanel::ListPanel(const QString &name, QWidget *parent)
    : QStackedWidget(parent)
    , m_table(new ListTable(name))
    , m_empty(new EmptyState)
{
    addWidget(m_table);
    addWidget(m_empty);
    // What is rarely shown must not keep the window from being small.
    m_empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setFocusProxy(m_table);
}

void ListPanel::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    const auto choose = [this, model] {
        const bool none = model->rowCount() == 0;
        const bool hadFocus = m_table->hasFocus();
        setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
        setFocusProxy(none ? nullptr : m_table);
        if (none && hadFocus)
            m_empty->setFocus();
    };
    connect(model, &QAbstractItemModel::modelReset, this, choose);
    choose();
}
