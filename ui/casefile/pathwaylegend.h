#pragma once

#include "ui/casefile/pathwayglyph.h"
#include "ui/casefile/pathwaymodel.h"

#include <QFont>
#include <QWidget>

/// What each shape and pattern that a picture holds means, laid in lines as words are.
class PathwayLegendText
{
public:
    PathwayLegendText() = default;
    PathwayLegendText(const PathwayModel &model, const QFont &font);

    double height(double width) const;
    void paint(QPainter &painter, const QRectF &area, const PathwayColours &colours) const;
    QStringList texts() const;

private:
    enum class Sample {
        Glyph,
        CurrentStage,
        ForeseenStage,
        Unsigned,
        Lead,
        Member,
        NoNews,
        NoContact,
        Obstacle,
        Lifted,
        Sanction
    };
    struct Entry
    {
        Sample sample = Sample::Glyph;
        Glyph glyph = Glyph::None;
        QString text{};
    };

    static QList<Entry> every();
    static Entry entryOf(const PathwayItem &item, QDate today);
    /// Where each entry goes in a width, and the height they take.
    std::pair<QList<QRectF>, double> places(double width) const;
    static void paintSample(
        QPainter &painter, const Entry &entry, const QRectF &box, const PathwayColours &colours);

    QFont m_font{};
    QList<Entry> m_entries{};
};

/// The legend of the picture above it.
class PathwayLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit PathwayLegend(const PathwayModel *model, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();

    const PathwayModel *m_model;
    PathwayLegendText m_text{};
};
