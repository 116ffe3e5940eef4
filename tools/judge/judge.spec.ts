import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SEVERITIES } from '@sluitend/domain';
import { judge } from './judge.ts';

const cases = path.resolve(import.meta.dirname, '../../cases');
function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = judge(args, { from: cases, out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}
interface Line { readonly rule: string; readonly subject: string; readonly severity: string; readonly parent: string | null; readonly says: string }
const gapsOf = (out: string) => (JSON.parse(out) as { gaps: readonly Line[] }).gaps;

describe('a right call', () => {
  const json = run('uwv.yaml', '--on', '2018-09-06', '--json');

  it('prints only the verdict as JSON, with exit code 0', () => {
    expect([json.code, json.err]).toEqual([0, '']);
    expect(JSON.parse(json.out)).toMatchObject({ on: '2018-09-06', mode: 'hindsight' });
    expect(gapsOf(json.out).find((gap) => gap.rule === 'risk-analysis-missing' && gap.subject === 'P-GROEP')).toMatchObject({
      unit: null, processing: 'P-GROEP', phase: 'plan', severity: 'critical', state: 'open', since: '2012-08-15', parent: 'policy-practice-gap/POL-STRAT-1', closedBy: 'risk-analysis.make',
      says: 'De verwerking loopt sinds ca. 16 juli 2012, en een geldige risicoanalyse is niet aantoonbaar.',
      citations: expect.arrayContaining(['AVG 32(2)']),
    });
  });
  it('gives every gap the same keys', () => {
    for (const gap of gapsOf(json.out)) expect(Object.keys(gap)).toEqual(['rule', 'subject', 'unit', 'processing', 'phase', 'severity', 'state', 'since', 'nextChange', 'parent', 'says', 'citations', 'closedBy']);
  });
  it('puts the worst first, then by rule, then by subject', () => {
    const ladder = Object.keys(SEVERITIES).toReversed();
    const keys = gapsOf(json.out).map((gap) => `${ladder.indexOf(gap.severity)} ${gap.rule} ${gap.subject}`);
    expect(keys).toEqual(keys.toSorted());
  });
  it('names only parents that are in the list', () => {
    const keys = new Set(gapsOf(json.out).map((gap) => `${gap.rule}/${gap.subject}`));
    for (const gap of gapsOf(json.out)) if (gap.parent !== null) expect(keys).toContain(gap.parent);
  });
  it('judges as known then', () => {
    expect(JSON.parse(run('uwv.yaml', '--on', '2018-09-06', '--as-known', '--json').out)).toMatchObject({ mode: 'as-known' });
    // What UWV said of M-DIRECT8 became known in April 2021.
    expect(run('uwv.yaml', '--on', '2018-09-06').out).toContain('M-DIRECT8');
    expect(run('uwv.yaml', '--on', '2018-09-06', '--as-known').out).not.toContain('M-DIRECT8');
  });
  it('says it in words: case, day, mode, phase, citation, since and remedy', () => {
    const { code, out } = run('--on', '2018-09-06', 'uwv.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/^UWV: groepsberichten via Mijn Werkmap \(uwv-groepsberichten\)\nop 6 september 2018, met de kennis van nu\n\n== Plan\n/);
    expect(out).toContain(`[kritiek, open] Geen (geldige) risicoanalyse voor een lopende verwerking (risk-analysis-missing)
  P-GROEP: Verzenden van groepsberichten via Mijn Werkmap
  De verwerking loopt sinds ca. 16 juli 2012, en een geldige risicoanalyse is niet aantoonbaar.
  sinds 15 augustus 2012`);
    expect(out).toContain('AVG 32(2)');
    expect(out).toMatch(/sluit door: /);
    expect(out).toMatch(/\d+ gaten, waarvan \d+ open\.$/);
    const english = run('uwv.yaml', '--on', '2018-09-06', '--en').out;
    expect(english).toContain('on 6 September 2018, in hindsight');
    expect(english).toContain('The processing runs since ca. 16 July 2012');
  });
  it('takes --on=DAY as well', () => expect(run('--on=2018-09-06', 'uwv.yaml', '--json').out).toBe(json.out));
  it('says when there is nothing', () => expect(run('uwv.yaml', '--on', '1999-01-01').out).toMatch(/Geen gaten gevonden\.$/));
  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^Gebruik: npm run --silent judge/) });
    expect(run('--help', '--en').out).toMatch(/^Usage: /);
  });
});

describe('a wrong call ends with 2 and the usage', () => {
  it.each<[args: readonly string[], says: string]>([
    [[], 'Geef één bestand op.'], [['uwv.yaml'], 'Geef één dag op'], [['uwv.yaml', '--on'], 'Geef één dag op'], [['uwv.yaml', '--on', '2018-02-30'], '“2018-02-30” is geen dag'],
    [['uwv.yaml', '--on', '2018-01-01', '--on', '2019-01-01'], 'Geef één dag op'], [['a.yaml', 'b.yaml', '--on', '2018-01-01'], 'Geef één bestand op.'], [['uwv.yaml', '--on', '2018-01-01', '--jsn'], 'Onbekende optie --jsn.'], [['uwv.yaml', '--on', '2018-01-01', '-x'], 'Onbekende optie --x.'],
    [['uwv.yaml', '--on', '2018-01-01', '--json=no'], 'Onbekende optie --json.'],
  ])('%j', (args, says) => {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).toContain('Gebruik: npm run');
  });
});

describe('a wrong file ends with 1 and nothing on stdout', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judge-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const written = (text: string | Buffer) => {
    const file = path.join(folder, 'zaak.yaml');
    fs.writeFileSync(file, text);
    return file;
  };
  it('that is not there', () => expect(run('nergens.yaml', '--on', '2018-01-01', '--json')).toEqual({ code: 1, out: '', err: 'nergens.yaml: bestaat niet, of is geen tekst in UTF-8.' }));
  it('that is a folder', () => expect(run('.', '--on', '2018-01-01').code).toBe(1));
  it('that is no text', () => expect(run(written(Buffer.from([0xff, 0xfe, 0x00])), '--on', '2018-01-01')).toMatchObject({ code: 1, out: '' }));
  it('that is too large', () => expect(run(written('x'.repeat(21 * 1024 * 1024)), '--on', '2018-01-01').err).toContain('ten hoogste 5242880'));
  it('with two faults, each on a line with its place', () => {
    const { code, out, err } = run(written('case: { id: c, title: t, recordedDefault: 2020-01-01 }\norganisation: { id: O, nam: x }\n'), '--on', '2018-01-01', '--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/zaak\.yaml:2:15 organisation\.name: gevonden niets, verwacht naam \(verplicht\)\./);
    expect(err).toMatch(/zaak\.yaml:2:24 organisation\.nam: gevonden een onbekend veld “nam”, verwacht een van .*\. Bedoelt u “name”\?/);
  });
});

it('runs as the command, from the folder the person stands in', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../judge.mjs'), 'uwv.yaml', '--on', '2017-03-01', '--json'], { encoding: 'utf8', env: { ...process.env, INIT_CWD: cases } });
  expect([status, stderr]).toEqual([0, '']);
  expect(gapsOf(stdout).length).toBeGreaterThan(0);
});
