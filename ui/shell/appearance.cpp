#include "ui/shell/appearance.h"

#include "ui/shell/appsettings.h"
#include "ui/shell/commands.h"

#include <QActionGroup>

namespace {

constexpr int scaleStep = 10;

} // namespace

Appearance::Appearance(AppSettings &settings, Commands &commands, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_commands(commands)
    , m_themes(new QActionGroup(this))
{
    Theme::current().choose(settings.theme());
    const std::pair<Theme::Choice, QString> choices[] = {
        {Theme::Choice::System, tr("&System colours")},
        {Theme::Choice::Light, tr("&Light colours")},
        {Theme::Choice::Dark, tr("&Dark colours")},
        {Theme::Choice::HighContrast, tr("&High contrast")},
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = m_themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == settings.theme());
        connect(action, &QAction::triggered, this, [this, chosen = choice] {
            Theme::current().choose(chosen);
            m_settings.setTheme(chosen);
        });
    }
    const auto scaleBy = [this](int percent) {
        return [this, percent] { setTextScale(Theme::current().textScale() + percent); };
    };
    connect(commands.largerText, &QAction::triggered, this, scaleBy(scaleStep));
    connect(commands.smallerText, &QAction::triggered, this, scaleBy(-scaleStep));
    connect(commands.normalText, &QAction::triggered, this, [this] { setTextScale(100); });
    setTextScale(settings.textScale());
}

void Appearance::setTextScale(int percent)
{
    Theme::current().setTextScale(percent);
    const int scale = Theme::current().textScale();
    m_settings.setTextScale(scale);
    m_commands.largerText->setEnabled(scale < Theme::LargestTextScale);
    m_commands.smallerText->setEnabled(scale > Theme::SmallestTextScale);
    setWhyDisabled(m_commands.largerText, tr("the text is as large as it gets"));
    setWhyDisabled(m_commands.smallerText, tr("the text is as small as it gets"));
}
