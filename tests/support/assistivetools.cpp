#include "tests/support/assistivetools.h"

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

void startAssistiveTools()
{
    // QAccessible::setActive() only tells observers; no public call turns it on.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
}
