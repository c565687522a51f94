#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

/// A label that shows its text as it is, never as HTML, in one of the sizes of the theme.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    PlainLabel(const QString &text, Theme::Text size, QWidget *parent = nullptr);

    /// Captions, hints and whatever reads second.
    void setSecondary(bool secondary);
    /// Colours the text; the word itself must already say what the colour says.
    void setRole(ColourRole role);
    /// Cuts a text too long for one line with "…" and shows it whole as a tooltip.
    void setElided(bool elided);
    /// Lets the text be selected and copied, by mouse and keyboard.
    void setSelectable(bool selectable);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();

    Theme::Text m_size = Theme::Text::Body;
    ColourRole m_role = ColourRole::Text;
    bool m_elided = false;
};
