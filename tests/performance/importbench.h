#pragma once

class Workspace;

/// Measures the import of 20,000 lines: preview on the base of `workspace`, then storing in a base of its
/// own.
void benchImport(Workspace &workspace);
