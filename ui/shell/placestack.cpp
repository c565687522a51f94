#include "ui/shell/placestack.h"

PlaceStack::PlaceStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PlaceStack::add(Place *place)
{
    m_places.append(place);
    addWidget(place);
}

void PlaceStack::clear()
{
    m_missed.clear();
    qDeleteAll(std::exchange(m_places, {}));
}

Place *PlaceStack::current() const { return qobject_cast<Place *>(currentWidget()); }

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
    setCurrentWidget(place);
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
