#pragma once

class QTabWidget;
class QWidget;

/// Lets Ctrl+Tab and Ctrl+Shift+Tab go through `tabs` from anywhere on `page`, round at both ends.
void addTabKeys(QTabWidget *tabs, QWidget *page);
