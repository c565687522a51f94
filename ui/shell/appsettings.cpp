#include "ui/shell/appsettings.h"

#include "core/base/code.h"

template <>
struct Codes<Theme::Choice>
{
    static constexpr std::array<CodeEntry<Theme::Choice>, 4> table{{
        {Theme::Choice::System, "system"},
        {Theme::Choice::Light, "light"},
        {Theme::Choice::Dark, "dark"},
        {Theme::Choice::HighContrast, "high_contrast"},
    }};
};

namespace {

constexpr auto themeKey = "window/theme";
constexpr auto textScaleKey = "window/text_scale";
constexpr auto railKey = "window/rail_collapsed";
constexpr auto geometryKey = "window/geometry";
constexpr auto lockKey = "window/lock_minutes";
constexpr int ShortestLock = 5;
constexpr int UsualLock = 10;
constexpr int LongestLock = 30;
constexpr auto recentKey = "bases/recent";
constexpr qsizetype recentCount = 8;

QString key(const char *name) { return QString::fromLatin1(name); }

QString layoutKey(const QString &name) { return QStringLiteral("layout/") + name; }

} // namespace

Theme::Choice AppSettings::theme() const
{
    return fromCode<Theme::Choice>(m_store.value(key(themeKey)).toString()).value_or(Theme::Choice::System);
}

void AppSettings::setTheme(Theme::Choice theme) { m_store.setValue(key(themeKey), codeOf(theme)); }

int AppSettings::textScale() const
{
    bool isNumber = false;
    const int percent = m_store.value(key(textScaleKey), 100).toInt(&isNumber);
    return isNumber ? qBound(Theme::SmallestTextScale, percent, Theme::LargestTextScale) : 100;
}

void AppSettings::setTextScale(int percent) { m_store.setValue(key(textScaleKey), percent); }

bool AppSettings::isRailCollapsed() const { return m_store.value(key(railKey), false).toBool(); }

void AppSettings::setRailCollapsed(bool collapsed) { m_store.setValue(key(railKey), collapsed); }

QByteArray AppSettings::windowGeometry() const { return m_store.value(key(geometryKey)).toByteArray(); }

void AppSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(key(geometryKey), geometry);
}

int AppSettings::lockMinutes() const
{
    bool isNumber = false;
    const int minutes = m_store.value(key(lockKey)).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, ShortestLock, LongestLock) : UsualLock;
}

void AppSettings::setLockMinutes(int minutes) { m_store.setValue(key(lockKey), minutes); }

QStringList AppSettings::recentBases() const { return m_store.value(key(recentKey)).toStringList(); }

void AppSettings::addRecentBase(const QString &path)
{
    QStringList recent = recentBases();
    recent.removeAll(path);
    recent.prepend(path);
    m_store.setValue(key(recentKey), recent.mid(0, recentCount));
}

void AppSettings::forgetRecentBase(const QString &path)
{
    QStringList recent = recentBases();
    recent.removeAll(path);
    m_store.setValue(key(recentKey), recent);
}

QByteArray AppSettings::layout(const QString &name) const
{
    return m_store.value(layoutKey(name)).toByteArray();
}

void AppSettings::setLayout(const QString &name, const QByteArray &state)
{
    m_store.setValue(layoutKey(name), state);
}
