#pragma once

class Workspace;

/// Measures the file of a person with 5,000 events, written into the base when she is not there yet: opened
/// with its pathway painted, scrolled step by step, zoomed.
void benchCaseFile(Workspace &workspace);
