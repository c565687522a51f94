#include "ui/shell/topbar.h"

#include "ui/shell/searchbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace {

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize(QSize(20, 20));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    return button;
}

} // namespace

TopBar::TopBar(QAction *back, QAction *forward, QAction *find, QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Between, Theme::Inside, Theme::Between, Theme::Inside + 1);
    layout->setSpacing(Theme::Half);
    layout->addWidget(makeButton(back));
    layout->addWidget(makeButton(forward));
    layout->addSpacing(Theme::Inside);
    layout->addWidget(new SearchButton(find), 1);
    layout->addStretch(1);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(ColourRole::Hairline));
}
