#include "core/exchange/cellvalues.h"

#include "core/base/text.h"
#include "core/domain/nomenclature.h"

#include <QHash>
#include <QRegularExpression>

namespace {

using Civility = Beneficiary::Civility;
using FileRole = Beneficiary::FileRole;
using State = BenefitRight::State;

/// The value of the list in which the folded text is; nothing when it is in none.
template <class Value>
std::optional<Value> lookUp(const QHash<QString, Value> &known, const QString &cell)
{
    const auto found = known.constFind(folded(cell));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

template <class Value>
void add(QHash<QString, Value> &known, Value value, const char *words)
{
    for (const QString &word : QString::fromLatin1(words).split(QLatin1Char('|')))
        known.insert(word, value);
}

QString withoutApostrophe(QString text)
{
    if (text.startsWith(QLatin1Char('\'')))
        text.remove(0, 1);
    return text;
}

} // namespace

QString CellValues::cleaned(const QString &cell)
{
    const QString text = name(cell);
    return text == QLatin1String("NULL") ? QString() : text;
}

QString CellValues::name(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar c : cell) {
        if (c.isSpace())
            text += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            text += c;
    }
    text = text.simplified();
    static const QRegularExpression formula(QStringLiteral("^=\"([^\"]*)\"$"));
    if (text.startsWith(QLatin1Char('=')))
        if (const auto match = formula.match(text); match.hasMatch())
            text = match.captured(1).simplified();
    const bool nothing = text == QLatin1String("#N/A") || text == QLatin1String("\\N");
    return nothing ? QString() : text;
}

QString CellValues::paragraphs(const QString &cell)
{
    QStringList lines;
    for (const QString &line : QString(cell).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(u'\n'))
        lines += cleaned(line);
    return lines.join(u'\n').trimmed();
}

QString CellValues::identifier(const QString &cell)
{
    static const QRegularExpression numericTail(QStringLiteral("(?<=[0-9])[.,]00?$"));
    return withoutApostrophe(cleaned(cell).remove(QLatin1Char(' '))).remove(numericTail);
}

QString CellValues::freeIdentifier(const QString &cell) { return withoutApostrophe(cleaned(cell)); }

bool CellValues::isScientific(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+$"));
    return form.match(text).hasMatch();
}

CellValues::Day CellValues::day(const QString &cell)
{
    static const QRegularExpression time(QStringLiteral(
        "[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?([AaPp][Mm]|Z|[+-][0-9]{2}:?[0-9]{2}))?$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^([0-9]{4})([/-])([0-9]{1,2})\\2([0-9]{1,2})$"));
    static const QRegularExpression shortYear(QStringLiteral("^[0-9]{1,2}[/. -][0-9]{1,2}[/. -][0-9]{2}$"));
    const QString text = withoutApostrophe(cleaned(cell)).remove(time);
    if (text.isEmpty())
        return {};
    QDate date;
    if (const auto match = dayFirst.match(text); match.hasMatch())
        date = QDate(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    else if (const auto iso = yearFirst.match(text); iso.hasMatch())
        date = QDate(iso.captured(1).toInt(), iso.captured(3).toInt(), iso.captured(4).toInt());
    else if (shortYear.match(text).hasMatch())
        return {{}, QStringLiteral("date_two_digit_year")};
    else
        return {{}, QStringLiteral("date_format")};
    return date.isValid() ? Day{date, {}} : Day{{}, QStringLiteral("date_impossible")};
}

std::optional<bool> CellValues::yesOrNo(const QString &cell)
{
    static const auto known = [] {
        QHash<QString, bool> values;
        add(values, true, "oui|o|vrai|true|1|x|yes|y");
        add(values, false, "non|n|faux|false|0|no");
        return values;
    }();
    return lookUp(known, cell);
}

std::optional<Civility> CellValues::civility(const QString &cell)
{
    static const auto known = [] {
        QHash<QString, Civility> values;
        add(values, Civility::Madam, "mme|madame|mlle|mademoiselle|f|femme|feminin|mrs|ms|miss|madam|2");
        add(values, Civility::Sir, "m|mr|monsieur|h|homme|masculin|mister|sir|1");
        return values;
    }();
    return lookUp(known, cell);
}

std::optional<FileRole> CellValues::fileRole(const QString &cell)
{
    static const auto known = [] {
        QHash<QString, FileRole> values;
        add(values, FileRole::Applicant,
            "dem|demandeur|demandeuse|usager|allocataire|beneficiaire|titulaire|demandeur rsa");
        add(values, FileRole::Partner,
            "cjt|conjoint|conjointe|conjoint e|concubin|concubine|partenaire|epoux|epouse|pacse|pacsee|"
            "conjoint concubin pacse");
        add(values, FileRole::Child, "enf|enfant");
        add(values, FileRole::Other, "aut|autre|autre personne");
        add(values, FileRole::Head, "rdo|responsable|responsable dossier|responsable du dossier");
        return values;
    }();
    return lookUp(known, cell);
}

QString CellValues::nationality(const QString &cell)
{
    static const auto known = [] {
        QHash<QString, QString> values;
        add(values, QStringLiteral("F"), "f|fr|fra|francais|francaise|france");
        add(values, QStringLiteral("C"),
            "c|ue|ce|europeenne|europeen|ressortissant ue|ue suisse|suisse|"
            "union europeenne|cee ou suisse|ue ou suisse");
        add(values, QStringLiteral("A"), "a|autre|hors ue|hors union europeenne|etranger hors ue");
        return values;
    }();
    return lookUp(known, cell).value_or(QString());
}

std::optional<State> CellValues::rsaState(const QString &cell)
{
    static const auto known = [] {
        QHash<QString, State> values;
        add(values, State::Pending,
            "0|rsa demande en attente|demande en attente|demande en attente de decision|en attente");
        add(values, State::Refused, "1|rsa refuse|refuse|droit refuse");
        add(values, State::OpenAndPayable,
            "2|rsa droit ouvert versable|rsa droit ouvert et versable|droit ouvert et versable|"
            "droit ouvert versable|ouvert et versable");
        add(values, State::OpenAndSuspended,
            "3|rsa droit ouvert et suspendu|rsa droit ouvert suspendu|droit ouvert et suspendu|"
            "droit ouvert suspendu|ouvert et suspendu");
        add(values, State::OpenPaymentSuspended,
            "4|rsa droit ouvert versement suspendu|rsa droit ouvert mais versement suspendu|"
            "droit ouvert versement suspendu|droit ouvert mais versement suspendu|versement suspendu");
        add(values, State::Closed, "5|rsa clos|clos|droit clos");
        add(values, State::ClosedPreviousMonth,
            "6|rsa clos anterieur|rsa clos mois anterieur|droit clos mois anterieur|"
            "droit clos sur mois anterieur|clos mois anterieur");
        return values;
    }();
    if (const auto state = lookUp(known, cell))
        return state;
    return fromCode<State>(Nomenclature::rsaStates().codeOfLabel(cell));
}
