#include "ui/widgets/datefield.h"

#include "ui/text/datetext.h"
#include "ui/widgets/dateparser.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace {

QString shortForm(QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

} // namespace

DateField::DateField(std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_edit(new QLineEdit)
    , m_open(new QToolButton)
    , m_words(new PlainLabel)
{
    m_edit->setPlaceholderText(tr("dd/mm/yyyy"));
    m_edit->setMaxLength(40);
    m_edit->installEventFilter(this);
    fitWidth();
    m_open->setIcon(Theme::icon(QStringLiteral("calendar")));
    m_open->setAccessibleName(tr("Open the calendar"));
    setPlainToolTip(m_open, tr("Open the calendar (Alt+Down)"));
    m_words->setSecondary(true);
    m_words->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Half);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_words, 2);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::textChanged);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::normalise);
    connect(m_open, &QToolButton::clicked, this, &DateField::openCalendar);
}

// The line loses the keys while it is destroyed, when there is no field left to write the day out.
DateField::~DateField() { m_edit->disconnect(this); }

void DateField::setDate(QDate date) { m_edit->setText(date.isValid() ? shortForm(date) : QString()); }

bool DateField::isEmpty() const { return m_edit->text().trimmed().isEmpty(); }

QString DateField::text() const { return m_edit->text(); }

void DateField::setText(const QString &text) { m_edit->setText(text); }

QString DateField::error() const
{
    if (isEmpty() || m_date.isValid())
        return {};
    return tr("This is not a date. Write for example 3/2/2026, tomorrow or +3m.");
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_open->setVisible(!readOnly);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress || m_edit->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    switch (key->key()) {
    case Qt::Key_Down:
        alt ? openCalendar() : step(-1, 0);
        return true;
    case Qt::Key_Up:
        step(1, 0);
        return true;
    case Qt::Key_PageDown:
        step(0, -1);
        return true;
    case Qt::Key_PageUp:
        step(0, 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitWidth();
    QWidget::changeEvent(event);
}

void DateField::fitWidth()
{
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 2 * Theme::Between;
    m_edit->setMinimumWidth(width);
    m_edit->setMaximumWidth(width * 3 / 2);
}

void DateField::read()
{
    const QDate before = m_date;
    m_date = isEmpty() ? QDate() : parseDate(m_edit->text(), m_clock->today()).value_or(QDate());
    showWords();
    if (m_date != before)
        Q_EMIT dateChanged(m_date);
}

void DateField::normalise()
{
    if (m_date.isValid())
        m_edit->setText(shortForm(m_date));
}

void DateField::step(int days, int months)
{
    const QDate from = m_date.isValid() ? m_date : m_clock->today();
    setDate(m_date.isValid() ? from.addDays(days).addMonths(months) : from);
    m_edit->selectAll();
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_clock->today());
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        m_edit->setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

void DateField::showWords()
{
    const QString wrong = error();
    m_words->setText(wrong.isEmpty() && m_date.isValid()
            ? formattedDay(m_date, QStringLiteral("dddd d MMMM yyyy"))
            : wrong.isEmpty() ? QString()
                              : tr("not understood"));
    m_words->setRole(wrong.isEmpty() ? ColourRole::Secondary : ColourRole::Late);
    m_edit->setAccessibleDescription(m_words->text());
}
