import { isoDay, parseDay } from '@sluitend/domain';
import { readCase, problemText } from './index.ts';

const HEAD = `case: { id: c, title: Zaak, recordedDefault: 2020-01-01 }
organisation: { id: O, name: Organisatie }
processings: [{ id: P, name: Verwerking, startedOn: 2015-01-01 }]
`;
const problemsIn = (text: string): readonly string[] => (readCase(text, 'zaak.yaml').problems ?? []).map((problem) => problemText(problem, 'en'));
const recordsOf = (text: string) => {
  const reading = readCase(text, 'zaak.yaml');
  if (reading.case === null) throw new Error(problemsIn(text).join('\n'));
  return reading.case;
};

describe('a wrong file: place, path, found, expected, nearest', () => {
  it.each<[fault: string, text: string, problem: string | RegExp]>([
    ['nothing at all', '', 'zaak.yaml:1:1: found nothing, expected a group of fields with case, organisation and processings.'],
    ['a list', '- a', 'zaak.yaml:1:1: found a list, expected a group of fields with case, organisation and processings.'],
    ['no YAML', 'case: [', /^zaak\.yaml:1:8: found .*, expected readable YAML 1\.2\.$/],
    ['a key twice', `${HEAD}organisation: { id: P2, name: x }\n`, 'zaak.yaml:4:1: found Map keys must be unique, expected readable YAML 1.2.'],
    ['two documents', `${HEAD}---\n${HEAD}`, /found Source contains multiple documents/],
    ['an unknown tag', `${HEAD}units: !strange []\n`, /^zaak\.yaml:4:8: found Unresolved tag/],
    ['a NUL', `${HEAD}units: [{ id: U, name: "a\0" }]`, 'zaak.yaml:4:26: found NUL, expected text.'],
    ['a NUL written as an escape', `${HEAD}units: [{ id: U, name: "a\\0b" }]`, 'zaak.yaml:4:24 units[0].name: found “a�b”, expected text without control characters.'],
    ['half a character', `${HEAD}units: [{ id: U, name: "\\ud83d" }]`, /units\[0\]\.name: found “.”, expected text without control characters\.$/],
    ['an escape that would colour the terminal', `${HEAD}units: [{ id: "a\\eb", name: x }]`, 'zaak.yaml:4:15 units[0].id: found “a�b”, expected an id of at most 100 characters, without space or slash.'],
    ['a bomb of aliases', `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}\n`, /Excessive alias count/],
    ['an alias of itself', `${HEAD}units: &u [*u]\n`, 'zaak.yaml:4:11 units[0]: found a list, expected a group of fields.'],
    ['an unknown list', `${HEAD}mesures: []\n`, /^zaak\.yaml:4:1 mesures: found an unknown field “mesures”, expected one of case, .*\. Did you mean “measures”\?$/],
    ['an unknown field', `${HEAD}units:\n  - { id: U, nam: x, name: y }\n`, /^zaak\.yaml:5:14 units\[0\]\.nam: found an unknown field “nam”, expected one of id, .*\. Did you mean “name”\?$/],
    ['an unknown field in a list', `${HEAD}plans:\n  - { id: L, title: x }\nactions:\n  - { id: A, title: x, dueMoves: [{ om: 2020 }] }\n`, /^zaak\.yaml:7:37 actions\[0\]\.dueMoves\[0\]\.om: found an unknown field “om”, expected one of on, to, decision\. Did you mean “on”\?$/],
    ['no header', HEAD.replace(/^case.*\n/, ''), 'zaak.yaml:1:1 case: found nothing, expected a group of fields: id, title, recordedDefault.'],
    ['a header without title', HEAD.replace('title: Zaak, ', ''), 'zaak.yaml:1:7 case.title: found nothing, expected title (required).'],
    ['a header without id', HEAD.replace('id: c, ', ''), 'zaak.yaml:1:7 case.id: found nothing, expected an id of at most 100 characters, without space or slash.'],
    ['no recorded default', HEAD.replace(', recordedDefault: 2020-01-01', ''), 'zaak.yaml:1:7 case.recordedDefault: found nothing, expected a day such as 2016-10-20.'],
    ['a recorded default that is no day', HEAD.replace('2020-01-01', '2020'), 'zaak.yaml:1:46 case.recordedDefault: found “2020”, expected a day such as 2016-10-20.'],
    ['no organisation', HEAD.replace(/organisation.*\n/, ''), 'zaak.yaml:1:1 organisation: found nothing, expected the organisation: id, name, sector.'],
    ['two organisations', HEAD.replace('{ id: O, name: Organisatie }', '[{ id: O, name: x }, { id: O2, name: y }]'), 'zaak.yaml:2:15 organisation: found a list, expected a group of fields.'],
    ['no list', `${HEAD}units: { id: U, name: x }\n`, 'zaak.yaml:4:8 units: found a group of fields, expected a list.'],
    ['no record', `${HEAD}units: [U]\n`, 'zaak.yaml:4:9 units[0]: found “U”, expected a group of fields.'],
    ['an empty record', `${HEAD}units:\n  -\n`, /units\[0\]: found nothing, expected a group of fields\.$/],
    ['no id', `${HEAD}units: [{ name: x }]\n`, 'zaak.yaml:4:9 units[0].id: found nothing, expected an id of at most 100 characters, without space or slash.'],
    ['an id with a slash', `${HEAD}units: [{ id: a/b, name: x }]\n`, 'zaak.yaml:4:15 units[0].id: found “a/b”, expected an id of at most 100 characters, without space or slash.'],
    ['an id twice', `${HEAD}units: [{ id: O, name: x }]\n`, 'zaak.yaml:4:9 units[0].id: found “O”, expected an id that is not taken (see organisation).'],
    ['a needed text left out', `${HEAD}units: [{ id: U }]\n`, 'zaak.yaml:4:9 units[0].name: found nothing, expected name (required).'],
    ['a needed choice left out', `${HEAD}requirements: [{ id: R, control: MFA, origin: bio }]\n`, 'zaak.yaml:4:47 requirements[0].origin: found “bio”, expected one of own-policy, bio2, nen-7510, sector-law, order, unknown. Did you mean “bio2”?'],
    ['a list for a text', `${HEAD}units: [{ id: U, name: [x] }]\n`, 'zaak.yaml:4:24 units[0].name: found a list, expected text.'],
    ['true for a text', `${HEAD}units: [{ id: U, name: true }]\n`, 'zaak.yaml:4:24 units[0].name: found “true”, expected text.'],
    ['no date', `${HEAD}measures: [{ id: M, title: x, decidedOn: 2018-02-30 }]\n`, 'zaak.yaml:4:42 measures[0].decidedOn: found “2018-02-30”, expected a date such as 2016-10-20, 2018-09, 2014, 2013-07-01~, 2018-12-15/2018-12-16 or unknown.'],
    ['a stretch backwards', `${HEAD}measures: [{ id: M, title: x, decidedOn: 2018-03/2018-02 }]\n`, /measures\[0\]\.decidedOn: found “2018-03\/2018-02”, expected a date/],
    ['no moment', `${HEAD}breaches: [{ id: B, establishedAt: 2018-09-05T25:00 }]\n`, 'zaak.yaml:4:36 breaches[0].establishedAt: found “2018-09-05T25:00”, expected a moment such as 2018-09-05T14:30 (clock of Amsterdam) or a date.'],
    ['yes for true', `${HEAD}measures: [{ id: M, title: x, temporary: yes }]\n`, 'zaak.yaml:4:42 measures[0].temporary: found “yes”, expected true, false or unknown.'],
    ['a number in words', `${HEAD}breaches: [{ id: B, persons: many }]\n`, 'zaak.yaml:4:30 breaches[0].persons: found “many”, expected a number of 0 or more, or unknown.'],
    ['less than nothing', `${HEAD}breaches: [{ id: B, persons: -1 }]\n`, 'zaak.yaml:4:30 breaches[0].persons: found “-1”, expected a number of 0 or more, or unknown.'],
    ['an unknown choice', `${HEAD}measures: [{ id: M, title: x, subtype: blok }]\n`, /^zaak\.yaml:4:40 measures\[0\]\.subtype: found “blok”, expected one of instruction, .*\. Did you mean “block”\?$/],
    ['an unknown choice in a list', `${HEAD}measures: [{ id: M, title: x }]\nchecks: [{ id: C, measure: M, kinds: [efect] }]\n`, 'zaak.yaml:5:39 checks[0].kinds[0]: found “efect”, expected one of existence, operation, effect. Did you mean “effect”?'],
    ['a text for a list', `${HEAD}measures: [{ id: M, title: x, triggeredBy: B }]\n`, 'zaak.yaml:4:44 measures[0].triggeredBy: found “B”, expected a list.'],
    ['a pointer to nothing', `${HEAD}breaches: [{ id: B1 }]\nmeasures: [{ id: M, title: x, triggeredBy: [B2] }]\n`, 'zaak.yaml:5:45 measures[0].triggeredBy[0]: found “B2”, expected the id of a breach in this file. Did you mean “B1”?'],
    ['a pointer to another kind', `${HEAD}measures: [{ id: M, title: x, triggeredBy: [P] }]\n`, 'zaak.yaml:4:45 measures[0].triggeredBy[0]: found “P” (processing), expected the id of a breach in this file.'],
    ['a unit below itself', `${HEAD}units: [{ id: U, name: x, parent: U }]\n`, 'zaak.yaml:4:35 units[0].parent: found “U”, expected a chain that ends somewhere, and does not come back to itself.'],
    ['a measure that replaces itself, beside chains that end', `${HEAD}measures: [{ id: A, title: x, replaces: [B] }, { id: B, title: x, replaces: [C] }, { id: C, title: x }, { id: D, title: x, replaces: [D, C] }]\n`, 'zaak.yaml:4:134 measures[3].replaces: found “D”, expected a chain that ends somewhere, and does not come back to itself.'],
    ['unknown where a record is needed', `${HEAD}checks: [{ id: C, measure: unknown }]\n`, 'zaak.yaml:4:28 checks[0].measure: found “unknown”, expected the id of a measure in this file.'],
    ['a group for an id', `${HEAD}checks: [{ id: C, measure: { id: M } }]\n`, 'zaak.yaml:4:28 checks[0].measure: found a group of fields, expected an id (measure).'],
    ['an empty item', `${HEAD}measures: [{ id: M, title: x, triggeredBy: [~] }]\n`, /measures\[0\]\.triggeredBy\[0\]: found nothing, expected a value\.$/],
    ['a fault in evidence written inline', `${HEAD}measures: [{ id: M, title: x, evidence: [{ title: y, kind: relaese }] }]\n`, /^zaak\.yaml:4:60 measures\[0\]\.evidence\[0\]\.kind: found “relaese”, expected one of config, .* Did you mean “release”\?$/],
    ['ended before it began', `${HEAD}measures: [{ id: M, title: x, implementedOn: 2018-05, endedOn: 2018-04-30 }]\n`, 'zaak.yaml:4:64 measures[0].endedOn: found 30 April 2018, expected a day on or after implementedOn (May 2018).'],
    ['an item that ended before it began', HEAD.replace('startedOn', 'steps: [{ name: x, since: 2018, until: 2017 }], startedOn'), /processings\[0\]\.steps\[0\]\.until: found 2017, expected a day on or after since \(2018\)\.$/],
    ['recorded on no day', `${HEAD}units: [{ id: U, name: x, recorded: 2018-01 }]\n`, 'zaak.yaml:4:37 units[0].recorded: found “2018-01”, expected a day such as 2016-10-20.'],
    ['an unknown certainty', `${HEAD}units: [{ id: U, name: x, status: sure }]\n`, 'zaak.yaml:4:35 units[0].status: found “sure”, expected one of established, stated, derived, unknown.'],
    ['an unknown parameter', `${HEAD}parameters: [{ id: X, key: check.existenceDay, value: 5 }]\n`, 'zaak.yaml:4:28 parameters[0].key: found “check.existenceDay”, expected the name of a parameter. Did you mean “check.existenceDays”?'],
    ['an unknown rule', `${HEAD}dispositions: [{ id: D, rule: risk-analysis-mising, subject: P }]\n`, 'zaak.yaml:4:31 dispositions[0].rule: found “risk-analysis-mising”, expected the id of a rule. Did you mean “risk-analysis-missing”?'],
    ['a rule that cannot be switched off', `${HEAD}tierSwitches: [{ id: S, rule: risk-analysis-missing, reason: x }]\n`, /^zaak\.yaml:4:31 tierSwitches\[0\]\.rule: found “risk-analysis-missing”, expected the id of a rule of tier “extension”\./],
    ['an unknown norm', `${HEAD}policies: [{ id: B, title: x, adopts: VIRR }]\n`, 'zaak.yaml:4:39 policies[0].adopts: found “VIRR”, expected a source of the closed list. Did you mean “VIR”?'],
    ['a reported gap of an unknown subject', `${HEAD}reports: [{ id: R, title: x, gaps: [{ rule: risk-analysis-missing, subject: Q }] }]\n`, 'zaak.yaml:4:77 reports[0].gaps[0].subject: found “Q”, expected the id of a record in this file. Did you mean “O”?'],
    ['an action from nowhere', `${HEAD}actions: [{ id: A, title: x, originKind: check, originId: P }]\n`, 'zaak.yaml:4:59 actions[0].originId: found “P”, expected the id of the origin.'],
    ['an unknown access path', `${HEAD}requirements: [{ id: R, control: MFA, accessPaths: [{ name: thuis }] }]\ncontrolStatuses: [{ id: S, requirement: R, accessPath: thuiss }]\n`, 'zaak.yaml:5:56 controlStatuses[0].accessPath: found “thuiss”, expected an access path of the required control. Did you mean “thuis”?'],
    ['an unknown category', `${HEAD}riskAnalyses: [{ id: A, title: x }]\nrisks: [{ id: R, analysis: A, categories: [BSN] }]\n`, 'zaak.yaml:5:44 risks[0].categories[0]: found “BSN”, expected a data category of the processing.'],
    ['no processing in a file with two', `${HEAD.replace('}]', '}, { id: P2, name: y }]')}measures: [{ id: M, title: x }]\n`, 'zaak.yaml:4:12 measures[0].processings: found nothing, expected the processings it belongs to, or [] for the organisation as a whole.'],
    ['no processing for a breach in a file with two', `${HEAD.replace('}]', '}, { id: P2, name: y }]')}breaches: [{ id: B }]\n`, 'zaak.yaml:4:12 breaches[0].processing: found nothing, expected processing (required).'],
  ])('%s', (_, text, problem) => {
    const found = problemsIn(text);
    expect(found).toHaveLength(1);
    if (typeof problem === 'string') expect(found[0]).toBe(problem);
    else expect(found[0]).toMatch(problem);
  });

  it('tells all problems at once, in the order of the file', () => {
    expect(problemsIn(`${HEAD}breaches: [{ id: B, persons: many, processing: Q }]\nunits: [{ id: U }]\nmesures: []\n`).map((text) => text.split(': ')[0])).toEqual(['zaak.yaml:4:30 breaches[0].persons', 'zaak.yaml:4:48 breaches[0].processing', 'zaak.yaml:5:9 units[0].name', 'zaak.yaml:6:1 mesures']);
  });
  it('speaks Dutch as well', () => {
    expect((readCase(`${HEAD}checks: [{ id: C, measure: M }]\nmeasures: [{ id: MM, title: x }]`, 'zaak.yaml').problems ?? []).map((p) => problemText(p, 'nl'))).toEqual(['zaak.yaml:4:28 checks[0].measure: gevonden “M”, verwacht het id van een maatregel in dit bestand. Bedoelt u “MM”?']);
  });
  it('is no larger than five megabytes', () => {
    expect(problemsIn(`${HEAD}# ${'x'.repeat(5 * 1024 * 1024)}`)).toEqual([expect.stringMatching(/^zaak\.yaml:1:1: found \d+ characters, expected at most 5242880\.$/)]);
  });
});

