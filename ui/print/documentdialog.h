#pragma once

#include "ui/print/printdocument.h"
#include "ui/widgets/message.h"

#include <QDialog>

#include <memory>

class QPrinter;

/// A document as it will be printed, to be looked at, then printed or kept as PDF.
class DocumentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DocumentDialog(const PrintDocument &document, QWidget *parent = nullptr);
    ~DocumentDialog() override;

    /// Writes the PDF to `path`, and tells it.
    void save(const QString &path);
    /// What the file is called when nobody says otherwise: it names no person.
    QString fileName() const;

Q_SIGNALS:
    void told(const Message &message);

private:
    void choosePlace();
    void choosePrinter();
    void printNow();

    PrintDocument m_document;
    std::unique_ptr<QPrinter> m_printer;
};
