#pragma once

/// Gives every ChoiceField the name of its label for assistive tools; Qt on Linux gives a combo box its value
/// as name.
void installChoiceAccessible();
