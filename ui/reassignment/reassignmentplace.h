#pragma once

#include "core/query/reassignment.h"
#include "ui/shell/place.h"

class ChoiceField;
class DateField;
class HandOverNotes;
class ListPanel;
class LoadDelegate;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class TextModel;
class Workspace;
struct Choice;
struct ReassignmentPlan;

/// Files that are to have another référent: who takes each, what that makes of the colleagues' loads, what
/// stays and why, and one button that does it all in one command.
class ReassignmentPlace final : public Place
{
    Q_OBJECT

public:
    /// `workspace` outlives the place.
    explicit ReassignmentPlace(Workspace &workspace, QWidget *parent = nullptr);
    ~ReassignmentPlace() override;

    /// Where the files of these people are given to others.
    static Location of(const QList<BeneficiaryId> &people);
    /// Where all that somebody leads is; null: to be chosen there.
    static Location of(ProfessionalId from);
    /// Whether the account gives away files of others.
    static bool isForOthers(const Workspace &workspace);

    Location location() const override;
    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;

    const ReassignmentBoard &board() const { return m_board; }

private:
    void layOut();
    QWidget *head();
    QWidget *lower();
    void connectFields();
    void offerLeavers();
    void reload();
    void proposeAnew();
    void show();
    void showFiles();
    void showColleagues();
    void showStaying();
    void showLine();
    void giveLine();
    void keepNote();
    QList<Choice> takersOf(const ReassignmentFile &file) const;
    QString toMind(const ReassignmentFile &file) const;
    QString noteOf(const ReassignmentFile &file) const;
    ReassignmentPlan plan() const;
    void give();
    void openLetters();
    void tellRefused(const Error &error, const ReassignmentPlan &refused);
    ReassignmentFile *current();

    Workspace &m_workspace;
    QList<BeneficiaryId> m_people{};
    ReassignmentBoard m_board{};
    ReassignmentBoard m_given{}; ///< what was done last, for its letters
    QHash<BeneficiaryId, ProfessionalId> m_chosen{}; ///< by the user, against the proposal
    BeneficiaryId m_line{}; ///< whose takers are offered
    ChoiceField *m_from;
    DateField *m_startsOn;
    QLineEdit *m_reason;
    QCheckBox *m_moves;
    QPushButton *m_propose;
    QPushButton *m_give;
    QPushButton *m_letters;
    PlainLabel *m_count;
    TextModel *m_fileModel;
    ListPanel *m_files;
    ChoiceField *m_to;
    HandOverNotes *m_notes; ///< edited by the user
    QPlainTextEdit *m_note;
    TextModel *m_colleagueModel;
    ListPanel *m_colleagues;
    LoadDelegate *m_before;
    LoadDelegate *m_after;
    TextModel *m_stayingModel;
    ListPanel *m_staying;
};
