#pragma once

#include <QColor>

#include <array>

class QPalette;

/// What a colour is for; every colour of the window is one of these.
enum class ColourRole {
    Window, ///< ground behind the sheets
    Base, ///< sheets, lists, fields
    Selection, ///< ground of what is selected
    Text,
    Secondary, ///< labels, captions, hints
    Accent, ///< links, focus, the primary action
    OnAccent, ///< text on an accent ground
    Late,
    Soon,
    Ok,
    LateGround,
    SoonGround,
    OkGround,
    Hairline, ///< decoration only
    Edge, ///< border of a control, at least 3:1
};
constexpr size_t ColourRoleCount = 15;

/// The colours a window is drawn with.
class Tokens
{
public:
    Tokens() = default;
    static Tokens light();
    static Tokens dark();
    static Tokens highContrast();
    /// The colours the system asks for: ours where its palette is an ordinary light or dark one, its own
    /// where the user chose strong or unusual colours.
    static Tokens following(const QPalette &system);

    QColor operator[](ColourRole role) const { return m_colours[size_t(role)]; }
    bool isDark() const;
    QPalette palette() const;
    bool operator==(const Tokens &) const = default;

private:
    explicit Tokens(const std::array<QRgb, ColourRoleCount> &colours);
    QColor &at(ColourRole role) { return m_colours[size_t(role)]; }

    std::array<QColor, ColourRoleCount> m_colours{};
};

/// The contrast of two opaque colours as WCAG 2 defines it, from 1 to 21.
double contrast(const QColor &one, const QColor &other);
