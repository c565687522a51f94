#include "app/commandline/personjson.h"
#include "app/commandline/subcommand.h"
#include "ui/text/requesttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Where it stands, and what is to be done when something is.
QString stateText(const RequestLine &line)
{
    const QString need = textOf(line.need.kind);
    return need.isEmpty() ? textOf(line.state) : QStringLiteral("%1 · %2").arg(textOf(line.state), need);
}

class RequestsCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RequestsCommand)

public:
    QString name() const override { return QStringLiteral("requests"); }
    QString summary() const override { return tr("Lists what partners are asked, and what awaits whom."); }
    int arguments() const override { return 1; }

    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("BASE"), tr("The base."));
        parser.addOption({QStringLiteral("late"), tr("Only those on which something is late.")});
        parser.addOption({QStringLiteral("closed"), tr("Those that are over too.")});
        parser.addOption(
            {QStringLiteral("on"), tr("As of this day; today by default."), QStringLiteral("YYYY-MM-DD")});
        parser.addOption({QStringLiteral("json"), tr("Prints JSON.")});
    }

    ExitCode run(const QCommandLineParser &parser) const override
    {
        const auto on = dayOption(parser, QStringLiteral("on"));
        if (!on)
            return ExitCode::WrongUsage;
        const auto workspace = openBase(parser);
        if (!workspace)
            return ExitCode::Failed;
        const FixedClock clock(*on, SystemClock().now().time());
        const Access access{workspace->database(), workspace->session(), clock};
        auto lines = requestsOf(access, {.closed = parser.isSet(QStringLiteral("closed"))});
        if (parser.isSet(QStringLiteral("late")))
            lines.removeIf([&clock](const RequestLine &line) { return !line.need.isLate(clock.now()); });
        if (parser.isSet(QStringLiteral("json"))) {
            QJsonArray list;
            for (const RequestLine &line : std::as_const(lines))
                list.append(requestJson(line));
            printJson(list);
            return ExitCode::Done;
        }
        for (const RequestLine &line : std::as_const(lines))
            printLine(QStringLiteral("%1  %2  %3  %4  %5")
                          .arg(line.reference, line.person.leftJustified(26),
                              QStringLiteral("%1 · %2").arg(textOf(line.request.kind), line.request.subject),
                              line.to, stateText(line)));
        return ExitCode::Done;
    }
};

QJsonValue momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue unlessNone(const QString &code)
{
    return code == QLatin1String("none") ? QJsonValue() : QJsonValue(code);
}

} // namespace

QJsonObject requestJson(const RequestLine &line)
{
    const PartnerRequest &request = line.request;
    return {
        {QStringLiteral("reference"), orNull(line.reference)},
        {QStringLiteral("kind"), codeOf(request.kind)},
        {QStringLiteral("state"), codeOf(line.state)},
        {QStringLiteral("need"), codeOf(line.need.kind)},
        {QStringLiteral("need_at"), momentOrNull(line.need.dueAt)},
        {QStringLiteral("subject"), request.subject},
        {QStringLiteral("context"), orNull(request.context)},
        {QStringLiteral("theme"), orNull(request.theme)},
        {QStringLiteral("from"), orNull(line.from)},
        {QStringLiteral("to"), orNull(line.to)},
        {QStringLiteral("service"), orNull(line.service)},
        {QStringLiteral("prepared_on"), orNull(request.preparedOn)},
        {QStringLiteral("informed_on"), orNull(request.informedOn)},
        {QStringLiteral("sent_at"), momentOrNull(request.sentAt)},
        {QStringLiteral("answered_at"), momentOrNull(request.answeredAt)},
        {QStringLiteral("last_call_at"), momentOrNull(line.lastCallAt)},
        {QStringLiteral("appointment_at"), momentOrNull(request.appointmentAt)},
        {QStringLiteral("closed_on"), orNull(request.closedOn)},
        {QStringLiteral("refusal"), unlessNone(codeOf(request.refusal))},
        {QStringLiteral("outcome"), unlessNone(codeOf(request.outcome))},
        {QStringLiteral("days_waited"), line.waited < 0 ? QJsonValue() : QJsonValue(line.waited)},
        {QStringLiteral("received"), line.received},
    };
}

std::unique_ptr<Subcommand> requestsCommand() { return std::make_unique<RequestsCommand>(); }
