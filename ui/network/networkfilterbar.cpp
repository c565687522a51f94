#include "ui/network/networkfilterbar.h"

#include "core/domain/communes.h"
#include "core/domain/nomenclature.h"
#include "ui/text/networktext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/communefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

namespace {

QList<Choice> typeChoices()
{
    QList<Choice> choices;
    for (const NomenclatureEntry &entry : Nomenclature::organisationTypes().entries())
        choices.append({entry.code, entry.label});
    return choices;
}

QList<Choice> publicChoices()
{
    QList<Choice> choices;
    for (const NomenclatureEntry &entry : Nomenclature::publics().entries())
        choices.append({entry.code, entry.label});
    return choices;
}

/// Each category, then its themes.
QList<Choice> themeChoices()
{
    QList<Choice> choices;
    for (const NomenclatureEntry &category : Nomenclature::themeCategories().entries()) {
        choices.append({category.code, category.label});
        for (const NomenclatureEntry &theme : Nomenclature::themes().entries())
            if (Nomenclature::themes().attribute(theme.code, QStringLiteral("category")) == category.code)
                choices.append({theme.code, NetworkText::theme(theme.code)});
    }
    return choices;
}

} // namespace

NetworkFilterBar::NetworkFilterBar(const QString &department, QWidget *parent)
    : QWidget(parent)
    , m_department(department)
    , m_search(new QLineEdit)
    , m_type(new ChoiceField)
    , m_theme(new ChoiceField)
    , m_public(new ChoiceField)
    , m_answers(new ChoiceField)
    , m_commune(new CommuneField)
    , m_count(new PlainLabel)
    , m_chips(new QWidget)
    , m_chipLayout(new FlowLayout(m_chips))
{
    m_search->setPlaceholderText(tr("Name, need or place: “mobilité près de Bellac”"));
    m_search->setAccessibleName(tr("Search the network"));
    m_search->setAccessibleDescription(tr("A name, a need, a commune, or a need near a commune"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(
        Theme::icon(QStringLiteral("search"), ColourRole::Secondary), QLineEdit::LeadingPosition);
    m_type->setChoices(typeChoices());
    m_type->setEmptyLabel(tr("All types"));
    m_type->setAccessibleName(tr("Type of organisation"));
    m_theme->setChoices(themeChoices());
    m_theme->setEmptyLabel(tr("All themes"));
    m_theme->setAccessibleName(tr("Theme of the service"));
    m_public->setChoices(publicChoices());
    m_public->setEmptyLabel(tr("Any public"));
    m_public->setAccessibleName(tr("Public of the service"));
    m_answers->setChoices({{QStringLiteral("7"), tr("Answers within a week")},
        {QStringLiteral("15"), tr("Answers within a fortnight")}});
    m_answers->setEmptyLabel(tr("Any delay of answer"));
    m_answers->setAccessibleName(tr("Delay of answer"));
    m_commune->setDepartment(department);
    m_commune->setPlaceholderText(tr("Near which commune?"));
    m_commune->setAccessibleName(tr("Near which commune"));
    m_commune->setClearButtonEnabled(true);
    layOut();
    connectFields();
    showChips();
}

void NetworkFilterBar::layOut()
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::Inside);
    fields->addWidget(m_search, 5);
    fields->addWidget(m_type, 3);
    fields->addWidget(m_theme, 3);
    fields->addWidget(m_public, 2);
    fields->addWidget(m_answers, 2);
    fields->addWidget(m_commune, 3);
    for (ChoiceField *field : {m_type, m_theme, m_public, m_answers}) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(field == m_type || field == m_theme ? 12 : 8);
    }
    m_count->setSecondary(true);
    m_chips->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *recall = new QHBoxLayout;
    recall->setSpacing(Theme::Between);
    recall->addWidget(m_count, 0, Qt::AlignVCenter);
    recall->addWidget(m_chips, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Inside);
    layout->addLayout(fields);
    layout->addLayout(recall);
}

void NetworkFilterBar::connectFields()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &NetworkFilterBar::read);
    connect(m_search, &QLineEdit::returnPressed, this, &NetworkFilterBar::listWanted);
    connect(m_type, &ChoiceField::codeChanged, this, &NetworkFilterBar::read);
    connect(m_theme, &ChoiceField::codeChanged, this, &NetworkFilterBar::read);
    connect(m_public, &ChoiceField::codeChanged, this, &NetworkFilterBar::read);
    connect(m_answers, &ChoiceField::codeChanged, this, &NetworkFilterBar::read);
    connect(m_commune, &CommuneField::codeChanged, this, &NetworkFilterBar::read);
}

