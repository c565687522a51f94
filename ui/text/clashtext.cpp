#include "ui/text/clashtext.h"

#include "ui/text/codetext.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>

namespace {

struct ClashText
{
    Q_DECLARE_TR_FUNCTIONS(ClashText)
};

} // namespace

QString clashText(const Clash &clash, const QString &organisation, QDate today)
{
    const QString text = clash.kind == Clash::Kind::SameTime ? ClashText::tr("At the same time: %1")
                                                             : ClashText::tr("The same day: %1");
    QStringList words{textOf(clash.other.kind), organisation, momentText(clash.other.startsAt, today)};
    words.removeAll(QString());
    return text.arg(words.join(QStringLiteral(", ")));
}
