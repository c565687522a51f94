#pragma once

#include "core/rules/pathwaystate.h"
#include "ui/widgets/tokens.h"

#include <QWidget>

/// A state as shape, word and colour, so that it never hangs on the colour.
enum class State {
    Late, ///< triangle
    Soon, ///< quarter of a disc
    Running, ///< small disc
    Done, ///< check
    NotRequired, ///< ring
};

State stateOf(DeadlineStatus status);
ColourRole colourOf(State state);

/// Paints the shape of `state` at the start of `rect`, then `words` in its colour, cut with "…" if too long.
void paintState(QPainter &painter, const QRect &rect, State state, const QString &words);
/// How wide paintState() needs to be.
int stateWidth(const QFontMetrics &metrics, const QString &words);

/// The state of something, with its words: ▲ "12 days late".
class StateBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);
    StateBadge(State state, const QString &words, QWidget *parent = nullptr);

    void setState(State state, const QString &words);
    State state() const { return m_state; }
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Running;
    QString m_words{};
};
