#include "ui/widgets/messagebox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace {

QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(icon);
    box->setText(text);
    box->setInformativeText(detail);
    return box;
}

void tellInBox(QWidget *parent, QMessageBox::Icon icon, const QString &text, const QString &detail)
{
    QMessageBox *box = makeBox(parent, icon, text, detail);
    box->addButton(QCoreApplication::translate("Question", "Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void()> agreed)
{
    QMessageBox *box = makeBox(parent, QMessageBox::Question, question.text, question.detail);
    QPushButton *verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(
        QCoreApplication::translate("Question", "Do not change anything"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    // Once the box is gone, so that the keys come back to a window that stays.
    QObject::connect(verb, &QPushButton::clicked, parent, std::move(agreed), Qt::QueuedConnection);
    box->open();
}

void say(QWidget *parent, const QString &text, const QString &detail)
{
    tellInBox(parent, QMessageBox::Warning, text, detail);
}

void inform(QWidget *parent, const QString &text, const QString &detail)
{
    tellInBox(parent, QMessageBox::Information, text, detail);
}
