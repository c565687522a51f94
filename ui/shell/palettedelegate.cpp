#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace {

constexpr int paletteIconSide = 16;

} // namespace

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, Theme::color(ColourRole::Selection));
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), Theme::color(ColourRole::Accent));
    }
    const QRect line = option.rect.adjusted(Theme::Between - Theme::Half, 0, -Theme::Between, 0);
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    const bool enabled = !model || model->entry(index).enabled;
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter,
            QRect(line.left(), line.center().y() - paletteIconSide / 2 + 1, paletteIconSide, paletteIconSide),
            Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QFontMetrics metrics = option.fontMetrics;
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QRect words = line.adjusted(paletteIconSide + Theme::Inside + Theme::Half, 0,
        keys.isEmpty() ? 0 : -metrics.horizontalAdvance(keys) - Theme::Between, 0);
    const QString title =
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width());
    painter->setPen(Theme::color(enabled ? ColourRole::Text : ColourRole::Secondary));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    painter->setPen(Theme::color(ColourRole::Secondary));
    const QRect rest = words.adjusted(metrics.horizontalAdvance(title) + Theme::Between, 0, 0, 0);
    if (rest.width() > 0)
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            metrics.elidedText(
                index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, rest.width()));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, keys);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, Theme::rowHeight() + Theme::Half};
}
