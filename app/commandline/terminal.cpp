#include "app/commandline/terminal.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace {

/// Keeps what is typed from being shown while it lives.
class EchoOff
{
public:
    EchoOff()
    {
#ifdef Q_OS_WIN
        m_input = GetStdHandle(STD_INPUT_HANDLE);
        m_quiet = GetConsoleMode(m_input, &m_before) != 0
            && SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT)) != 0;
#else
        m_quiet = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_quiet = m_quiet && tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
#endif
    }
    ~EchoOff()
    {
        if (!m_quiet)
            return;
#ifdef Q_OS_WIN
        SetConsoleMode(m_input, m_before);
#else
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

    bool isQuiet() const { return m_quiet; }

private:
#ifdef Q_OS_WIN
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_quiet = false;
};

} // namespace

std::optional<QString> askSecret(const QString &question)
{
    const EchoOff echo;
    if (!echo.isQuiet())
        return {};
    std::fprintf(stderr, "%s", qPrintable(question));
    std::fflush(stderr);
    char line[1024] = {};
    const char *typed = std::fgets(line, int(sizeof line), stdin);
    std::fputc('\n', stderr);
    return typed ? std::optional(QString::fromLocal8Bit(line).remove(QLatin1Char('\n'))) : std::nullopt;
}
