#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QPainter;
class QRectF;

/// One thing on a page, as wide as the page; cells hold plain text.
struct PrintBlock
{
    enum class Kind {
        Title,
        Subtitle,
        Heading, ///< of a part; stays with what follows
        Strong, ///< a line that heads the next ones; stays with what follows
        Text,
        Small,
        Fact, ///< a name and its value
        Item, ///< a mark, a line, and a smaller line under it
        Notice, ///< framed: to be read first
        Head, ///< of a table; comes again on the next page
        Row, ///< of a table
        Picture, ///< painted, at its height; what it shows follows in words
        Pair, ///< two frames side by side, the first line of each heading it
    };

    Kind kind = Kind::Text;
    QStringList cells{};
    QList<int> widths{}; ///< of the cells, in parts; empty: as its kind has them
    double height = 0; ///< at least so high, in millimetres
    bool late = false; ///< in the colour of what is late, which its words say too
    bool newPage = false; ///< begins a page
    std::function<void(QPainter &painter, const QRectF &area)> paint{}; ///< of a Picture
};

/// What is printed, and what its file says of itself. `title` and `name` never name a person.
struct PrintDocument
{
    QString title{};
    QString name{}; ///< of the file, without its suffix
    QString reference{}; ///< of the person's file, on each page
    QDate day{};
    double textSize = 10; ///< points
    QList<PrintBlock> blocks{};

    void add(PrintBlock::Kind kind, const QString &text)
    {
        blocks.append({kind, {text}, {}, 0, false, false, {}});
    }
    void add(PrintBlock::Kind kind, const QStringList &cells, const QList<int> &widths = {})
    {
        blocks.append({kind, cells, widths, 0, false, false, {}});
    }
    /// Adds a name and its value, unless there is none.
    void addFact(const QString &what, const QString &value);
    /// The same words in reading order, for who does not see the page.
    QString text() const;
};

/// A text cut to about `most` characters, at the end of a word, with "…".
QString shortened(const QString &text, int most);
/// "Wednesday 2 December 2026".
QString wholeDayText(QDate day);
/// "2 December 2026".
QString plainDayText(QDate day);
/// "7.5" in the way of the language.
QString numberText(double number);
