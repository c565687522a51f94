#include "ui/caseload/filterbar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace {

constexpr int TypingPause = 120; ///< milliseconds

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_add(new QPushButton(tr("&Filter by")))
    , m_menu(new QMenu(this))
    , m_chips(new QWidget)
    , m_clear(new QPushButton(tr("Clear &all")))
{
    m_text->setPlaceholderText(tr("Name, commune, number, birth date"));
    m_text->setAccessibleName(tr("Filter this list"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    m_text->installEventFilter(this);
    m_add->setIcon(Theme::icon(QStringLiteral("filter")));
    m_add->setMenu(m_menu);
    m_clear->setFlat(true);
    m_typing.setSingleShot(true);
    auto *chips = new FlowLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 0, Qt::AlignTop);
    layout->addWidget(m_add, 0, Qt::AlignTop);
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_clear, 0, Qt::AlignTop);
    connect(m_text, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_typing.start(text.isEmpty() ? 0 : TypingPause); });
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::applyText);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_text->setFocus();
        change(m_ofView);
    });
}

QWidget *FilterBar::anchor() const { return m_add; }

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::appendText(const QString &typed)
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->setText(m_text->text() + typed);
}

void FilterBar::show(const Filter &filter, const Filter &ofView, const FilterNames &names)
{
    m_filter = filter;
    m_ofView = ofView;
    // Not silenced: the field's own clear button follows the same signal.
    if (m_text->text().trimmed() != filter.text.trimmed())
        m_text->setText(filter.text);
    m_typing.stop();
    fillChips(names);
    m_clear->setVisible(filter != ofView);
}

void FilterBar::change(const Filter &filter)
{
    m_typing.stop();
    Q_EMIT changed(filter);
}

void FilterBar::applyText()
{
    Filter filter = m_filter;
    filter.text = m_text->text().trimmed();
    if (filter != m_filter)
        change(filter);
}

void FilterBar::fillChips(const FilterNames &names)
{
    const auto old = m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly);
    const bool hadFocus =
        std::any_of(old.begin(), old.end(), [](const Chip *chip) { return chip->hasFocus(); });
    for (Chip *chip : old) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be what was pressed
    }
    for (const Filter::Criterion criterion : m_filter.differences(m_ofView))
        if (criterion != Filter::Criterion::Text)
            addChip(criterion, names);
    setTabOrder(tabThrough(m_add, m_chips), m_clear);
    if (hadFocus)
        m_text->setFocus();
}

void FilterBar::addChip(Filter::Criterion criterion, const FilterNames &names)
{
    auto *chip = new Chip(textOf(m_filter, criterion, names), m_chips);
    m_chips->layout()->addWidget(chip);
    chip->show();
    connect(chip, &Chip::removed, this, [this, criterion] { change(m_filter.with(criterion, m_ofView)); });
}

template <class Enum>
void FilterBar::addChoices(QMenu *menu, Filter::Criterion criterion, Enum Filter::*member)
{
    QMenu *choices = menu->addMenu(textOf(criterion));
    auto *group = new QActionGroup(choices);
    for (const Enum value : allOf<Enum>()) {
        QAction *action = choices->addAction(textOf(value));
        action->setCheckable(true);
        action->setChecked(m_filter.*member == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, member, value] {
            Filter filter = m_filter;
            filter.*member = value;
            change(filter);
        });
    }
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    addChoices(m_menu, Filter::Criterion::Whose, &Filter::whose);
    for (const auto criterion : {Filter::Criterion::Stages, Filter::Criterion::Tracks,
             Filter::Criterion::Deadline, Filter::Criterion::LastContact, Filter::Criterion::ContractEnd,
             Filter::Criterion::Communes, Filter::Criterion::Referent}) {
        QAction *action = m_menu->addAction(tr("%1…").arg(textOf(criterion)));
        connect(action, &QAction::triggered, this, [this, criterion] { Q_EMIT requested(criterion); });
    }
    QAction *without = m_menu->addAction(textOf(Filter::Criterion::WithoutReferent));
    without->setCheckable(true);
    without->setChecked(m_filter.withoutReferent);
    connect(without, &QAction::triggered, this, [this](bool on) {
        Filter filter = m_filter;
        filter.withoutReferent = on;
        change(filter);
    });
    for (const auto criterion : {Filter::Criterion::LeadBody, Filter::Criterion::Partner}) {
        QAction *action = m_menu->addAction(tr("%1…").arg(textOf(criterion)));
        connect(action, &QAction::triggered, this, [this, criterion] { Q_EMIT requested(criterion); });
    }
    addChoices(m_menu, Filter::Criterion::Closure, &Filter::closure);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            Q_EMIT left();
        else
            m_text->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        applyText();
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}
