#include "ui/casefile/circlepanel.h"

#include "ui/text/datetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int DayCharacters = 40; // the day with its words beside it

State stateOfNode(CircleNode::State state)
{
    switch (state) {
    case CircleNode::State::Active:
        return State::Running;
    case CircleNode::State::Waiting:
        return State::Soon;
    case CircleNode::State::Ended:
        break;
    }
    return State::Done;
}

} // namespace

CirclePanel::CirclePanel(std::shared_ptr<const Clock> clock, RecordTab *members, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_members(members)
    , m_view(new CircleMapView)
    , m_rows(new TextModel({tr("Domain"), tr("Partner"), tr("Role"), tr("Who"), tr("Last contact"),
                               tr("State"), tr("Requests")},
          this))
    , m_table(new ListPanel(tr("Circle by domain")))
    , m_note(new PlainLabel)
    , m_insights(new PlainLabel)
    , m_tools(new QWidget)
    , m_day(new DateField(m_clock))
    , m_dayName(new PlainLabel(tr("As of")))
    , m_choice(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_legend(new PlainLabel(CircleMapText::legend(), Theme::Text::Small))
{
    m_table->setModel(m_rows);
    m_table->table()->setColumnWidths(1, {25, 0, 24, 22, 17, 20, 20});
    m_table->empty()->tell(QStringLiteral("circle"), tr("Nobody acts yet"));
    m_note->setRole(ColourRole::Soon);
    m_note->setWordWrap(true);
    m_insights->setWordWrap(true);
    m_insights->setSelectable(true);
    m_legend->setWordWrap(true);
    m_legend->setSecondary(true);
    m_legend->hide();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    auto *picture = new QWidget;
    auto *drawn = new QVBoxLayout(picture);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(Theme::Half);
    drawn->addWidget(m_tools);
    drawn->addWidget(m_note);
    drawn->addWidget(m_pages, 1);
    drawn->addWidget(m_insights);
    drawn->addWidget(m_legend);
    m_pages->addWidget(m_members);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, Theme::Half, 0, 0);
    all->addWidget(picture);
    buildTools();
    connectMarks();
    updateTools();
}

QToolButton *CirclePanel::addTool(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::icon(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPlainToolTip(button, tip);
    m_tools->layout()->addWidget(button);
    return button;
}

void CirclePanel::buildTools()
{
    auto *tools = new FlowLayout(m_tools, Theme::Half);
    tools->setContentsMargins(0, 0, 0, 0);
    const QList<QToolButton *> faces{
        addTool(QStringLiteral("ring"), tr("Map"), tr("Who acts around the person, drawn")),
        addTool(QStringLiteral("list"), tr("List"), tr("The same partners as a list, by domain")),
        addTool(
            QStringLiteral("people"), tr("Members"), tr("Each membership, and what can be done with it"))};
    for (QToolButton *button : faces) {
        button->setCheckable(true);
        m_choice->addButton(button, int(m_choice->buttons().size()));
    }
    faces.first()->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { setFace(Face(id)); });
    m_dayName->setBuddy(m_day->lineEdit());
    m_day->lineEdit()->setAccessibleName(tr("Circle as of"));
    m_day->setFixedWidth(fontMetrics().averageCharWidth() * DayCharacters);
    m_asOf = new QWidget;
    auto *asOf = new QHBoxLayout(m_asOf);
    asOf->setContentsMargins(Theme::Inside, 0, 0, 0);
    asOf->addWidget(m_dayName);
    asOf->addWidget(m_day);
    tools->addWidget(m_asOf);
    m_former = addTool(QStringLiteral("history"), {}, tr("Show those who acted before, too"));
    m_former->setCheckable(true);
    m_legendTool = addTool(QStringLiteral("help"), tr("Legend"), tr("What lines, places and marks mean"));
    m_legendTool->setCheckable(true);
    m_ask = addTool(QStringLiteral("requests"), tr("Ask a partner…"),
        tr("Ask a partner about the strongest obstacle that nobody acts on"));
}

void CirclePanel::connectMarks()
{
    connect(m_day, &DateField::dateChanged, this, &CirclePanel::showMap);
    connect(m_former, &QToolButton::toggled, m_view, &CircleMapView::setFormer);
    connect(m_legendTool, &QToolButton::toggled, m_legend, &QWidget::setVisible);
    connect(m_view, &CircleMapView::rearranged, this, &CirclePanel::fillTable);
    connect(m_view, &CircleMapView::currentChanged, this, [this](int mark) {
        if (mark >= 0 && m_table->table()->currentRow() != mark)
            m_table->table()->goToRow(mark);
    });
    connect(m_table->table(), &ListTable::rowChanged, m_view, &CircleMapView::setCurrentMark);
    connect(m_table->table(), &ListTable::opened, m_view, &CircleMapView::open);
    connect(m_view, &CircleMapView::partnerOpened, this, &CirclePanel::open);
    connect(m_view, &CircleMapView::partnerWanted, this, &CirclePanel::partnerWanted);
    connect(m_ask, &QToolButton::clicked, this, [this] {
        if (const auto &insights = m_view->picture().map.insights; !insights.isEmpty())
            Q_EMIT partnerWanted(QString(insights.first().theme));
    });
}

void CirclePanel::setAddition(QAction *addition)
{
    m_addition = makeActionButton(addition);
    m_tools->layout()->addWidget(m_addition);
    updateTools();
}

void CirclePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_day->setFixedWidth(fontMetrics().averageCharWidth() * DayCharacters);
}

