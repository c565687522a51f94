#include "ui/shell/commands.h"

#include "ui/widgets/theme.h"

#include <QKeySequence>

namespace {

constexpr auto whyProperty = "whyDisabled";

/// What the keys 1 to 9 of the digit row give without Shift on a French keyboard.
constexpr Qt::Key frenchDigits[] = {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe,
    Qt::Key_ParenLeft, Qt::Key_Minus, Qt::Key_Egrave, Qt::Key_Underscore, Qt::Key_Ccedilla};

QKeySequence key(QKeyCombination combination) { return QKeySequence(combination); }

} // namespace

void setWhyDisabled(QAction *action, const QString &why) { action->setProperty(whyProperty, why); }

QString whyDisabled(const QAction *action) { return action->property(whyProperty).toString(); }

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&')).remove(QChar(0x2026));
    return text.trimmed();
}

Commands::Commands(QObject *parent)
    : QObject(parent)
    , newPerson(make(tr("New &person…"), QStringLiteral("person-add"), {key(Qt::CTRL | Qt::Key_N)}))
    , newBase(make(tr("&New base…"), QStringLiteral("file-add")))
    , openBase(make(tr("&Open…"), QStringLiteral("folder"), {key(Qt::CTRL | Qt::Key_O)}))
    , openServer(make(tr("Open the base of a &team…"), QStringLiteral("network")))
    , restore(make(tr("R&estore a backup…"), QStringLiteral("history")))
    , import(make(tr("&Import…"), QStringLiteral("import"), {key(Qt::CTRL | Qt::Key_I)}))
    , lock(make(tr("&Lock"), QStringLiteral("lock"), {key(Qt::CTRL | Qt::Key_L)}))
    , passphrase(make(tr("My p&assphrase…"), {}, {}))
    , quit(make(tr("&Quit"), QStringLiteral("quit"), {key(Qt::CTRL | Qt::Key_Q)}))
    , undo(make(tr("&Undo"), QStringLiteral("undo"), {key(Qt::CTRL | Qt::Key_Z)}))
    , redo(make(tr("&Redo"), QStringLiteral("redo"),
          {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), key(Qt::CTRL | Qt::Key_Y)}))
    , back(make(tr("&Back"), QStringLiteral("back"), {key(Qt::ALT | Qt::Key_Left)}))
    , forward(make(tr("&Forward"), QStringLiteral("forward"), {key(Qt::ALT | Qt::Key_Right)}))
    , find(make(tr("&Go to…"), QStringLiteral("search"), {key(Qt::CTRL | Qt::Key_K)}))
    , nextPane(make(tr("&Next part of the window"), {}, {key(Qt::Key_F6)}))
    , previousPane(make(tr("&Previous part of the window"), {}, {key(Qt::SHIFT | Qt::Key_F6)}))
    , menuBar(make(tr("&Menu bar"), {}, {key(Qt::Key_F10)}))
    , refresh(make(tr("Re&fresh"), QStringLiteral("refresh"), {key(Qt::Key_F5)}))
    , rail(make(tr("&Names of the places"), QStringLiteral("rail"), {key(Qt::Key_F9)}))
    , fullScreen(make(tr("F&ull screen"), {}, {key(Qt::Key_F11)}))
    , largerText(make(tr("Larger &text"), QStringLiteral("zoom-in"),
          {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)}))
    , smallerText(make(tr("S&maller text"), QStringLiteral("zoom-out"), {key(Qt::CTRL | Qt::Key_Minus)}))
    , normalText(make(tr("N&ormal text"), {},
          {key(Qt::CTRL | Qt::Key_0), key(Qt::CTRL | Qt::SHIFT | Qt::Key_0), key(Qt::CTRL | Qt::Key_Agrave)}))
    , shortcuts(make(tr("&Keyboard shortcuts"), QStringLiteral("keyboard"), {key(Qt::Key_F1)}))
    , about(make(tr("&About Maillage"), QStringLiteral("info")))
{
    for (QAction *toggle : {rail, fullScreen})
        toggle->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    setWhyDisabled(back, tr("nothing was visited before"));
    setWhyDisabled(forward, tr("nothing was visited after"));
    setUndo({}, {});
    setBaseOpen(false);
}

void Commands::setUndo(const QString &undone, const QString &redone)
{
    undo->setEnabled(!undone.isEmpty());
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    setWhyDisabled(undo, tr("nothing to undo"));
    redo->setEnabled(!redone.isEmpty());
    redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    setWhyDisabled(redo, tr("nothing to redo"));
}

void Commands::setBaseOpen(bool open)
{
    for (QAction *action :
        {newPerson, import, find, lock, passphrase, refresh, rail, nextPane, previousPane}) {
        action->setEnabled(open);
        setWhyDisabled(action, tr("no base is open"));
    }
}

void Commands::setWritable(bool writable, bool mayCreate)
{
    for (QAction *action : {newPerson, passphrase}) {
        action->setEnabled(writable);
        setWhyDisabled(action, tr("the base is open for reading only"));
    }
    if (writable && !mayCreate) {
        newPerson->setEnabled(false);
        setWhyDisabled(newPerson, tr("your account may not create files"));
    }
}

void Commands::giveKeysOfPlace(QAction *action, int index)
{
    if (index < 0 || index >= int(std::size(frenchDigits)))
        return;
    const auto digit = Qt::Key(Qt::Key_1 + index);
    action->setShortcuts(
        {key(Qt::ALT | digit), key(Qt::ALT | Qt::SHIFT | digit), key(Qt::ALT | frenchDigits[index])});
}

QAction *Commands::make(const QString &text, const QString &icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    action->setShortcuts(keys);
    return action;
}
