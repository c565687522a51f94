#pragma once

#include "core/query/conflict.h"
#include "ui/widgets/formdialog.h"

/// Shows, field by field, what was typed and what somebody else saved meanwhile, and asks which stays.
/// Escape goes back to the form. To be made with new and open().
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const ConflictTold &told, QDate today, QWidget *parent);

Q_SIGNALS:
    /// True: what was typed here goes over it.
    void chosen(bool mine);
};

/// Stores an edited copy with `save`; when somebody changed the record meanwhile, says so and lets the person
/// choose, without losing either. `opened` is the record as the form found it.
template <Recorded Record, class Save>
Result<void> storeOver(
    FormDialog &form, const Access &access, const Record &opened, const Record &mine, Save save)
{
    const auto plain = [](const auto &saved) { return saved ? Result<void>() : Result<void>(saved.error()); };
    const auto saved = plain(save(mine));
    if (saved || saved.error().code != ErrorCode::Conflict || !saved.error().detail.isEmpty()
        || opened.id.isNull())
        return saved;
    const auto conflict = conflictOf(access, opened, mine);
    if (!conflict)
        return Error{ErrorCode::NotFound, QString()};
    // Others changed other fields: both changes stand.
    const auto isTouched = [](const FieldConflict &field) { return field.touched; };
    if (std::none_of(conflict->told.fields.begin(), conflict->told.fields.end(), isTouched))
        return plain(save(conflict->withMine));
    auto *dialog = new ConflictDialog(conflict->told, access.today(), &form);
    QObject::connect(dialog, &ConflictDialog::chosen, &form, [&form, conflict, save, plain](bool keepsMine) {
        form.settle(plain(save(keepsMine ? conflict->withMine : conflict->withTheirs)));
    });
    dialog->open();
    return Error{ErrorCode::Conflict, FormDialog::Asked};
}