describe('what is read', () => {
  it('tells a value nobody knows from one that is not recorded', () => {
    const [a, b] = recordsOf(`${HEAD}breaches: [{ id: A, persons: unknown, recipients: 0, isBreach: unknown }, { id: B, persons: }]`).records.breach;
    expect([a?.persons, a?.recipients, a?.isBreach]).toEqual(['unknown', 0, 'unknown']);
    expect([b?.persons, b?.recipients, b?.isBreach, b?.evidence]).toEqual([null, null, null, []]);
  });
  it('keeps the digits of a text that looks like a number, and of an id', () => {
    const { 'risk-analysis': analyses } = recordsOf(`${HEAD}riskAnalyses: [{ id: 007, title: 2014, version: 1.0 }]`).records;
    expect(analyses).toMatchObject([{ id: '007', title: '2014', version: '1.0' }]);
  });
  it('reads a code that looks like a number', () => {
    expect(recordsOf(`${HEAD}breaches: [{ id: B, humanDecision: [{ exception: 3.1 }] }]`).records.breach[0]?.humanDecision[0]?.exception).toBe('3.1');
  });
  it('gives a record its processing when the file has one, unless it says otherwise', () => {
    const { records } = recordsOf(`${HEAD}measures: [{ id: M, title: x }, { id: N, title: y, processings: [] }]\nbreaches: [{ id: B }]\npolicies: [{ id: L, title: z }]\npolicyRequirements: [{ id: E, policy: L, text: z }]`);
    expect(records.measure.map((m) => m.processings)).toEqual([['P'], []]);
    expect(records.breach[0]?.processing).toBe('P');
    expect(records['policy-requirement'][0]?.processings).toEqual([]);
  });
  it('gives evidence written inline the id of its place and the processings of its record', () => {
    const { records } = recordsOf(`${HEAD}measures: [{ id: M, title: x, evidence: [E1, { title: y }], communications: [{ on: 2018, evidence: [{ title: z }] }] }]
checks: [{ id: C, measure: M, evidence: [{ id: LOG, title: w, processings: [] }, { title: v }] }]
evidence: [{ id: E1, title: u }]`);
    expect(records.measure[0]).toMatchObject({ evidence: ['E1', 'M.evidence.2'], communications: [{ evidence: ['M.communications.1.evidence.1'] }] });
    expect(records.evidence.map((e) => [e.id, e.processings])).toEqual([['E1', ['P']], ['M.communications.1.evidence.1', ['P']], ['M.evidence.2', ['P']], ['LOG', []], ['C.evidence.2', ['P']]]);
  });
  it('takes the recorded day as given, else the first day of its own date, else that of the case', () => {
    const { records } = recordsOf(`${HEAD}claims: [{ id: A, what: x, on: 2018, recorded: 2019-05-06 }, { id: B, what: x, on: 2018-09 }, { id: C, what: x, on: unknown }, { id: D, what: x, on: ../2018-01-01 }]`);
    expect(records.claim.map((c) => isoDay(c.recordedOn))).toEqual(['2019-05-06', '2018-09-01', '2020-01-01', '2020-01-01']);
    expect(records.organisation[0]?.recordedOn).toBe(parseDay('2020-01-01'));
  });
  it('keeps source, note and certainty beside the records', () => {
    const { annotations, records } = recordsOf(`${HEAD}units: [{ id: U, name: x, source: "p. 3", note: onduidelijk, status: stated }]\ncontrolStatuses: [{ id: S, requirement: R, status: partial, source: p. 4 }]\nrequirements: [{ id: R, control: MFA }]`);
    expect(annotations.get('U')).toEqual({ source: 'p. 3', note: 'onduidelijk', status: 'stated' });
    expect(annotations.get('S')).toEqual({ source: 'p. 4', note: null, status: null });
    expect(records['control-status'][0]?.status).toBe('partial');
    expect(records.unit[0]).not.toHaveProperty('source');
  });
  it('reads what an alias stands for', () => {
    expect(recordsOf(`${HEAD}breaches: [{ id: A, data: &d [{ name: BSN }] }, { id: B, data: *d }]`).records.breach.map((b) => b.data)).toEqual([[{ name: 'BSN', class: null }], [{ name: 'BSN', class: null }]]);
  });
});
