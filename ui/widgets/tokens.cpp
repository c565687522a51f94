#include "ui/widgets/tokens.h"

#include <QPalette>

#include <cmath>

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Light from near white, dark from near black, both grey: what desktops show when nobody chose colours.
bool isOrdinary(const QColor &window, const QColor &text)
{
    const int lightness = window.lightness();
    return window.hslSaturation() < 60 && contrast(window, text) >= 7
        && (lightness >= 200 || (lightness >= 20 && lightness <= 96));
}

QColor readable(const QColor &wanted, const QColor &ground, const QColor &otherwise)
{
    return contrast(wanted, ground) >= 4.5 ? wanted : otherwise;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Tokens::Tokens(const std::array<QRgb, ColourRoleCount> &colours)
{
    std::copy(colours.begin(), colours.end(), m_colours.begin());
}

// In the order of ColourRole.
Tokens Tokens::light()
{
    return Tokens({0xF5F6F8u, 0xFFFFFFu, 0xDCEBF7u, 0x1B1F24u, 0x555D68u, 0x005A9Cu, 0xFFFFFFu, 0xA61B1Bu,
        0x8A5A00u, 0x1B6B3Au, 0xFBE9E7u, 0xFFF3DCu, 0xE6F4EAu, 0xC9D0D9u, 0x7A8592u});
}

Tokens Tokens::dark()
{
    return Tokens({0x1A1D21u, 0x22262Bu, 0x23415Cu, 0xE9ECF1u, 0xAEB6C1u, 0x7CC0FFu, 0x1A1D21u, 0xFF8A80u,
        0xFFC46Bu, 0x7FD6A0u, 0x40201Fu, 0x3B2E14u, 0x18352Au, 0x434A54u, 0x8A94A1u});
}

Tokens Tokens::highContrast()
{
    return Tokens({0x000000u, 0x000000u, 0x00337Au, 0xFFFFFFu, 0xFFFFFFu, 0xFFEB3Bu, 0x000000u, 0xFFB3ADu,
        0xFFD166u, 0x8CFFB5u, 0x000000u, 0x000000u, 0x000000u, 0xFFFFFFu, 0xFFFFFFu});
}

Tokens Tokens::following(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const bool isLight = luminance(window) > luminance(text);
    if (isOrdinary(window, text))
        return isLight ? light() : dark();

    Tokens tokens = isLight ? light() : highContrast();
    const QColor base = system.color(QPalette::Base);
    const QColor baseText = system.color(QPalette::Text);
    tokens.at(ColourRole::Window) = window;
    tokens.at(ColourRole::Base) = base;
    tokens.at(ColourRole::Text) = readable(text, base, baseText);
    for (const ColourRole role : {ColourRole::LateGround, ColourRole::SoonGround, ColourRole::OkGround})
        tokens.at(role) = base;
    for (const ColourRole role : {ColourRole::Accent, ColourRole::Late, ColourRole::Soon, ColourRole::Ok})
        tokens.at(role) = readable(tokens[role], base, baseText);
    for (const ColourRole role : {ColourRole::Secondary, ColourRole::Hairline, ColourRole::Edge})
        tokens.at(role) = baseText;
    tokens.at(ColourRole::OnAccent) =
        readable(tokens[ColourRole::OnAccent], tokens[ColourRole::Accent], base);
    const QColor highlight = system.color(QPalette::Highlight);
    tokens.at(ColourRole::Selection) =
        contrast(highlight, tokens[ColourRole::Text]) >= 4.5 ? highlight : base;
    return tokens;
}

bool Tokens::isDark() const
{
    return luminance((*this)[ColourRole::Window]) < luminance((*this)[ColourRole::Text]);
}

QPalette Tokens::palette() const
{
    const Tokens &token = *this;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColourRole colour) {
        palette.setColor(QPalette::All, role, token[colour]);
    };
    set(QPalette::Window, ColourRole::Window);
    set(QPalette::WindowText, ColourRole::Text);
    set(QPalette::Base, ColourRole::Base);
    set(QPalette::AlternateBase, ColourRole::Window);
    set(QPalette::Text, ColourRole::Text);
    set(QPalette::Button, ColourRole::Base);
    set(QPalette::ButtonText, ColourRole::Text);
    set(QPalette::BrightText, ColourRole::Late);
    set(QPalette::PlaceholderText, ColourRole::Secondary);
    set(QPalette::Highlight, ColourRole::Selection);
    set(QPalette::HighlightedText, ColourRole::Text);
    set(QPalette::ToolTipBase, ColourRole::Base);
    set(QPalette::ToolTipText, ColourRole::Text);
    set(QPalette::Link, ColourRole::Accent);
    set(QPalette::LinkVisited, ColourRole::Accent);
    set(QPalette::Mid, ColourRole::Hairline);
    set(QPalette::Midlight, ColourRole::Hairline);
    set(QPalette::Light, ColourRole::Base);
    set(QPalette::Dark, ColourRole::Edge);
    set(QPalette::Shadow, ColourRole::Edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, token[ColourRole::Edge]);
    return palette;
}
