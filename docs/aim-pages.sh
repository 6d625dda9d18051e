#!/usr/bin/env bash
# Puts the documents that the project started from through the line, and prints our records beside
# the two pages of the OECD AI Incidents Monitor, point by point. Exit code 1 where a point fails.
# Usage: docs/aim-pages.sh SEEDS_DIR     it holds aim-incidents.json and the court report 002_*.txt
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
seeds="${1:?usage: docs/aim-pages.sh SEEDS_DIR}"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# Of AIM's articles the pages hold headline, day and publisher. The court report comes last, as a
# report from months before that is found late.
python3 - "$seeds" > "$scratch/in.jsonl" <<'PY'
import glob, json, re, sys
seeds = sys.argv[1]
rows = [{'url': f'http://seed.example/{page}-{n}', 'title': a['title'], 'date': a['date'], 'source': a['publisher']}
        for page, i in enumerate(json.load(open(f'{seeds}/aim-incidents.json', encoding='utf8')))
        for n, a in enumerate(i['articles'])]
lines = open(glob.glob(f'{seeds}/002_*.txt')[0], encoding='utf8').read().split('\n')
rows.append({'url': 'http://seed.example/report', 'title': lines[0], 'source': lines[2].split()[0],
             'date': re.search(r'\d{4}-\d{2}-\d{2}', lines[2]).group(), 'text': '\n'.join(lines[3:])})
for r in rows: print(json.dumps(r, ensure_ascii=False))
PY
"$root/jianwei" pour "$scratch/in.jsonl" --changes "$scratch/changes.jsonl" > "$scratch/out.jsonl"

python3 - "$seeds" "$scratch" "$root/contracts/src/main/resources/org/jianwei/contracts/vocabularies.json" <<'PY'
import json, sys
seeds, scratch, vocabularies = sys.argv[1:]
def lines(name): return [json.loads(l) for l in open(f'{scratch}/{name}.jsonl', encoding='utf8')]
aim = json.load(open(f'{seeds}/aim-incidents.json', encoding='utf8'))
rows = {r['url']: r for r in lines('in')}
records = [r for r in lines('out') if r['status'] == 'open']
changes = lines('changes')
holder = {a['url']: r for r in records for a in r['articles']}
def at(name): return holder.get(f'http://seed.example/{name}')
def of(page): return list({r['id']: r for n in range(len(aim[page]['articles'])) if (r := at(f'{page}-{n}'))}.values())
tutorials, companion = at('0-0'), at('0-1')
ladder = json.load(open(vocabularies, encoding='utf8'))['severity']

for page, theirs in enumerate(aim):
    print(f'\n## AIM {page:03}: {theirs["title"]}\n\n{theirs["summary"]}\n\nRationale: {theirs["rationale"]}\n')
    print('| | AIM | ' + ' | '.join(r['id'] for r in of(page)) + ' |\n' + '|---' * (2 + len(of(page))) + '|')
    for facet, values in theirs['properties'].items():
        print(f'| {facet} | {", ".join(values) or "–"} | ' + ' | '.join(', '.join(r['properties'][facet]) or '–' for r in of(page)) + ' |')
    for name in ('severity', 'confidence', 'version', 'n_articles', 'n_independent', 'class_counts'):
        print(f'| {name} | {len(theirs["articles"]) if name == "n_articles" else "–"} | ' + ' | '.join(str(r[name]) for r in of(page)) + ' |')
    for r in of(page):
        print(f'\n{r["id"]}: **{r["title"]}** / **{r["title_zh"]}**\n\n{r["summary"]}\n\n{r["summary_zh"]}\n\nRationale: {r["rationale"]}\n\n{r["rationale_zh"]}')

AIMS = ('id title date summary n_articles image evidences company is_legacy concepts aiid_ids location language_counts properties articles').split()
OURS = ('version status merged_into first_seen updated_at dormant_after title_zh summary_zh rationale rationale_zh evidence severity confidence '
        'n_independent class_counts timeline legal quantities products actors cn related').split()
PROPERTIES = ('principles industries harm_types harm_levels most_severe_harm harmed_entities business_functions deployment_breadth ai_tasks '
              'autonomy_level languages').split()
points = []
def point(name, holds, found=''): points.append((name, bool(holds), found))
def lacking(thing, names): return [n for n in names if n not in thing]
def every(name, test): point(name, records and all(map(test, records)), ' '.join(r['id'] for r in records if not test(r)))

