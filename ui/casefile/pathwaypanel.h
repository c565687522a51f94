#pragma once

#include "ui/casefile/pathwaylist.h"
#include "ui/casefile/pathwayview.h"

class PathwayLegend;
class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

/// A pathway as a picture or as a list, with what moves through it: zoom, today, every partner, legend.
class PathwayPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Face { Picture, List };

    explicit PathwayPanel(QWidget *parent = nullptr);

    /// Shows the pathway of `person`. For the person already shown, days and current mark stay where they
    /// are.
    void setPicture(BeneficiaryId person, const PathwayPicture &picture);
    PathwayModel *model() { return &m_model; }
    PathwayView *view() const { return m_view; }
    PathwayList *list() const { return m_list; }
    Face face() const;
    void setFace(Face face);
    /// Draws the picture on paper.
    void paint(QPainter *painter, const QRectF &area) const { m_view->paint(painter, area); }

Q_SIGNALS:
    void activated(const PathwayRecord &record);
    void menuRequested(const PathwayRecord &record, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitTools();
    void buildTools(QHBoxLayout *tools);
    QToolButton *addTool(QHBoxLayout *tools, const QString &icon, const QString &text, const QString &tip);
    void connectMarks();
    void updateTools();
    int rowLike(const PathwayItem &item) const;

    PathwayModel m_model;
    QItemSelectionModel *m_selection;
    PathwayView *m_view;
    PathwayList *m_list;
    PathwayLegend *m_legend;
    QStackedWidget *m_pages;
    QButtonGroup *m_choice;
    QList<QToolButton *> m_tools{};
    QList<QToolButton *> m_pictureTools{};
    QList<QToolButton *> m_wordyTools{};
    QToolButton *m_everyPartner = nullptr;
    QToolButton *m_legendTool = nullptr;
    BeneficiaryId m_person{};
};
