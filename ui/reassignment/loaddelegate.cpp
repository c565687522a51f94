#include "ui/reassignment/loaddelegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int BarHeight = 4;

} // namespace

void LoadDelegate::setLoads(const QList<int> &loads)
{
    m_loads = loads;
    m_heaviest = loads.isEmpty() ? 0 : *std::max_element(loads.begin(), loads.end());
}

void LoadDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::color(ColourRole::Selection));
    const QRect room = option.rect.adjusted(Theme::Inside, 0, -Theme::Inside, 0);
    const int load = std::max(0, m_loads.value(index.row()));
    if (m_heaviest > 0) {
        const int length = room.width() * load / m_heaviest;
        painter->fillRect(QRect(room.left(), room.bottom() - BarHeight, length, BarHeight),
            Theme::color(ColourRole::Accent));
    }
    painter->setPen(Theme::color(ColourRole::Text));
    painter->drawText(room.adjusted(0, 0, 0, -BarHeight),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}
