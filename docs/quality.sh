#!/usr/bin/env bash
# Runs the batch verbs over labelled files and scores them: every figure in quality.md comes from here.
# Usage: docs/quality.sh EVAL_DIR [OUT_DIR]     EVAL_DIR holds the labelled files and score.py
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
eval_dir="${1:?usage: docs/quality.sh EVAL_DIR [OUT_DIR]}"
out="${2:-$root/deploy/target/quality}"
mkdir -p "$out"

score() { python3 "$eval_dir/score.py" "$@"; }

# Rows whose id begins with an even hex digit may be read while rules are written, the others only scored:
# a gap between the halves is overfitting.
halves() {
  python3 - "$1" "$out" <<'PY'
import gzip, json, os, sys
path, out = sys.argv[1:]
base = os.path.basename(path).replace('.jsonl', '').replace('.gz', '')
rows = [json.loads(l) for l in (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf8') if l.strip()]
def even(i):
    digits = [c for c in str(i) if c in '0123456789abcdef']
    return int(str(i)[1:]) % 2 == 0 if str(i)[:1] == 'd' and str(i)[1:].isdigit() else int(digits[0], 16) % 2 == 0
for name, keep in (('even', True), ('odd', False)):
    with open(f'{out}/{base}.{name}.jsonl', 'w', encoding='utf8') as f:
        for r in rows:
            if even(r['id']) == keep: f.write(json.dumps(r, ensure_ascii=False) + '\n')
PY
}

# A prediction file cut down to the rows of a gold file.
restrict() {
  python3 - "$1" "$2" <<'PY'
import json, sys
gold, pred = sys.argv[1:]
ids = {json.loads(l)['id'] for l in open(gold, encoding='utf8')}
for l in open(pred, encoding='utf8'):
    if json.loads(l)['id'] in ids: print(l, end='')
PY
}

for name in headlines-dev articles-dev aim-china-dev; do
  gold="$eval_dir/$name.jsonl"
  score input "$gold" > "$out/$name.in.jsonl"
  "$root/jianwei" assess "$out/$name.in.jsonl" > "$out/$name.pred.jsonl"
  echo "== assess $name"
  score assess "$gold" "$out/$name.pred.jsonl"
  if [[ $name != aim-china-dev ]]; then
    halves "$gold"
    for half in even odd; do
      restrict "$out/$name.$half.jsonl" "$out/$name.pred.jsonl" > "$out/$name.$half.pred.jsonl"
      echo "-- $half half"
      score assess "$out/$name.$half.jsonl" "$out/$name.$half.pred.jsonl" | grep -E '^(incident-or-hazard|macro-F1|about-AI)'
    done
  fi
done

for name in clusters-dev cases-dev cases-articles-dev; do
  score input "$eval_dir/$name.jsonl" > "$out/$name.in.jsonl"
  "$root/jianwei" group --all "$out/$name.in.jsonl" > "$out/$name.pred.jsonl"
  echo "== group --all $name"
  score group "$eval_dir/$name.jsonl" "$out/$name.pred.jsonl"
done

for mode in "" "--body-only"; do
  # shellcheck disable=SC2086 # an empty mode is no argument
  score input "$eval_dir/reprints-dev.jsonl.gz" $mode > "$out/reprints$mode.in.jsonl"
  "$root/jianwei" group --all "$out/reprints$mode.in.jsonl" > "$out/reprints$mode.pred.jsonl"
  echo "== reprints $mode"
  score reprints "$eval_dir/reprints-dev.jsonl.gz" "$out/reprints$mode.pred.jsonl"
done

"$root/jianwei" extract --generic "$eval_dir/pages" > "$out/pages.pred.jsonl"
echo "== extract --generic pages"
score extract "$eval_dir/pages.json" "$out/pages.pred.jsonl"

"$root/jianwei" extract "$eval_dir/pages" > "$out/pages.rules.pred.jsonl"
echo "== extract pages, with site rules"
score extract "$eval_dir/pages.json" "$out/pages.rules.pred.jsonl"
