#include "app/application.h"
#include "app/commandline/commandline.h"

int main(int argc, char **argv)
{
    if (CommandLine::isData(argc, argv))
        return CommandLine::run(argc, argv);
    return Application::run(argc, argv);
}
