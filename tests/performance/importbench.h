#pragma once

class Workspace;

/// Measures the import of so many lines: preview on the base of `workspace`, then storing in a base of its
/// own.
void benchImport(Workspace &workspace, int lines);
