#include "ui/widgets/emptystate.h"

#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_text(new PlainLabel({}, Theme::Text::Title))
    , m_hint(new PlainLabel)
    , m_action(new QPushButton)
{
    m_hint->setSecondary(true);
    for (QLabel *label : {m_picture, static_cast<QLabel *>(m_text), static_cast<QLabel *>(m_hint)}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(label != m_picture);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    layout->addSpacing(Theme::Inside);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&Theme::current(), &Theme::changed, this, &EmptyState::paintIcon);
}

void EmptyState::tell(const QString &icon, const QString &text, const QString &hint, const QString &action)
{
    m_icon = icon;
    m_text->setText(text);
    m_hint->setText(hint);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    paintIcon();
}

QString EmptyState::text() const { return m_text->text(); }

void EmptyState::paintIcon()
{
    m_picture->setPixmap(Theme::pixmap(m_icon, 40, devicePixelRatioF(), ColourRole::Secondary));
}
