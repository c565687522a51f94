#pragma once

#include <QObject>

class AppSettings;
class Commands;
class QActionGroup;

/// Lets the user choose colours and size of text, and remembers it.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(AppSettings &settings, Commands &commands, QObject *parent);

    /// One exclusive action a theme.
    QActionGroup *themes() const { return m_themes; }

private:
    void setTextScale(int percent);

    AppSettings &m_settings;
    Commands &m_commands;
    QActionGroup *m_themes;
};
