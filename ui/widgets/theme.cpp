#include "ui/widgets/theme.h"

#include "ui/widgets/stylesheet.h"
#include "ui/widgets/themedicon.h"
#include "ui/widgets/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPointer>

namespace {

double factorOf(Theme::Text text)
{
    switch (text) {
    case Theme::Text::Body:
    case Theme::Text::Strong:
        return 1.0;
    case Theme::Text::Small:
        return 0.9;
    case Theme::Text::Title:
        return 1.25;
    case Theme::Text::PageTitle:
        return 1.5;
    }
    return 1.0;
}

void scale(QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

} // namespace

Theme &Theme::current()
{
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme(qApp);
        theme->apply();
    }
    return *theme;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new ThemeStyle);
    qApp->installEventFilter(this);
}

QFont Theme::font(Text text)
{
    QFont font = QApplication::font();
    scale(font, factorOf(text));
    if (text != Text::Body && text != Text::Small)
        font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::rowHeight() { return qMax(28, QFontMetrics(QApplication::font()).height() + 12); }

QIcon Theme::icon(const QString &name, ColourRole role) { return QIcon(new ThemedIcon(name, role)); }

QPixmap Theme::pixmap(const QString &name, int size, double devicePixelRatio, ColourRole role)
{
    return ThemedIcon(name, role)
        .scaledPixmap(QSize(size, size) * devicePixelRatio, QIcon::Normal, QIcon::Off, devicePixelRatio);
}

void Theme::choose(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextScale(int percent)
{
    percent = qBound(SmallestTextScale, percent, LargestTextScale);
    if (m_textScale == percent)
        return;
    m_textScale = percent;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == Choice::System)
        followSystem();
    return QObject::eventFilter(watched, event);
}

void Theme::followSystem()
{
    QApplication::setPalette(QPalette());
    if (const QPalette system = QApplication::palette(); system != m_systemPalette) {
        m_systemPalette = system;
        apply();
    } else {
        QApplication::setPalette(m_tokens.palette());
    }
}

void Theme::apply()
{
    switch (m_choice) {
    case Choice::System:
        m_tokens = Tokens::following(m_systemPalette);
        break;
    case Choice::Light:
        m_tokens = Tokens::light();
        break;
    case Choice::Dark:
        m_tokens = Tokens::dark();
        break;
    case Choice::HighContrast:
        m_tokens = Tokens::highContrast();
        break;
    }
    QFont font = m_systemFont;
    scale(font, m_textScale / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(m_tokens.palette());
    qApp->setStyleSheet(styleSheet(m_tokens));
    Q_EMIT changed();
}
