#include "ui/caseload/caseloaddelegate.h"

#include "ui/caseload/caseloadmodel.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace {

QRect wordsRect(const QRect &cell) { return cell.adjusted(Theme::Inside, 0, -Theme::Inside, 0); }

int wordsWidth(const QFontMetrics &metrics, const QModelIndex &index)
{
    const QString words = index.data().toString();
    return index.data(CaseloadModel::StatusRole).isValid() ? stateWidth(metrics, words)
                                                           : metrics.horizontalAdvance(words);
}

} // namespace

void CaseloadDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::color(ColourRole::Selection));
    const QRect words = wordsRect(option.rect);
    const QString text = index.data().toString();
    painter->setFont(option.font);
    if (const QVariant status = index.data(CaseloadModel::StatusRole); status.isValid()) {
        paintState(*painter, words, stateOf(DeadlineStatus(status.toInt())), text);
    } else {
        painter->setPen(Theme::color(ColourRole::Text));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const QStyle *style = option.widget ? option.widget->style() : nullptr;
        if (style)
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize CaseloadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {wordsWidth(option.fontMetrics, index) + 2 * Theme::Inside, Theme::rowHeight()};
}

bool CaseloadDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool cut = wordsWidth(view->fontMetrics(), index) > wordsRect(option.rect).width();
    if (event->type() != QEvent::ToolTip || !cut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    showPlainToolTip(event->globalPos(), index.data().toString(), view);
    return true;
}
