#include "ui/shell/navigator.h"

namespace {

constexpr qsizetype remembered = 100;

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

void Navigator::go(const Location &location)
{
    append(location);
    Q_EMIT arrived(location);
    Q_EMIT changed();
}

void Navigator::note(const Location &current)
{
    append(current);
    Q_EMIT changed();
}

void Navigator::update(const Location &current)
{
    if (m_index >= 0 && m_visited[m_index].place == current.place)
        m_visited[m_index] = current;
}

Location Navigator::current() const { return m_visited.value(m_index); }

void Navigator::clear()
{
    m_visited.clear();
    m_index = -1;
    Q_EMIT changed();
}

void Navigator::step(int by)
{
    const qsizetype index = m_index + by;
    if (index < 0 || index >= m_visited.size())
        return;
    m_index = index;
    Q_EMIT arrived(m_visited[m_index]);
    Q_EMIT changed();
}

void Navigator::append(const Location &location)
{
    if (m_index >= 0 && m_visited[m_index].showsSameAs(location)) {
        m_visited[m_index] = location;
        return;
    }
    m_visited.resize(m_index + 1);
    m_visited.append(location);
    if (m_visited.size() > remembered)
        m_visited.removeFirst();
    m_index = m_visited.size() - 1;
}
