#include "ui/widgets/formdialog.h"

#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formdraft.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int KeysRest = 700; // milliseconds

} // namespace

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner)
    , m_form(new FormLayout)
    , m_leave(new QPushButton(tr("Cancel"), this))
    , m_store(new QPushButton(verb, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_form->layout()->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    m_form->installEventFilter(this);
    m_store->setProperty("primary", true);
    addButtons();
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(enter)), this), &QShortcut::activated, this,
            &FormDialog::attempt);
    connect(m_form, &FormLayout::edited, this, [this] {
        if (m_form->hasErrors())
            m_form->clearCorrected(errors());
        if (m_drafts && m_drafts->keep)
            m_rest.start();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(KeysRest);
    connect(&m_rest, &QTimer::timeout, this, &FormDialog::keepDraft);
    connect(m_store, &QPushButton::clicked, this, &FormDialog::attempt);
    connect(m_leave, &QPushButton::clicked, this, &FormDialog::reject);
}

/// Its fields go after it: what they tell on their way out finds no form any more.
FormDialog::~FormDialog()
{
    disconnect(m_form, nullptr, this, nullptr);
    if (m_rest.isActive()) // the window closes over it
        keepTyped();
}

void FormDialog::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::Around, Theme::Inside, Theme::Around, Theme::Between);
    buttons->addStretch(1);
    for (QPushButton *button : {m_leave, m_store}) {
        // Enter in a field must store nothing by itself.
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void FormDialog::reject()
{
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    ask(this, {tr("Leave without saving?"), tr("What you typed here will be lost."), tr("Leave")},
        [this] { QDialog::reject(); });
}

void FormDialog::done(int result)
{
    forgetDraft();
    m_drafts = DraftPlace(); // fields may still tell of an edit on their way out
    QDialog::done(result);
}

void FormDialog::findDraft()
{
    m_drafts = draftPlace();
    if (!m_drafts->read)
        return;
    m_opened = m_form->values();
    const auto found = m_drafts->read();
    if (!found)
        return;
    m_hasDraft = true;
    const auto draft = FormDraft::fromText(found->body);
    if (!draft || draft->kinds != m_form->kinds())
        return forgetDraft();
    m_form->setValues(draft->over(m_opened));
    m_rest.stop();
    if (m_form->values() == m_opened)
        return forgetDraft();
    QString words =
        tr("Found again as you left it, %1.", "a moment").arg(momentText(found->savedAt, m_drafts->today));
    const bool clashes = m_drafts->ofRecord && draft->clashesWith(m_opened);
    if (clashes)
        words += QLatin1Char(' ') + tr("What is recorded has changed since: check before you save.");
    m_banner->tell({.kind = clashes ? Message::Kind::Warning : Message::Kind::Information,
        .text = words,
        .action = tr("Start afresh"),
        .run = [this] { startAfresh(); },
        .stays = true});
}

void FormDialog::keepDraft()
{
    m_rest.stop();
    if (isChanged() && m_form->values() != m_opened)
        keepTyped();
    else
        forgetDraft();
}

void FormDialog::keepTyped()
{
    const FormDraft draft{windowTitle(), m_form->kinds(), m_opened, m_form->values()};
    const auto kept = m_drafts->keep(draft.toText());
    m_hasDraft = m_hasDraft || kept;
    if (!kept && !std::exchange(m_isToldUnkept, true))
        m_banner->tell({.kind = Message::Kind::Warning,
            .text = tr("What you type here is not kept as a draft. %1", "why")
                        .arg(ErrorText::command(kept.error()))});
}

void FormDialog::forgetDraft()
{
    m_rest.stop();
    if (std::exchange(m_hasDraft, false))
        static_cast<void>(m_drafts->keep({})); // one that stays is offered again: nothing is lost
}

void FormDialog::startAfresh()
{
    m_form->setValues(m_opened);
    forgetDraft();
    focusFirst();
}

void FormDialog::attempt()
{
    if (!m_form->showErrors(errors())) {
        if (auto *area = findChild<QScrollArea *>(); area && focusWidget())
            area->ensureWidgetVisible(focusWidget());
        return;
    }
    m_store->setEnabled(false);
    const auto stored = store();
    m_store->setEnabled(true);
    settle(stored);
}

void FormDialog::settle(const Result<void> &stored)
{
    if (stored)
        accept();
    else if (stored.error().detail != Asked)
        m_banner->tell({.kind = Message::Kind::Failure, .text = ErrorText::command(stored.error())});
}

void FormDialog::focusFirst()
{
    // The buttons were there before the fields: left alone, they would take the keys first.
    QWidget *first = m_form;
    while (first != this && (first->focusPolicy() & Qt::TabFocus) == 0)
        first = first->nextInFocusChain();
    first->setFocus(Qt::OtherFocusReason);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!m_drafts)
        findDraft();
    focusFirst();
    const int width =
        qMin(fontMetrics().averageCharWidth() * 104, screen()->availableSize().width() * 9 / 10);
    resize(width, wantedHeight(width));
    QDialog::showEvent(event);
}

/// As tall as its content where the screen allows it; beyond, the form scrolls.
int FormDialog::wantedHeight(int width) const
{
    // A scroll bar that is there narrows the form, and would stay for the lines that this breaks.
    const int narrow = width - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    int height = m_form->layout()->totalHeightForWidth(narrow) + m_store->sizeHint().height() + Theme::Inside
        + Theme::Between;
    if (!m_banner->isHidden())
        height += m_banner->layout()->totalHeightForWidth(width);
    return qMin(height, screen()->availableSize().height() * 9 / 10);
}

/// Makes room for errors, consequences and fields that appear: a dialog does not grow by itself for them.
void FormDialog::grow()
{
    const int wanted = wantedHeight(width());
    if (!isVisible() || wanted <= height())
        return;
    const int lowest = screen()->availableGeometry().bottom() - (frameGeometry().height() - height());
    const int top = qMin(y(), lowest - wanted);
    resize(width(), wanted);
    if (top < y())
        move(x(), qMax(top, screen()->availableGeometry().top()));
}

bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        grow();
    return done;
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FormDialog::grow, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}
