#include "ui/network/networkdelegate.h"

#include "core/query/freshness.h"
#include "ui/network/networkmodel.h"
#include "ui/text/networktext.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace {

QString iconOf(NetworkHit::Kind kind)
{
    switch (kind) {
    case NetworkHit::Kind::Organisation:
        return QStringLiteral("building");
    case NetworkHit::Kind::Professional:
        return QStringLiteral("person");
    case NetworkHit::Kind::Service:
        return QStringLiteral("service");
    }
    return {};
}

void paintLine(QPainter &painter, const QRect &line, const QFont &font, ColourRole role, const QString &text)
{
    painter.setFont(font);
    painter.setPen(Theme::color(role));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

NetworkDelegate::NetworkDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void NetworkDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const auto row = index.data(NetworkModel::RowRole).value<NetworkRow>();
    painter->save();
    const QRect room = option.rect.adjusted(Theme::Inside, Theme::Half, -Theme::Inside, -Theme::Half);
    const int half = room.height() / 2;
    const int iconSide = option.fontMetrics.height();
    const QRect icon(room.left(), room.top() + (half - iconSide) / 2, iconSide, iconSide);
    Theme::icon(iconOf(row.hit.kind), ColourRole::Secondary).paint(painter, icon);

    QRect first(
        room.left() + iconSide + Theme::Inside, room.top(), room.width() - iconSide - Theme::Inside, half);
    const QRect second = first.translated(0, half);
    const QFont small = Theme::font(Theme::Text::Small);
    const bool stale =
        row.hit.kind == NetworkHit::Kind::Service && Freshness::isStale(row.updatedOn, m_today);
    if (stale || row.sensitive) {
        const QString words = row.sensitive ? NetworkText::tr("Sensitive") : NetworkText::tr("To refresh");
        const int width = stateWidth(QFontMetrics(small), words);
        painter->setFont(small);
        paintState(*painter, QRect(first.right() - width, first.top(), width, half),
            row.sensitive ? State::NotRequired : State::Soon, words);
        first.setRight(first.right() - width - Theme::Inside);
    }
    paintLine(*painter, first, Theme::font(Theme::Text::Strong), ColourRole::Text, row.name);
    paintLine(
        *painter, second, small, ColourRole::Secondary, index.data(NetworkModel::DetailRole).toString());
    painter->restore();
}

QSize NetworkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(Theme::font(Theme::Text::Strong)).height()
        + QFontMetrics(Theme::font(Theme::Text::Small)).height();
    return {option.rect.width(), lines + Theme::Inside + Theme::Half};
}
