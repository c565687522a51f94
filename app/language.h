#pragma once

class QCoreApplication;

/// Speaks French, unless the system asks for English: our texts, Qt's own, dates and numbers.
void installLanguage(QCoreApplication &application);
