#pragma once

class Workspace;

/// Asks what every screen asks of a base; how many people's files could not be read.
int readEveryScreen(Workspace &workspace);
