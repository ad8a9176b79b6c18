#!/usr/bin/env bash
# Makes the sample states again, by applying their configurations:
#
#     ./make.sh                 all three
#     ./make.sh f200 m2000      only these
#
# It needs terraform (1.5 or newer; made with 1.11.4), the usual Unix tools and no network.
# Each sample is applied in a temporary folder; only the states are copied back.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

terraform=${TERRAFORM:-terraform}
export CHECKPOINT_DISABLE=1 TF_IN_AUTOMATION=1 TF_INPUT=0 TF_CLI_CONFIG_FILE=/dev/null
unset TF_DATA_DIR TF_WORKSPACE TF_CLI_ARGS TF_LOG TF_CLI_ARGS_init TF_CLI_ARGS_plan TF_CLI_ARGS_apply

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "make.sh: $*" >&2
    exit 1
}

# Resources of a state: entries of `resources`, which Terraform writes with six spaces before their fields.
resources() {
    grep -c '^      "mode": ' "$1"
}

# Resources that must be refreshed if the resource at the given address, in no keyed module, is changed: itself and all
# that record it as a dependency. (A freshly applied state records all the ancestors of a resource, not only the direct ones.)
refreshed_by() {
    awk -v line="\"$2\"" '
        /^      "mode": / { count += hit; hit = 0 }
        /^          "dependencies": \[/ { inside = 1 }
        /^          \]/ { inside = 0 }
        inside { entry = $1; sub(/,$/, "", entry); if (entry == line) hit = 1 }
        END { print count + hit + 1 }' "$1"
}

apply() {
    (
        cd "$1"
        "$terraform" init -no-color >init.log 2>&1 || { cat init.log >&2; exit 1; }
        "$terraform" apply -no-color -auto-approve >apply.log 2>&1 || { cat apply.log >&2; exit 1; }
        # What was applied must be what the configuration says.
        "$terraform" plan -no-color -detailed-exitcode >plan.log 2>&1 || { cat plan.log >&2; exit 1; }
    )
}

make_sample() {
    local name=$1 expected=$2 file count
    mkdir -p "$work/$name"
    (find "$name" -name '*.tf') | while read -r file; do
        mkdir -p "$work/$(dirname "$file")"
        cp "$file" "$work/$file"
    done
    apply "$work/$name/organization" || fail "$name: the organization's state could not be made"
    apply "$work/$name" || fail "$name: the state could not be made"
    count=$(resources "$work/$name/terraform.tfstate")
    [ "$count" = "$expected" ] || fail "$name: $count resources instead of $expected"
    for file in organization/terraform.tfstate terraform.tfstate; do
        # No path of this machine may get into a state.
        if grep -qF -e "$work" -e "$PWD" -e "${HOME:-/nowhere}/" -e '"/tmp' "$work/$name/$file"; then
            fail "$name: $file bears a path of this machine"
        fi
        cp "$work/$name/$file" "$name/$file"
    done
    echo "$name: $count resources"
}

[ $# -gt 0 ] || set -- web-platform f200 m2000
for sample in "$@"; do
    case $sample in
        web-platform) make_sample web-platform 44 ;;
        f200)
            make_sample f200 200
            count=$(refreshed_by f200/terraform.tfstate module.payments.terraform_data.database)
            [ "$count" = 15 ] || fail "f200: a changed payments database refreshes $count resources instead of 15"
            ;;
        m2000) make_sample m2000 2000 ;;
        *) fail "no such sample: $sample (there are web-platform, f200 and m2000)" ;;
    esac
done
