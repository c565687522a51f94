#pragma once

/// The windowed application.
namespace Application {

/// `maillage [BASE]`; returns the process's exit code.
int run(int argc, char **argv);

} // namespace Application
