#!/usr/bin/env bash
# Checks point by point how the documents that the project started from are grouped.
# Usage: docs/seeds.sh SEEDS_DIR     it holds aim-incidents.json and the court report 002_*.txt
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
seeds="${1:?usage: docs/seeds.sh SEEDS_DIR}"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

python3 - "$seeds" "$scratch" <<'PY'
import glob, json, re, sys
seeds, scratch = sys.argv[1:]
incidents = json.load(open(f'{seeds}/aim-incidents.json', encoding='utf8'))
rows = [{'id': f'{k}-{n}', 'title': a['title'], 'date': a['date'], 'source': a['publisher']}
        for k, i in enumerate(incidents) for n, a in enumerate(i['articles'])]
lines = open(glob.glob(f'{seeds}/002_*.txt')[0], encoding='utf8').read().split('\n')
rows.append({'id': 'report', 'title': lines[0], 'date': re.search(r'\d{4}-\d{2}-\d{2}', lines[2]).group(), 'body': '\n'.join(lines[3:])})
# A made-up first case of another charge.
rows.append({'id': 'other', 'title': '国内首起AI换脸敲诈勒索案二审开庭 当日休庭', 'date': '2026-01-16',
             'body': '1月16日，国内首起利用AI换脸敲诈勒索案在江州市中级人民法院二审开庭，法庭当日休庭。\n'
                     '一审认定，被告人贺某用AI换脸软件合成他人照片，以散布相要挟，构成敲诈勒索罪，判处有期徒刑三年。贺某不服，提出上诉。'})
for name, order in (('in', rows), ('back', rows[::-1])):
    with open(f'{scratch}/{name}.jsonl', 'w', encoding='utf8') as f:
        for r in order: f.write(json.dumps(r, ensure_ascii=False) + '\n')
PY
"$root/jianwei" group --all "$scratch/in.jsonl" > "$scratch/all.jsonl"
"$root/jianwei" group --all "$scratch/back.jsonl" > "$scratch/reversed.jsonl"
"$root/jianwei" group "$scratch/in.jsonl" > "$scratch/relevant.jsonl"

python3 - "$scratch" <<'PY'
import json, sys
def read(name): return {r['id']: r for r in map(json.loads, open(f'{sys.argv[1]}/{name}.jsonl', encoding='utf8'))}
everything, reversed_, relevant = read('all'), read('reversed'), read('relevant')
def ids(rows, *names): return {rows[n]['incident_id'] for n in names}
def themes(rows, incident): return {x['incident_id'] for r in rows.values() if r['incident_id'] == incident for x in r['related'] if x['kind'] == 'theme'}
def parts(rows): return {frozenset(i for i in rows if rows[i]['incident_id'] == rows[j]['incident_id']) for j in rows}
tutorials, companion = ('0-0', '0-2', '0-3', '0-4'), ('0-1', '0-5')
second = [i for i in everything if i.startswith('1-')]
same = len(ids(everything, *tutorials)) == 1 and len(ids(everything, *companion)) == 1
points = [
    ('000: two incidents', same and ids(everything, *tutorials) != ids(everything, *companion), len(ids(everything, *tutorials, *companion))),
    ('000: four independent texts', len({everything[i]['copy_group'] or i for i in tutorials + companion}) == 4,
     len({everything[i]['copy_group'] or i for i in tutorials + companion})),
    ('002 belongs to the companion app of 000', ids(everything, 'report') == ids(everything, *companion), ''),
    ('a made-up first case of another charge does not', ids(everything, 'other').isdisjoint(ids(everything, 'report', *companion)), ''),
    ('001: at most three incidents', len(ids(everything, *second)) <= 3, len(ids(everything, *second))),
    ('001: its incidents are related as one theme', len(ids(everything, *second)) > 1 and all(themes(everything, i) >= ids(everything, *second) - {i} for i in ids(everything, *second)),
     ' '.join(sorted({f"{x['kind']} {x['score']}" for n in second for x in everything[n]['related'] if x['incident_id'] in ids(everything, *second)}))),
    ('001: article 8, complementary, opens nothing', relevant['1-7']['incident_id'] in ids(relevant, *[i for i in second if i != '1-7']) | {None}, ''),
    ('in reverse order the same groups', parts(everything) == parts(reversed_), ''),
]
print('| point | holds | found |\n|---|---|---|')
for name, holds, found in points: print(f"| {name} | {'yes' if holds else 'NO'} | {found} |")
print(f'{sum(bool(p[1]) for p in points)} of {len(points)} points hold')
PY
