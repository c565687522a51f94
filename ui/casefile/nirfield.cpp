#include "ui/casefile/nirfield.h"

#include "core/domain/identifiers.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

NirField::NirField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_reveal(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Half);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    setFocusProxy(m_edit);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::toggled, this, &NirField::reveal);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_nir = Nir::check(typed) == Nir::Check::Ok ? Nir::normalised(typed) : typed.trimmed();
        Q_EMIT nirChanged();
    });
    setNir({});
}

void NirField::setNir(const QString &nir)
{
    m_nir = nir;
    m_reveal->setVisible(!nir.isEmpty());
    m_reveal->setChecked(false);
    reveal(nir.isEmpty());
}

QString NirField::nir() const { return m_nir; }

void NirField::reveal(bool revealed)
{
    m_edit->setText(revealed ? spacedNir(m_nir) : maskedNir(m_nir));
    m_edit->setReadOnly(!revealed);
    m_reveal->setIcon(Theme::icon(revealed ? QStringLiteral("hide") : QStringLiteral("show")));
    const QString text = revealed ? tr("Hide the number") : tr("Show the number");
    setPlainToolTip(m_reveal, text);
    m_reveal->setAccessibleName(text);
}
