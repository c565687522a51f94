#pragma once

class Workspace;

/// Lists of people: ids, counts and pages of rows, for several filters and orders.
void benchCaseloadQueries(Workspace &workspace);
