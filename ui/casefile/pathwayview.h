#pragma once

#include "ui/casefile/pathwaypainter.h"

#include <QAbstractScrollArea>
#include <QPointer>

class QItemSelectionModel;

/// Draws a pathway in time, lane by lane, and lets hand, keyboard and screen reader go through its marks.
class PathwayView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PathwayView(QWidget *parent = nullptr);
    ~PathwayView() override;

    /// Neither is owned; the selection's current row is the mark the keyboard is on.
    void setModel(PathwayModel *model, QItemSelectionModel *selection);
    PathwayModel *model() const { return m_model; }

    /// The row the keyboard is on; -1 when there is none.
    int currentRow() const;
    void setCurrentRow(int row);
    /// The row looked at: under the pointer, else the current one.
    int lookedRow() const { return m_attention.hovered >= 0 ? m_attention.hovered : currentRow(); }

    PathwayWindow window() const { return m_window; }
    void setWindow(const PathwayWindow &window);
    void zoom(double factor);
    void showToday();
    /// The whole pathway, as far as the zoom allows.
    void showAll();
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

    const PathwayLayout &arranged() const;
    /// Where a row is seen in the view, or the nearest edge when it is scrolled away; never empty.
    QRect visualRect(int row) const;
    int rowAt(QPoint point) const;
    void reveal(int row);
    void open(int row);
    /// Asks for the menu of a row, at its mark.
    void askMenu(int row);
    /// Draws the same days on paper, black on white.
    void paint(QPainter *painter, const QRectF &area) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const PathwayRecord &record);
    void menuRequested(const PathwayRecord &record, QPoint globalPosition);
    void lookedAt(int row);
    void windowChanged();
    void unfoldedChanged(bool unfolded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    bool hasPicture() const;
    void followCurrent();
    void reset();
    void rearrange();
    void updateScrollBars();
    bool moved(const QKeyEvent &event);
    bool commanded(const QKeyEvent &event);
    void hover(int row);
    void pan(double days);
    void drag(QPoint position);
    bool isFoldedHead(QPoint position) const;
    QString tipAt(QPoint position) const;
    /// The days the horizontal scroll bar goes through.
    PathwayWindow reach() const;
    PathwaySetting setting() const;

    QPointer<PathwayModel> m_model;
    QPointer<QItemSelectionModel> m_selection;
    PathwayWindow m_window{};
    PathwayAttention m_attention{};
    mutable PathwayLayout m_layout{};
    mutable bool m_stale = true;
    bool m_unfolded = false;
    bool m_syncing = false; ///< the scroll bars follow the window, not the other way round
    bool m_pressed = false;
    bool m_dragging = false;
    QPoint m_pressedAt{};
    PathwayWindow m_pressedWindow{};
    int m_pressedScroll = 0;
};
