#pragma once

#include "core/domain/changeset.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QStackedWidget>

class QScrollArea;

/// The places, of which one is shown. A change reaches the shown one at once, the others when they are
/// entered again. A place that finds no room scrolls.
class PlaceStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PlaceStack(QWidget *parent = nullptr);

    void add(Place *place);
    void clear();
    const QList<Place *> &places() const { return m_places; }
    Place *current() const;
    Place *find(const QString &code) const;
    /// Shows the place of `location` and lets it restore it; false when there is no such place.
    bool enter(const Location &location);
    void refresh(const ChangeSet &changes);

private:
    QList<Place *> m_places{};
    QHash<Place *, QScrollArea *> m_areas{};
    QHash<Place *, ChangeSet> m_missed{};
};
