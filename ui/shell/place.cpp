#include "ui/shell/place.h"

Place::Place(const QString &code, const QString &title, const QString &icon, Rail rail, QWidget *parent)
    : QWidget(parent)
    , m_code(code)
    , m_title(title)
    , m_icon(icon)
    , m_rail(rail)
{
    setAccessibleName(title);
    connect(this, &Place::waiting, this, [this](int count) { m_waiting = count; });
}

bool Place::isNarrow() const { return width() < fontMetrics().averageCharWidth() * 110; }

Location Place::location() const { return {.place = m_code}; }