every("holds every property of AIM's record", lambda r: not lacking(r, AIMS) and not lacking(r['properties'], PROPERTIES))
every('holds every property of ours', lambda r: not lacking(r, OURS))
for page, theirs in enumerate(aim):
    got = {f: {v for r in of(page) for v in r['properties'][f]} for f in theirs['properties']}
    point(f'{page:03}: every facet that AIM fills is filled', all(got[f] for f, v in theirs['properties'].items() if v),
          ' '.join(f for f, v in theirs['properties'].items() if v and not got[f]))
    point(f"{page:03}: every article of AIM's page is in a record", all(at(f'{page}-{n}') for n in range(len(theirs['articles']))))
    for r in of(page):
        point(f'{page:03}: {r["id"]} has title, summary and rationale in both languages',
              all(r[n].strip() for n in ('title', 'title_zh', 'summary', 'summary_zh', 'rationale', 'rationale_zh')))

point('000: two incidents, not one', companion and tutorials and companion['id'] != tutorials['id'] and len(of(0)) == 2, len(of(0)))
point('000: the two are related by theme', {'theme'} <= {x['kind'] for x in companion['related'] if x['incident_id'] == tutorials['id']}
      & {x['kind'] for x in tutorials['related'] if x['incident_id'] == companion['id']})
point('002 belongs to the companion app', at('report') is companion)
aims_six = {a['copy_group'] or a['id'] for r in of(0) for a in r['articles'] if a['url'] != 'http://seed.example/report'}
point('000: its six articles count as four texts', len(aims_six) == 4 and tutorials['n_independent'] + companion['n_independent'] == 5,
      f'{len(aims_six)}; with the report {tutorials["n_independent"]} + {companion["n_independent"]}')
legal = companion['legal'] or {}
point('companion app: appeal under way, not final', legal.get('stage') == 'second instance hearing' and legal.get('final') is False, legal.get('stage'))
point('companion app: the summary says that nothing is final', 'not final' in companion['summary'] and '尚未生效' in companion['summary_zh'])
point('companion app: charge and conviction told apart', {(c['name'], c['outcome']) for c in legal.get('charges', [])}
      >= {('传播淫秽物品牟利罪', 'indicted'), ('制作淫秽物品牟利罪', 'convicted')})
every("rationale is no copy of an article's", lambda r: r['rationale'] not in {a['rationale'] for i in aim for a in i['articles']})
def counted(r):
    classes = r['class_counts']
    told = {'AI incident': 'harm', 'AI hazard': 'risk', 'complementary information': 'background'}
    return len(classes) == 1 or all(told[c] in r['rationale'] for c in classes)
every('rationale is made from all members: it counts them, and says where they disagree',
      lambda r: counted(r) and any(w in r['rationale'] for w in ('all', 'both', 'the only', str(r['n_independent']))))
every('severity is a rung of the ladder', lambda r: r['severity'] in ladder)
def stands(e):
    url = next((a['url'] for a in e[0]['articles'] if a['id'] == e[1]['article_id']), None)
    if url is None: return False
    field = rows[url].get(e[1]['field'], '')
    return ''.join(list(field)[e[1]['start']:e[1]['end']]) == e[1]['quote']
every('every label has quotes that stand in the articles', lambda r: r['evidence'] and all(f['evidence'] and all(stands((r, e)) for e in f['evidence']) for f in r['evidence'])
      and {f['value'] for f in r['evidence']} >= {v for n in ('principles', 'industries', 'harm_types', 'harm_levels', 'harmed_entities', 'business_functions', 'ai_tasks') for v in r['properties'][n]})
every('evidences are sentences of the articles', lambda r: r['evidences'] and all(any(s in a['title'] + '\n' + a.get('text', '') for a in rows.values()) for s in r['evidences']))
every('confidence within 0 to 1', lambda r: 0 < r['confidence'] <= 1)
every('versions rise from CREATED without a gap', lambda r: sorted({c['version'] for c in changes if c['incident_id'] == r['id']}) == list(range(1, r['version'] + 1))
      and any(c['type'] == 'CREATED' and c['version'] == 1 for c in changes if c['incident_id'] == r['id']))

print('\n## Points\n\n| point | holds | found |\n|---|---|---|')
for name, holds, found in points: print(f"| {name} | {'yes' if holds else 'NO'} | {found} |")
only = [(page, v) for page, i in enumerate(aim) for f, values in i['properties'].items() for v in values
        if v not in {x for r in of(page) for x in r['properties'][f]}]
print(f'\nLabels that AIM gives, having read the articles, and that our records, from headlines alone, do not: ' + ('; '.join(f'{p:03} {v}' for p, v in only) or 'none'))
print(f'{sum(p[1] for p in points)} of {len(points)} points hold')
sys.exit(0 if all(p[1] for p in points) else 1)
PY
