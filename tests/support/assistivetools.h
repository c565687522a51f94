#pragma once

/// Makes Qt behave as it does while a screen reader listens: without it, tables never ask for their cells.
void startAssistiveTools();
