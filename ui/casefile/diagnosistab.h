#pragma once

#include "core/query/casefile.h"

#include <QWidget>

class LevelCurve;
class PlainLabel;
class QAction;
class QButtonGroup;
class QGridLayout;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

/// The diagnosis: its themes on the left with their level, and for the chosen one each situation, to be told
/// as discussed or not, no or yes. What is ticked is stored at once.
class DiagnosisTab final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisTab(QAction *validate, QWidget *parent = nullptr);

    /// `writable` is false for who may only read.
    void present(const CaseFile &file, bool writable);
    /// Shows a theme and puts the keyboard on it; an unknown code changes nothing.
    void choose(const QString &theme);

Q_SIGNALS:
    /// Asks to store an answer or a level.
    void answered(const Situation &answer);
    void levelled(const ObstacleLevel &level);
    /// Asks for a target under a theme.
    void targetWanted(const QString &theme);

private:
    QWidget *sheet();
    void fillThemes();
    void showTheme();
    void showSituations();
    void addSituation(const Vocabulary::Entry &entry, int row);
    void showLevel();
    QString stateText(const ThemeState &state) const;
    QString theme() const;

    CaseFile m_file{};
    bool m_writable = false;
    PlainLabel *m_validated;
    QListWidget *m_themes;
    PlainLabel *m_title;
    PlainLabel *m_state;
    PlainLabel *m_caution;
    QButtonGroup *m_levels;
    LevelCurve *m_curve;
    QAction *m_target;
    QScrollArea *m_scroll;
    QString m_shown{}; ///< the theme whose situations are shown
};
