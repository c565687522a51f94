#!/usr/bin/env bash
# Proves that the tests see what they are for: five faults are planted one after the other in a copy of the
# sources, and each must make a test fail. Called by scripts/soak --planted.
# shellcheck disable=SC2016 # the $1 are perl's
set -euo pipefail
cd "$(dirname "$0")/../.."

copy=build/planted/source
build=build/planted/build
targets=(maillage_reliability_worker tst_database tst_kill tst_livebackup tst_trail tst_unitofwork)
export QT_QPA_PLATFORM=offscreen TZ=Europe/Paris LANG=fr_FR.UTF-8

# Makes the copy as the sources are; what is the same keeps its time, so that it is not compiled again.
restore() {
    local file
    git ls-files -co --exclude-standard core resources tests CMakeLists.txt | while read -r file; do
        [ -e "$file" ] || continue
        cmp -s "$file" "$copy/$file" || install -D -m 644 "$file" "$copy/$file"
    done
}

# edit FILE PERL: a change that no longer finds its place is an error, not a fault that nobody sees.
edit() {
    cp "$copy/$1" build/planted/before
    perl -0pi -e "$2" "$copy/$1"
    ! cmp -s "$copy/$1" build/planted/before || { echo "Rien à changer dans $1 : $2" >&2; exit 1; }
}

# Builds, and leaves in $failed which of the tests named (EXECUTABLE FUNCTION[:ROW]) failed.
try() {
    cmake --build "$build" --target "${targets[@]}" >build/planted/build.log || { tail -30 build/planted/build.log >&2; exit 1; }
    failed=
    local test log
    for test in "$@"; do
        log="build/planted/${test//[ :]/-}.log"
        # shellcheck disable=SC2086
        "$build/tests/"${test} >"$log" 2>&1 && continue
        # A test that cannot even run has seen nothing.
        grep -q '^FAIL!' "$log" || { tail -30 "$log" >&2; exit 1; }
        failed+=" ${test#* }"
    done
}

# plant NAME TEST...: with the fault, one of the tests must fail.
unseen=0
plant() {
    local name=$1 start=$SECONDS
    try "${@:2}"
    restore
    if [ -n "$failed" ]; then
        echo "vu     $name ($((SECONDS - start)) s) :$failed"
    else
        echo "PAS VU $name ($((SECONDS - start)) s)"
        unseen=1
    fi
}

synchronous=("tst_database pragmasAreInForce" "tst_kill eachSaveIsOnTheDiskBeforeItIsAcknowledged")
early=("tst_kill nothingIsHalfDoneWhenKilledAtAnySystemCall:fdatasync" "tst_kill nothingAcknowledgedIsLostWhenKilledAtAnyMoment")
rollback=("tst_unitofwork nothingRemainsOfACommandThatFails")
backup=("tst_livebackup whatWasAcknowledgedBeforeIsInABackupMadeWhileOthersWrite")
trail=("tst_trail theTriggersRefuseEveryChange")

mkdir -p "$copy"
restore
find "$copy" -type f -printf '%P\n' | while read -r file; do [ -e "$file" ] || rm "$copy/$file"; done
cmake -S "$copy" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DMAILLAGE_UI=OFF >/dev/null
start=$SECONDS
try "${synchronous[@]}" "${early[@]}" "${rollback[@]}" "${backup[@]}" "${trail[@]}"
[ -z "$failed" ] || { echo "Sans aucune faute, échouent déjà :$failed" >&2; exit 1; }
echo "sans faute, tout passe ($((SECONDS - start)) s)"

edit core/storage/sqlitefile.cpp 's/QStringLiteral\("synchronous"\), 2\}/QStringLiteral("synchronous"), 0}/'
plant "synchronous=OFF" "${synchronous[@]}"

# A command is over before it is committed: when the next one begins.
edit core/services/unitofwork.cpp 's/keep\(m_database\.commit\(\)\);/{ }/'
edit core/storage/database.cpp 's/(    return run\(isServer\(\) \? QStringLiteral\("BEGIN"\))/    [[maybe_unused]] const auto late = run(QStringLiteral("COMMIT"));\n$1/'
plant "commande acquittée avant son commit" "${early[@]}"

edit core/services/unitofwork.cpp 's/if \(m_open\) \{\n +m_database\.rollback\(\);/if (m_open) {/'
plant "rollback manquant" "${rollback[@]}"

edit core/storage/image.cpp 's/(#include <sqlite3.h>\n)/$1\n#include <QFile>\n/'
edit core/storage/image.cpp 's/QByteArray image\(reinterpret_cast[^;]*;/QFile file(database.path());\n    if (!file.open(QIODevice::ReadOnly))\n        return Error{ErrorCode::File, QString()};\n    QByteArray image = file.readAll();/'
plant "sauvegarde par copie du fichier" "${backup[@]}"

edit core/storage/sqlitefile.cpp 's/QStringLiteral\("recursive_triggers"\), 1\}/QStringLiteral("recursive_triggers"), 0}/'
schema=$(grep -l trail_is_not_replaced resources/schema/*.sql)
edit "$schema" 's/CREATE TRIGGER trail_is_not_replaced.*?\nEND\n-- next\n//s'
plant "traces sans garde contre REPLACE" "${trail[@]}"

exit $unseen
