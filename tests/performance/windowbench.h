#pragma once

class Workspace;

/// Measures the window on the base of `workspace`: first paint of the list, scrolling, opening a file,
/// starting.
void benchWindow(Workspace &workspace);
