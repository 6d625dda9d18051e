#!/usr/bin/env bash
# Measures what is said in docs/quality.md of the records' prose: whether every text passed its check as
# it was first drafted, and how many facts of the hand-made lists in docs/facts the records have (those made blind count apart).
# Usage: docs/facts.sh EVAL_DIR     it holds cases-articles-dev.jsonl and score.py
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
eval_dir="${1:?usage: docs/facts.sh EVAL_DIR}"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

python3 "$eval_dir/score.py" input "$eval_dir/cases-articles-dev.jsonl" > "$scratch/in.jsonl"
"$root/jianwei" incidents --check "$scratch/in.jsonl" > "$scratch/check.jsonl" || true
"$root/jianwei" incidents "$scratch/in.jsonl" > "$scratch/records.jsonl"

python3 - "$root" "$scratch" <<'PY'
import json, sys
root, scratch = sys.argv[1:]
def lists(name):
    rows = [l.rstrip('\n').split('\t') for l in open(f'{root}/docs/facts/{name}.tsv', encoding='utf8')]
    return {r[0]: r[1:] for r in rows if not r[0].startswith('#')}
checks = [json.loads(l) for l in open(f'{scratch}/check.jsonl', encoding='utf8')]
print(f"texts: {sum(not c['refused'] for c in checks)} of {len(checks)} records passed their check as first drafted")
for c in checks:
    for fault in c['refused']: print('  refused', c['id'], fault)

def said(r):
    return '\n'.join([r['title'], r['title_zh'], r['summary'], r['summary_zh']] +
                     [json.dumps(r[k], ensure_ascii=False) for k in ('timeline', 'legal', 'products', 'actors')])
records = [json.loads(l) for l in open(f'{scratch}/records.jsonl', encoding='utf8')]
pinned = open(f'{root}/deploy/src/test/resources/org/jianwei/deploy/line/incidents.txt', encoding='utf8').read().split('\n\n')
demo = {block[:10]: block for block in pinned}
real = {}
for r in records:
    for a in r['articles']: real[a['id']] = said(r)
def count(name, texts):
    have = want = 0
    for key, facts in lists(name).items():
        missing = [f for f in facts if f not in texts.get(key, '')]
        have += len(facts) - len(missing); want += len(facts)
        if missing: print(f'  lacking in {key}: {" ".join(missing)}')
    print(f'{name}: {have} of {want} facts of {len(lists(name))} records ({have / want:.3f})')
    return have, want
demo_have, demo_want = count('demo', demo)
have, want = count('articles', real)
have, want = have + demo_have, want + demo_want
print(f'both: {have} of {want} ({have / want:.3f})')
print('made blind, before any record was looked at:')
count('fresh', real)
sys.exit(0 if have >= .9 * want and all(not c['refused'] for c in checks) else 1)
PY
