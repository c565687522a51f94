#pragma once

#include "ui/casefile/circlemappainter.h"

#include <QAbstractScrollArea>

/// Draws who acts around a person, by domain and by how recent the contact is, and lets hand, keyboard and
/// screen reader go around it.
class CircleMapView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CircleMapView(QWidget *parent = nullptr);
    ~CircleMapView() override;

    /// Shows a map; the mark the keys were on keeps them while it is there. `person` null: another's.
    /// `mayAsk` tells whether a domain without partner offers to ask one.
    void setMap(BeneficiaryId person, const CircleMap &map, bool mayAsk = true);
    const CirclePicture &picture() const { return m_picture; }
    bool showsFormer() const { return m_look.former; }
    /// Shows those who left too.
    void setFormer(bool former);

    /// -1 when the keys are on none.
    int currentMark() const { return m_attention.current; }
    void setCurrentMark(int mark);
    /// Unfolds what is gathered; asks the others to be opened.
    void open(int mark);
    const CircleMapLayout &arranged() const;
    /// Where a mark is in the view.
    QRect visualRect(int mark) const;
    int markAt(QPoint point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partnerOpened(const CircleNode &node);
    /// Nobody acts on an obstacle: `theme` is its code.
    void partnerWanted(const QString &theme);
    void currentChanged(int mark);
    /// The marks are others.
    void rearranged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuild();
    void rearrange();
    void hover(int mark);
    void reveal(int mark);
    QPoint scrolled() const;
    int markLike(const CirclePicture &former, int mark) const;

    BeneficiaryId m_person{};
    CirclePicture m_picture{};
    CircleLook m_look{};
    bool m_mayAsk = true;
    CircleAttention m_attention{};
    mutable CircleMapLayout m_layout{};
    mutable bool m_stale = true;
};