void CirclePanel::present(const CaseFile &file, bool mayAsk)
{
    if (file.person.id != m_file.person.id) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate({});
        m_former->setChecked(false);
    }
    m_file = file;
    m_mayAsk = mayAsk;
    if (file.level < Level::Full)
        m_pages->setCurrentIndex(int(Face::Members));
    else if (m_choice->checkedId() >= 0)
        m_pages->setCurrentIndex(m_choice->checkedId());
    showMap();
}

/// A day to come shows today: nothing is known of it.
void CirclePanel::showMap()
{
    const QDate day = m_day->date().isValid() ? std::min(m_day->date(), m_file.today) : m_file.today;
    m_view->setMap(m_file.person.id, circleMap(m_file, day), m_mayAsk);
    const CircleMap &map = m_view->picture().map;
    m_note->setText(day == m_file.today
            ? QString()
            : tr("The circle as it was on %1: what came after is left out.").arg(dayText(day)));
    QStringList told;
    for (const CircleInsight &insight : map.insights)
        told.append(CircleMapText::of(insight));
    m_insights->setText(told.join(QStringLiteral("  ·  ")));
    updateTools();
}

void CirclePanel::fillTable()
{
    const CirclePicture &picture = m_view->picture();
    QList<TextRow> rows;
    for (int i = 0; i < picture.marks.size(); ++i) {
        const CircleMarkText &text = picture.texts[i];
        const bool gap = picture.marks[i].kind == CircleMark::Kind::Gap;
        rows.append({i,
            {{text.domain, {}, false}, {text.title, {}, false}, {text.role, {}, false},
                {text.people, {}, false}, {text.contact, {}, false},
                {gap && m_mayAsk ? tr("Propose one") : text.state,
                    gap ? State::Late : stateOfNode(picture.stateOf(i)), false},
                {text.requests, {}, false}}});
    }
    const int current = m_view->currentMark();
    {
        const QSignalBlocker quiet(m_table->table());
        m_rows->setRows(rows);
        if (current >= 0)
            m_table->table()->goToRow(current);
    }
}

CirclePanel::Face CirclePanel::face() const { return Face(m_pages->currentIndex()); }

void CirclePanel::setFace(Face face)
{
    m_choice->button(int(face))->setChecked(true);
    m_pages->setCurrentIndex(int(face));
    updateTools();
}

void CirclePanel::updateTools()
{
    const bool whole = m_file.level >= Level::Full;
    const bool drawn = whole && face() != Face::Members;
    const CircleMap &map = m_view->picture().map;
    for (QAbstractButton *button : m_choice->buttons())
        button->setVisible(whole);
    m_asOf->setVisible(drawn);
    m_former->setText(tr("Who left (%n)", nullptr, map.former()));
    m_former->setAccessibleName(m_former->text());
    m_former->setVisible(drawn && (map.former() > 0 || m_former->isChecked()));
    m_legendTool->setVisible(whole && face() == Face::Map);
    m_legend->setVisible(m_legendTool->isChecked() && m_legendTool->isVisibleTo(this));
    const bool wanted =
        !map.insights.isEmpty() && map.insights.first().kind == CircleInsight::Kind::NoPartner;
    m_ask->setVisible(drawn && m_mayAsk && wanted);
    if (m_addition)
        m_addition->setVisible(drawn);
    m_note->setVisible(drawn && !m_note->text().isEmpty());
    m_insights->setVisible(drawn && !m_insights->text().isEmpty());
}

/// What stands behind a partner: its membership, else what was asked of it, else its actions.
void CirclePanel::open(const CircleNode &node)
{
    if (!node.member.isNull()) {
        setFace(Face::Members);
        m_members->choose(node.member.value());
        m_members->focusList();
    } else if (!node.request.isNull()) {
        Q_EMIT requestOpened(node.request);
    } else {
        Q_EMIT planOpened();
    }
}
