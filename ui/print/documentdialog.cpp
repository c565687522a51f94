#include "ui/print/documentdialog.h"

#include "ui/print/printing.h"
#include "ui/text/errortext.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

DocumentDialog::DocumentDialog(const PrintDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(document.title);
    prepare(*m_printer);
    m_printer->setDocName(document.title);
    auto *preview = new QPrintPreviewWidget(m_printer.get());
    preview->setAccessibleName(tr("Preview"));
    preview->setAccessibleDescription(document.text());
    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    auto *paper = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(preview, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, Theme::rowHeight() * 26);
    connect(preview, &QPrintPreviewWidget::paintRequested, this,
        [this](QPrinter *page) { print(m_document, *page); });
    connect(keep, &QPushButton::clicked, this, &DocumentDialog::choosePlace);
    connect(paper, &QPushButton::clicked, this, &DocumentDialog::choosePrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keep->setFocus();
}

DocumentDialog::~DocumentDialog() = default;

QString DocumentDialog::fileName() const
{
    QStringList parts{m_document.name, m_document.reference, m_document.day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-')) + QStringLiteral(".pdf");
}

void DocumentDialog::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF documents (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentDialog::save);
    dialog->open();
}

void DocumentDialog::save(const QString &path)
{
    const auto written = writePdf(m_document, path);
    if (!written)
        return Q_EMIT told({Message::Kind::Failure, ErrorText::command(written.error()), {}, {}});
    Q_EMIT told({Message::Kind::Done, tr("Saved as PDF: %1").arg(path), {}, {}});
    accept();
}

void DocumentDialog::choosePrinter()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pagesOf(m_document));
    connect(dialog, &QDialog::accepted, this, &DocumentDialog::printNow);
    dialog->QDialog::open();
}

void DocumentDialog::printNow()
{
    // The printer chosen has margins of its own.
    prepare(*m_printer);
    print(m_document, *m_printer);
    if (m_printer->printerState() == QPrinter::Error)
        return Q_EMIT told({Message::Kind::Failure, tr("The printer did not take the document."), {}, {}});
    Q_EMIT told({Message::Kind::Done, tr("Sent to the printer"), {}, {}});
    accept();
}
