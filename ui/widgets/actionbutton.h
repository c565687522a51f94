#pragma once

class QAction;
class QPushButton;

/// A push button that does what an action does, while the action may be done; Enter elsewhere does not press
/// it.
QPushButton *makeActionButton(QAction *action);
