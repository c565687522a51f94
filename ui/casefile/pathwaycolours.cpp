#include "ui/casefile/pathwaycolours.h"

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](int first, int second) { return int(first + (second - first) * share + 0.5); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

PathwayColours PathwayColours::from(const Tokens &tokens)
{
    PathwayColours colours;
    colours.window = tokens[ColourRole::Window];
    colours.base = tokens[ColourRole::Base];
    colours.text = tokens[ColourRole::Text];
    colours.secondary = tokens[ColourRole::Secondary];
    colours.accent = tokens[ColourRole::Accent];
    colours.onAccent = tokens[ColourRole::OnAccent];
    const bool dark = tokens.isDark();
    colours.tint = mixed(colours.base, colours.accent, dark ? 0.22 : 0.13);
    colours.otherTint = mixed(colours.base, colours.accent, dark ? 0.30 : 0.20);
    colours.gap = mixed(colours.base, colours.text, dark ? 0.10 : 0.07);
    colours.future = mixed(colours.base, colours.window, 0.7);
    colours.hairline = tokens[ColourRole::Hairline];
    colours.edge = tokens[ColourRole::Edge];
    colours.late = tokens[ColourRole::Late];
    colours.soon = tokens[ColourRole::Soon];
    colours.ok = tokens[ColourRole::Ok];
    return colours;
}

PathwayColours PathwayColours::forPaper()
{
    PathwayColours colours;
    colours.window = colours.base = colours.onAccent = Qt::white;
    colours.text = colours.accent = colours.late = Qt::black;
    colours.secondary = colours.soon = colours.ok = QColor(0x40, 0x40, 0x40);
    colours.tint = QColor(0xF2, 0xF2, 0xF2);
    colours.otherTint = QColor(0xE4, 0xE4, 0xE4);
    colours.gap = QColor(0xEC, 0xEC, 0xEC);
    colours.future = Qt::white;
    colours.hairline = QColor(0xC8, 0xC8, 0xC8);
    colours.edge = QColor(0x70, 0x70, 0x70);
    return colours;
}
