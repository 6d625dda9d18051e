#!/usr/bin/env bash
# Checks point by point what is read from the court report that the project started from.
# Usage: docs/court-report.sh REPORT.txt     its first line is the title, its third source and time, the text follows
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
report="${1:?usage: docs/court-report.sh REPORT.txt}"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

python3 - "$report" > "$scratch/in.jsonl" <<'PY'
import json, re, sys
lines = open(sys.argv[1], encoding='utf8').read().split('\n')
day = re.search(r'\d{4}-\d{2}-\d{2}', lines[2]).group()
print(json.dumps({'id': 'report', 'title': lines[0], 'date': day, 'body': '\n'.join(lines[3:])}, ensure_ascii=False))
PY
"$root/jianwei" assess "$scratch/in.jsonl" > "$scratch/out.jsonl"

python3 - "$scratch/in.jsonl" "$scratch/out.jsonl" <<'PY'
import json, sys
article, read = (json.loads(open(f, encoding='utf8').readline()) for f in sys.argv[1:])
legal, numbers = read['legal'], read['quantities']

def charge(name, code): return [f for f in legal['charges'] if f['value'] == name and f['code'] == code]
def sentence(months): return [f for f in legal['sentences'] if f['number'] == months]
def number(n, about, whole=None): return [q for q in numbers if q['number'] == n and q['about'] == about and q.get('whole') == whole]
def stage(code): return [f for f in legal['stages'] if f['code'] == code]

statute = '《生成式人工智能服务管理暂行办法》第9条'
points = [
    ('label', 'AI incident', [e for e in read['evidence'] if e['facet'] == 'label' and e['value'] == 'AI incident']),
    ('charge, indicted', '传播淫秽物品牟利罪', charge('传播淫秽物品牟利罪', 'indicted')),
    ('charge, convicted', '制作淫秽物品牟利罪', charge('制作淫秽物品牟利罪', 'convicted')),
    ('court', 'intermediate, second instance', [f for f in legal['courts'] if f['code'] == 'intermediate' and f['number'] == 2]),
    ('sentence', '48 months', sentence(48)),
    ('sentence', '18 months', sentence(18)),
    ('fees', 'about 3,000,000', number(3e6, True)),
    ('users', 'about 116,000', number(116000, True)),
    ('paying users', 'about 24,000 of 116,000', number(24000, True, 116000)),
    ('chats', '3618 of 12495', number(3618, False, 12495)),
    ('users', '141 of 150', number(141, False, 150)),
    ('stage', 'second instance hearing', stage('second instance hearing')),
    ('final', 'no', [True] if not stage('final') and not stage('second instance verdict') else []),
    ('statute', statute, [f for f in legal['statutes'] if f['value'] == statute]),
]

def quoted(found):
    evidence = found.get('evidence', found.get('quotes')) if isinstance(found, dict) else None
    if evidence is None: return 'yes' if found is True else '–'
    for e in evidence if isinstance(evidence, list) else [evidence]:
        field = article['title'] if e['field'] == 'title' else article['body']
        if ''.join(list(field)[e['start']:e['end']]) != e['quote']: return 'NO'
    return 'yes'

bad = 0
print('| point | expected | found | its quote stands there |\n|---|---|---|---|')
for name, expected, found in points:
    ok = quoted(found[0]) if found else '–'
    bad += not found or ok == 'NO'
    print(f"| {name} | {expected} | {'yes' if found else 'NO'} | {ok} |")
print(f'\n{len(points) - bad} of {len(points)}')
sys.exit(1 if bad else 0)
PY
