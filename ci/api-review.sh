#!/usr/bin/env bash
# Reviews a change of the API, in any CI: is the spec right, what does the change break for whom, is out/ what the spec says, does every
# client do what the cases say. Leaves one Markdown comment that tells all of it. docs/ci.md describes it.
#
#   ci/api-review.sh            all steps, one after the other
#   ci/api-review.sh spec       check, diff, generate --check
#   ci/api-review.sh conform    the conformance suite, or with SHARD a part of it
#   ci/api-review.sh comment    puts together what the other steps left in REPORTS, perhaps on other machines, and judges it
#
# Environment, with what holds where a variable is not set:
#   BASE=origin/main            what the change is compared with; of a branch, the commit where this one left it
#   FAIL_ON=major               the version step on which it fails: major, minor, patch, never
#   SHARD=                      2/3: the second of three parts of the cases
#   DIFF_OPTIONS=               more for `lockstep diff`: "--language python"
#   CONFORM_OPTIONS=            more for `lockstep conform`: "--target python --group aliases"; "skip" leaves the suite out
#   REPORTS=reports             where everything is written; the comment is api-review.md
#   LOCKSTEP="node cli/lockstep.mjs"   the command
#
# Exit codes: 0 no objection; 1 an objection, which the comment tells; 2 a step could not be run.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
export LOCKSTEP_PROJECT="${LOCKSTEP_PROJECT:-$PWD}"

BASE="${BASE:-origin/main}"
FAIL_ON="${FAIL_ON:-major}"
REPORTS="${REPORTS:-reports}"
SHARD="${SHARD:-}"
read -ra lockstep <<<"${LOCKSTEP:-node cli/lockstep.mjs}"
read -ra diff_options <<<"${DIFF_OPTIONS:-}"
read -ra conform_options <<<"${CONFORM_OPTIONS:-}"
outcomes="$REPORTS/api-review"

# step NAME COMMAND...: runs it, and leaves what it printed and how it ended.
step() {
  local name="$1"
  shift
  echo "== lockstep $*"
  mkdir -p "$outcomes"
  "${lockstep[@]}" "$@" 2>&1 | tee "$outcomes/$name.txt"
  echo "${PIPESTATUS[0]}" >"$outcomes/$name.code"
}

# The exit code of one step, or of several: 2 where one could not be run or is not there, else 1 where one objects.
verdict() {
  local name code worst=0
  for name in "$@"; do
    code="$(cat "$outcomes/$name.code" 2>/dev/null || echo 2)"
    [ "$code" -le 2 ] || code=2
    [ "$code" -le "$worst" ] || worst="$code"
  done
  return "$worst"
}

review_spec() {
  local base="$BASE" files="$REPORTS/api-diff"
  # A folder, or a clone without the commits between, is compared as it is.
  base="$(git merge-base "$BASE" HEAD 2>/dev/null)" || base="$BASE"
  rm -rf "$files".* "$REPORTS/sarif"
  mkdir -p "$REPORTS/sarif"
  step check check
  "${lockstep[@]}" check --format sarif >"$REPORTS/sarif/check.sarif"
  step diff diff "$base" --fail-on "$FAIL_ON" --output "$files.md" "$files.html" "$files.json" "$files.xml" "$REPORTS/sarif/diff.sarif" \
    ${diff_options[@]+"${diff_options[@]}"}
  step generate generate --check
  verdict check diff generate
}

review_clients() {
  if [ "${conform_options[*]-}" = skip ]; then
    return 0
  elif [ -n "$SHARD" ]; then
    local part="${SHARD/\//-of-}"
    step "conform-$part" conform --shard "$SHARD" --reports "$REPORTS/shards/$part" --require-all ${conform_options[@]+"${conform_options[@]}"}
    verdict "conform-$part"
  else
    step conform conform --reports "$REPORTS" --require-all ${conform_options[@]+"${conform_options[@]}"}
    verdict conform
  fi
}

comment() {
  local steps=(check diff generate) worst
  if [ "${conform_options[*]-}" != skip ]; then
    steps+=(conform)
    # Parts of other machines become one report, which says whether all are there.
    [ ! -d "$REPORTS/shards" ] || step conform conform --merge "$REPORTS/shards" --reports "$REPORTS" --require-all
  fi
  verdict "${steps[@]}"
  worst=$?
  write_comment "$worst" "${steps[@]}" >"$REPORTS/api-review.md"
  echo "== the comment is $REPORTS/api-review.md"
  return "$worst"
}

write_comment() {
  local worst="$1" name code
  shift
  echo '<!-- lockstep api review -->'
  echo "## API review: $(word "$worst")"
  printf '\n| step | |\n|---|---|\n'
  for name in "$@"; do
    verdict "$name"
    code=$?
    echo "| $(title "$name") | $(word "$code") |"
  done
  printf '\n'
  if [ -f "$REPORTS/api-diff.md" ] && [ "$(cat "$outcomes/diff.code" 2>/dev/null)" != 2 ]; then cat "$REPORTS/api-diff.md"; fi
  for name in "$@"; do
    # What a diff found is told above; what kept it from being made is not.
    verdict "$name"
    case "$name $?" in *' 0' | 'diff 1') continue ;; esac
    printf '\n<details open><summary>%s</summary>\n\n~~~~text\n' "$(title "$name")"
    excerpt "$name"
    printf '~~~~\n\n</details>\n'
  done
}

title() {
  case "$1" in
    check) echo 'the spec is right' ;;
    diff) echo "no change reaches \`$FAIL_ON\`" ;;
    generate) echo "\`out/\` is what the spec says" ;;
    conform) echo 'every client does what the cases say' ;;
  esac
}

word() {
  case "$1" in
    0) echo 'passed' ;;
    1) echo '**failed**' ;;
    *) echo '**could not be run**' ;;
  esac
}

# A comment has little room: of the cases the end, where the table is.
excerpt() {
  local file="$outcomes/$1.txt" pick='head'
  [ "$1" != conform ] || pick='tail'
  if [ -f "$file" ]; then "$pick" -n 25 "$file" | cut -c 1-160; else echo 'it has left no result: look at the log of its job'; fi
}

case "${1-}" in
  '')
    rm -rf "$outcomes" "$REPORTS/shards"
    review_spec
    review_clients
    comment
    ;;
  spec) review_spec ;;
  conform) review_clients ;;
  comment) comment ;;
  *)
    echo "ci/api-review.sh: there is no step $1; there are spec, conform and comment" >&2
    exit 2
    ;;
esac
