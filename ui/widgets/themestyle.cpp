#include "ui/widgets/themestyle.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace {

void drawCheck(QPainter &painter, const QRectF &box, const QStyleOption &option)
{
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor edge = Theme::color(enabled && marked ? ColourRole::Accent : ColourRole::Edge);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(marked ? edge : Theme::color(ColourRole::Base));
    painter.drawRoundedRect(box, 2, 2);
    if (!marked)
        return;
    painter.setPen(QPen(
        Theme::color(ColourRole::OnAccent), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
}

void drawRadio(QPainter &painter, const QRectF &box, const QStyleOption &option)
{
    const bool marked = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor edge = Theme::color(enabled && marked ? ColourRole::Accent : ColourRole::Edge);
    painter.setPen(QPen(edge, marked ? 2 : 1));
    painter.setBrush(Theme::color(ColourRole::Base));
    painter.drawEllipse(box);
    if (!marked)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (int(element)) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (element == PE_IndicatorRadioButton)
            drawRadio(*painter, box, *option);
        else
            drawCheck(*painter, box, *option);
        painter->restore();
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QTabBar *>(widget)) // the style sheet draws it
            return;
        painter->save();
        painter->setPen(
            QPen(Theme::color(ColourRole::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(1, 1, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ItemViewItem ? size.expandedTo(QSize(0, Theme::rowHeight())) : size;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_HeaderDefaultSectionSizeVertical:
        return Theme::rowHeight();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::Inside;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Theme::Between;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}
