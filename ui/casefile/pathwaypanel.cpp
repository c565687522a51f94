#include "ui/casefile/pathwaypanel.h"

#include "ui/casefile/pathwaydetails.h"
#include "ui/casefile/pathwaylegend.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr double ButtonZoom = 1.5;

} // namespace

PathwayPanel::PathwayPanel(QWidget *parent)
    : QWidget(parent)
    , m_selection(new QItemSelectionModel(&m_model, this))
    , m_view(new PathwayView)
    , m_list(new PathwayList)
    , m_legend(new PathwayLegend(&m_model))
    , m_pages(new QStackedWidget)
    , m_choice(new QButtonGroup(this))
{
    m_view->setModel(&m_model, m_selection);
    m_list->setModel(&m_model);
    delete m_list->selectionModel();
    m_list->setSelectionModel(m_selection);

    auto *picture = new QWidget;
    auto *drawn = new QVBoxLayout(picture);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(0);
    drawn->addWidget(m_view, 1);
    drawn->addWidget(new PathwayDetails(m_view));
    drawn->addWidget(m_legend);
    m_legend->hide();
    m_pages->addWidget(picture);
    m_pages->addWidget(m_list);

    auto *row = new QWidget;
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its words give way to the window
    auto *tools = new QHBoxLayout(row);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(Theme::Half);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Half);
    all->addWidget(row);
    all->addWidget(m_pages, 1);
    buildTools(tools);
    connectMarks();
    updateTools();
}

QToolButton *PathwayPanel::addTool(
    QHBoxLayout *tools, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::icon(icon));
    button->setText(text);
    button->setAccessibleName(text);
    setPlainToolTip(button, tip);
    tools->addWidget(button);
    m_tools.append(button);
    return button;
}

void PathwayPanel::buildTools(QHBoxLayout *tools)
{
    auto *picture = addTool(tools, QStringLiteral("pathway"), tr("Picture"), tr("The pathway drawn in time"));
    auto *list =
        addTool(tools, QStringLiteral("list"), tr("List"), tr("The same events as a list in date order"));
    for (QToolButton *button : {picture, list}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_choice->addButton(button, int(m_choice->buttons().size()));
    }
    picture->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { setFace(Face(id)); });
    tools->addStretch(1);

    m_everyPartner = addTool(tools, QStringLiteral("network"), tr("Every lane"),
        tr("A lane for every partner, and every obstacle"));
    m_everyPartner->setCheckable(true);
    auto *less = addTool(tools, QStringLiteral("zoom-out"), tr("Zoom out"), tr("Show more days (-)"));
    auto *more = addTool(tools, QStringLiteral("zoom-in"), tr("Zoom in"), tr("Show fewer days (+)"));
    auto *today = addTool(tools, QStringLiteral("today"), tr("Today"), tr("Go back to today (T)"));
    auto *whole = addTool(tools, QStringLiteral("timeline"), tr("Whole pathway"), tr("Show every day"));
    m_legendTool = addTool(tools, QStringLiteral("help"), tr("Legend"), tr("What the shapes mean"));
    m_legendTool->setCheckable(true);
    m_wordyTools = {m_everyPartner, today, whole, m_legendTool};
    m_pictureTools = {m_everyPartner, less, more, today, whole, m_legendTool};

    connect(m_everyPartner, &QToolButton::toggled, m_view, &PathwayView::setUnfolded);
    connect(m_view, &PathwayView::unfoldedChanged, m_everyPartner, &QToolButton::setChecked);
    connect(less, &QToolButton::clicked, m_view, [this] { m_view->zoom(ButtonZoom); });
    connect(more, &QToolButton::clicked, m_view, [this] { m_view->zoom(1 / ButtonZoom); });
    connect(today, &QToolButton::clicked, m_view, &PathwayView::showToday);
    connect(whole, &QToolButton::clicked, m_view, &PathwayView::showAll);
    connect(m_legendTool, &QToolButton::toggled, m_legend, &QWidget::setVisible);
}

void PathwayPanel::connectMarks()
{
    connect(m_view, &PathwayView::activated, this, &PathwayPanel::activated);
    connect(m_view, &PathwayView::menuRequested, this, &PathwayPanel::menuRequested);
    connect(m_list, &PathwayList::opened, this, [this](int row) {
        if (!std::holds_alternative<std::monostate>(m_model.item(row).record))
            Q_EMIT activated(m_model.item(row).record);
    });
    connect(m_list, &PathwayList::menuRequested, this,
        [this](int row, QPoint place) { Q_EMIT menuRequested(m_model.item(row).record, place); });
}

void PathwayPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTools();
}

void PathwayPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTools();
}

/// Tools keep their words while there is room for them.
void PathwayPanel::fitTools()
{
    const int side = int(fontMetrics().height() * 1.15);
    int needed = 0;
    for (QToolButton *button : std::as_const(m_tools)) {
        button->setIconSize(QSize(side, side));
        if (m_wordyTools.contains(button))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (!button->isHidden())
            needed += button->sizeHint().width() + Theme::Half;
    }
    if (needed > width())
        for (QToolButton *button : std::as_const(m_wordyTools))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

PathwayPanel::Face PathwayPanel::face() const { return Face(m_pages->currentIndex()); }

void PathwayPanel::setFace(Face face)
{
    m_pages->setCurrentIndex(int(face));
    m_choice->button(int(face))->setChecked(true);
    if (const QModelIndex current = m_selection->currentIndex(); current.isValid()) {
        m_list->scrollTo(current);
        m_view->reveal(current.row());
    }
    updateTools();
}

void PathwayPanel::updateTools()
{
    for (QToolButton *button : std::as_const(m_pictureTools))
        button->setVisible(face() == Face::Picture);
    if (face() == Face::Picture)
        m_everyPartner->setVisible(m_model.picture().foldedLanes() > 0);
    fitTools();
}

int PathwayPanel::rowLike(const PathwayItem &item) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PathwayItem &other = m_model.item(row);
        if (other.fact.index() == item.fact.index() && other.record == item.record
            && other.isEnd == item.isEnd
            && (other.from == item.from || !std::holds_alternative<std::monostate>(item.record)))
            return row;
    }
    return -1;
}

void PathwayPanel::setPicture(BeneficiaryId person, const PathwayPicture &picture)
{
    const bool same = person == m_person && !person.isNull();
    const int current = m_view->currentRow();
    const PathwayItem before = same && current >= 0 ? m_model.item(current) : PathwayItem();
    m_person = person;
    m_model.setPicture(picture);
    if (!same) {
        m_view->setUnfolded(false);
        if (picture.today.isValid())
            m_view->setWindow(PathwayWindow::around(picture.today));
    } else if (current >= 0) {
        m_view->setCurrentRow(rowLike(before));
    }
    updateTools();
}
