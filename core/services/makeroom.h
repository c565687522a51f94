#pragma once

class UnitOfWork;
struct CircleMember;

/// Ends the mandates of other référents uniques that `member` would overlap, the day before it begins;
/// Conflict "unique_referent" when one begins later.
void makeRoom(UnitOfWork &work, const CircleMember &member);