QVariantMap NetworkFilterBar::state() const
{
    return {{QStringLiteral("text"), m_search->text()}, {QStringLiteral("type"), m_type->code()},
        {QStringLiteral("theme"), m_theme->code()}, {QStringLiteral("public"), m_public->code()},
        {QStringLiteral("answers"), m_answers->code()}, {QStringLiteral("commune"), m_commune->code()}};
}

void NetworkFilterBar::restore(const QVariantMap &state)
{
    {
        // The fields are not silenced: their own clear buttons follow the same signals.
        const QScopedValueRollback restoring(m_restoring, true);
        m_search->setText(state.value(QStringLiteral("text")).toString());
        m_type->setCode(state.value(QStringLiteral("type")).toString());
        m_theme->setCode(state.value(QStringLiteral("theme")).toString());
        m_public->setCode(state.value(QStringLiteral("public")).toString());
        m_answers->setCode(state.value(QStringLiteral("answers")).toString());
        m_commune->setCode(state.value(QStringLiteral("commune")).toString());
    }
    read();
}

void NetworkFilterBar::clear() { restore({}); }

void NetworkFilterBar::read()
{
    if (m_restoring)
        return;
    const NeedAndPlace asked = needAndPlace(m_search->text(), m_department);
    m_unknownPlace = asked.communeCode.isEmpty() ? asked.place : QString();
    m_filter = {.text = asked.need,
        .typeCode = m_type->code(),
        .theme = m_theme->code(),
        .publicCode = m_public->code(),
        .answersWithinDays = m_answers->code().toInt(),
        .communeCode = asked.communeCode.isEmpty() ? m_commune->code() : asked.communeCode};
    showChips();
    Q_EMIT filterChanged();
}

void NetworkFilterBar::addChip(const QString &text, std::function<void()> remove)
{
    auto *chip = new Chip(text);
    m_chipLayout->addWidget(chip);
    // The chip goes with its condition: not before it has told so.
    connect(chip, &Chip::removed, this, std::move(remove), Qt::QueuedConnection);
}

void NetworkFilterBar::showChips()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_filter.typeCode.isEmpty())
        addChip(Nomenclature::organisationTypes().label(m_filter.typeCode), [this] { m_type->setCode({}); });
    if (!m_filter.theme.isEmpty())
        addChip(NetworkText::theme(m_filter.theme), [this] { m_theme->setCode({}); });
    if (!m_filter.publicCode.isEmpty())
        addChip(Nomenclature::publics().label(m_filter.publicCode), [this] { m_public->setCode({}); });
    if (m_filter.answersWithinDays > 0)
        addChip(m_answers->currentText(), [this] { m_answers->setCode({}); });
    if (const Commune *commune = Communes::all().find(m_filter.communeCode))
        addChip(tr("Near %1 (%2)").arg(commune->name, commune->department), [this] {
            {
                const QScopedValueRollback restoring(m_restoring, true);
                m_commune->setCode({});
                m_search->setText(m_filter.text);
            }
            read();
        });
    if (m_chipLayout->count() > 0 || !m_filter.text.isEmpty()) {
        auto *everything = new QPushButton(tr("Clear all"));
        everything->setFlat(true);
        everything->setProperty("flat", true);
        everything->setAutoDefault(false);
        m_chipLayout->addWidget(everything);
        connect(everything, &QPushButton::clicked, this, &NetworkFilterBar::clear, Qt::QueuedConnection);
    }
    QWidget *before = m_commune;
    for (int i = 0; i < m_chipLayout->count(); ++i)
        setTabOrder(
            std::exchange(before, m_chipLayout->itemAt(i)->widget()), m_chipLayout->itemAt(i)->widget());
    if (hadFocus)
        m_search->setFocus();
}

void NetworkFilterBar::showCount(int found, int organisations)
{
    if (!m_unknownPlace.isEmpty())
        m_count->setText(tr("No commune is called “%1”").arg(m_unknownPlace));
    else if (m_filter.isEmpty())
        m_count->setText(tr("%n organisation(s)", nullptr, organisations));
    else
        m_count->setText(tr("%n result(s)", nullptr, found));
}

void NetworkFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool NetworkFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_filter.isEmpty() && m_search->text().isEmpty())
            Q_EMIT listWanted();
        else
            clear();
        return true;
    case Qt::Key_Down:
        Q_EMIT listWanted();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}
