#include "ui/widgets/stylesheet.h"

#include "ui/widgets/tokens.h"

#include <utility>

namespace {

constexpr auto sheet = R"(
QToolTip { color: @text; background: @base; border: 1px solid @edge; padding: 4px; }

QPushButton {
    color: @text; background: @base; border: 1px solid @edge; border-radius: 3px;
    padding: 5px 12px; min-height: 1.2em; outline: none;
}
QPushButton:hover { background: @select; }
QPushButton:pressed, QPushButton:checked { background: @select; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @edge; border-color: @hairline; }
QPushButton:default, QPushButton[primary="true"] {
    color: @onAccent; background: @accent; border-color: @accent;
}
QPushButton:default:disabled, QPushButton[primary="true"]:disabled {
    color: @edge; background: @base; border-color: @hairline;
}
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[flat="true"] { border-color: transparent; background: transparent; color: @accent; }
QPushButton[flat="true"]:hover { background: @select; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; }
QPushButton[link="true"] {
    border-color: transparent; background: transparent; color: @accent; padding: 1px 3px; text-align: left;
}
QPushButton[link="true"]:hover { background: @select; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 0 2px; }
QPushButton::menu-indicator {
    image: url(:/icons/arrow-down.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 2px;
}

QToolButton {
    color: @text; background: transparent; border: 1px solid transparent; border-radius: 3px;
    padding: 4px; outline: none;
}
QToolButton:hover, QToolButton:checked, QToolButton:open { background: @select; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton:disabled { color: @edge; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    color: @text; background: @base; border: 1px solid @edge; border-radius: 3px;
    padding: 4px 6px; selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 1.25em; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 3px 5px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: @edge; background: @window; border-color: @hairline;
}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @window; border-color: @hairline; }
QLineEdit[flawed="true"], QComboBox[flawed="true"], QPlainTextEdit[flawed="true"] { border-color: @late; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @edge; background: @base; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }

QTreeView, QTableView, QListView {
    color: @text; background: @base; alternate-background-color: @window;
    border: 1px solid @hairline; padding: 1px; gridline-color: @hairline;
    selection-background-color: @select; selection-color: @text;
}
QListView[bare="true"] { border: none; }
QTreeView:focus, QTableView:focus, QListView:focus { border: 2px solid @accent; padding: 0; }
QHeaderView { background: @base; border: none; }
QHeaderView::section {
    color: @secondary; background: @base; border: none; border-bottom: 1px solid @hairline;
    padding: 5px 8px;
}
QHeaderView::section:hover { background: @select; }
QTableCornerButton::section { background: @base; border: none; border-bottom: 1px solid @hairline; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea:focus { border: 2px solid @accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QTabBar { background: transparent; }
QTabBar::tab {
    color: @secondary; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 7px 12px 6px 12px;
}
QTabBar::tab:hover { background: @select; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { border: 2px solid @accent; padding: 5px 10px 6px 10px; }

QMenuBar { background: @window; border-bottom: 1px solid @hairline; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 3px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @select; }
QMenu { color: @text; background: @base; border: 1px solid @edge; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 28px; border: 1px solid transparent; }
QMenu::item:selected { background: @select; border-color: @accent; }
QMenu::item:disabled { color: @edge; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 0; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { left: 8px; }

QProgressBar {
    color: @text; background: @base; border: 1px solid @edge; border-radius: 3px; text-align: center;
}
QProgressBar::chunk { background: @select; border-right: 2px solid @accent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @select; }
QGroupBox { border: none; margin-top: 1.6em; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
)";

} // namespace

QString styleSheet(const Tokens &tokens)
{
    QString text = QString::fromLatin1(sheet);
    const std::pair<const char *, ColourRole> names[] = {
        {"@secondary", ColourRole::Secondary},
        {"@onAccent", ColourRole::OnAccent},
        {"@hairline", ColourRole::Hairline},
        {"@accent", ColourRole::Accent},
        {"@window", ColourRole::Window},
        {"@select", ColourRole::Selection},
        {"@base", ColourRole::Base},
        {"@text", ColourRole::Text},
        {"@edge", ColourRole::Edge},
        {"@late", ColourRole::Late},
    };
    for (const auto &[name, role] : names)
        text.replace(QLatin1String(name), tokens[role].name());
    return text;
}
