#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

/// How the whole window looks: colours, fonts, distances and icons. There is one an application; a change
/// reaches every widget as a palette and font change, and as changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    enum class Text { Body, Strong, Small, Title, PageTitle };

    static constexpr int Half = 4; ///< distances in device independent pixels
    static constexpr int Inside = 8;
    static constexpr int Between = 16;
    static constexpr int Around = 24;
    static constexpr int SmallestTextScale = 80; ///< per cent
    static constexpr int LargestTextScale = 200;

    /// The theme of the running application, made and applied when first asked for.
    static Theme &current();

    static QColor color(ColourRole role) { return current().m_tokens[role]; }
    static QFont font(Text text);
    /// Height of a row of a list: 28 at the normal size of text, growing with it.
    static int rowHeight();
    /// A drawing of resources/icons in a colour of the theme; it follows the theme by itself.
    static QIcon icon(const QString &name, ColourRole role = ColourRole::Text);
    static QPixmap pixmap(
        const QString &name, int size, double devicePixelRatio, ColourRole role = ColourRole::Text);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    int textScale() const { return m_textScale; }
    /// Sets the size of text in per cent of the system's, kept within the limits.
    void setTextScale(int percent);
    const Tokens &tokens() const { return m_tokens; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Theme(QObject *parent);
    void apply();
    void followSystem();

    QFont m_systemFont;
    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
    int m_textScale = 100;
    Tokens m_tokens;
};
