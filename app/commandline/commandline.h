#pragma once

/// The data commands: `maillage demo|import|people|show|network|check …`, without a display.
namespace CommandLine {

/// True when the arguments name a data command, or ask for help or the version.
bool isData(int argc, char **argv);
/// Runs it. 0 done · 1 failed, nothing written · 2 wrong usage · 3 done, but some lines were not.
int run(int argc, char **argv);

} // namespace CommandLine
