#pragma once

class QWidget;

/// Puts what takes the keys in `content` behind `before` in the Tab order, in the order it was laid out: what
/// is built anew would come last of the whole window. Returns the last of them; `before` when there is none.
QWidget *tabThrough(QWidget *before, const QWidget *content);
