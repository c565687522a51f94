#pragma once

class Workspace;

/// Search as it is typed: eight names, letter by letter.
void benchSearch(Workspace &workspace);
