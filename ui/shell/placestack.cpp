#include "ui/shell/placestack.h"

#include <QScrollArea>

PlaceStack::PlaceStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PlaceStack::add(Place *place)
{
    m_places.append(place);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(place);
    m_areas.insert(place, area);
    addWidget(area);
}

void PlaceStack::clear()
{
    m_missed.clear();
    m_places.clear();
    qDeleteAll(std::exchange(m_areas, {}));
}

Place *PlaceStack::current() const
{
    const auto *area = qobject_cast<QScrollArea *>(currentWidget());
    return area ? qobject_cast<Place *>(area->widget()) : nullptr;
}

Place *PlaceStack::find(const QString &code) const
{
    for (Place *place : m_places)
        if (place->code() == code)
            return place;
    return nullptr;
}

bool PlaceStack::enter(const Location &location)
{
    Place *place = find(location.place);
    if (!place)
        return false;
    if (m_missed.contains(place))
        place->refresh(m_missed.take(place));
    place->restore(location);
    setCurrentWidget(m_areas.value(place));
    return true;
}

void PlaceStack::refresh(const ChangeSet &changes)
{
    for (Place *place : m_places) {
        if (place == current()) {
            place->refresh(changes);
            continue;
        }
        ChangeSet &missed = m_missed[place];
        missed.beneficiaries.unite(changes.beneficiaries);
        missed.tables.unite(changes.tables);
        missed.everything = missed.everything || changes.everything;
    }
}
