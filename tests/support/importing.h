#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/importservice.h"
#include "tests/support/testbase.h"

/// Imports texts into a test base.
namespace Importing {

ImportPlan plan(TestBase &base, const QByteArray &bytes, const ImportDecisions &decisions = {});
/// Plans and applies; fails the test program when the base refuses.
ImportSummary import(TestBase &base, const QByteArray &bytes, const ImportDecisions &decisions = {});
/// "create 2" for each line, in order, as one text: easy to compare and to read in a failure.
QString actions(const ImportPlan &plan);
/// "line column severity code" of every problem, one a text.
QStringList problems(const ImportPlan &plan);
/// The bytes of a test file.
QByteArray bytesOf(const QString &path);

} // namespace Importing
