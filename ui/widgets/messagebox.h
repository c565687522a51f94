#pragma once

#include <QString>

#include <functional>

class QWidget;

/// A question asked before something that cannot be taken back.
struct Question
{
    QString text{}; ///< what will happen, to whom or how many
    QString detail{}; ///< why, or what remains; may be empty
    QString verb{}; ///< on the button that does it: "Close the pathway"
};

/// Asks without a nested loop; `agreed` runs only when the user chose the verb. Escape and Enter decline.
void ask(QWidget *parent, const Question &question, std::function<void()> agreed);
/// Says something that must be read before going on: a file that cannot be opened.
void say(QWidget *parent, const QString &text, const QString &detail);
/// Says something that is neither a question nor a failure.
void inform(QWidget *parent, const QString &text, const QString &detail);
