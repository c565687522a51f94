#pragma once

class QTabWidget;
class QWidget;

/// Lets Ctrl+Tab and Ctrl+Shift+Tab go through `tabs` from anywhere in the window while `page` is shown,
/// round at both ends.
void addTabKeys(QTabWidget *tabs, QWidget *page);
