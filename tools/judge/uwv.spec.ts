import { isoDay, judgeRecords, noRecords, parseWhen, RULES, say, SOURCES, type Day, type Gap, type Records, type RecordOfKind } from '@sluitend/domain';
import { type CaseFile } from '@sluitend/case-file';
import { dayOf, expectationsOf, gapsOn, openIn, testExpectations, theCase } from './case-testing.ts';

const uwv = theCase('uwv.yaml');
const MONTHS = ['2017-03-01', '2017-06-01', '2017-09-01', '2017-12-01', '2018-03-01'];

describe('the UWV case', () => {
  testExpectations(uwv, expectationsOf('uwv.expected.yaml'));
});

/** The case with records added or changed, as a tempted reader would write it. */
const changed = (change: (records: Records) => Partial<Records>): CaseFile => ({ ...uwv, records: { ...uwv.records, ...change(uwv.records) } });
const find = <K extends 'measure' | 'evidence'>(kind: K, id: string): RecordOfKind<K> => {
  const found = (uwv.records[kind] as readonly RecordOfKind<K>[]).find((r) => r.id === id);
  if (!found) throw new Error(`no ${kind} ${id}`);
  return found;
};

describe('where a naive reader goes wrong', () => {
  const digid = (): Partial<Records> => ({
    pattern: [...uwv.records.pattern, { ...uwv.records.pattern[0], id: 'PAT-LOGIN', cause: 'inloggen als een ander' } as RecordOfKind<'pattern'>],
    evidence: [...uwv.records.evidence, { ...find('evidence', 'EV-ANALYSE-B8'), id: 'EV-DIGID', kind: 'config', documentDate: parseWhen('2012-08-01') }],
    measure: [...uwv.records.measure, { ...find('measure', 'M-BLOCK'), id: 'M-DIGID', title: 'Inloggen met DigiD', subtype: 'access-control', againstPatterns: ['PAT-LOGIN'], triggeredBy: [], decision: null, decidedOn: parseWhen('2012-07-16'), implementedOn: parseWhen('2012-07-16'), evidence: ['EV-DIGID'] }],
  });

  it('signing in with DigiD is no technical measure against the wrong attachment', () => {
    expect(openIn(changed(digid), '2016-09-30', ['organisational-only-no-impossibility'])).not.toEqual([]);
  });
  it('a limit of 100 for stability is no technical security measure, however well it is shown', () => {
    const shown = changed(({ evidence, measure }) => ({
      evidence: [...evidence, { ...find('evidence', 'EV-ANALYSE-B8'), id: 'EV-LIMIT', kind: 'config', documentDate: parseWhen('2013-07-01') }],
      measure: measure.map((m) => (m.id === 'M-LIMIT100' ? { ...m, againstPatterns: ['PAT-EXCEL'], evidence: ['EV-LIMIT'] } : m)),
    }));
    expect(openIn(shown, '2016-09-30', ['organisational-only-no-impossibility'])).not.toEqual([]);
    expect(openIn(shown, '2016-09-30', ['non-security-measure-counted'], ['M-LIMIT100'])).not.toEqual([]);
  });
  it('the note of 18 October 2016 is no risk analysis because of its label', () => {
    for (const on of ['2016-10-18', '2016-10-21', ...MONTHS]) expect(openIn(uwv, on, ['risk-analysis-missing'], ['P-GROEP'])).not.toEqual([]);
  });
  it('a measure that was decided is not implemented', () => {
    for (const on of ['2018-09-30', '2018-10-31', '2018-11-30', '2018-12-14']) expect(openIn(uwv, on, ['organisational-only-no-impossibility'], ['P-GROEP'])).not.toEqual([]);
  });
  it('a newsletter is no implementation and no check', () => {
    expect(openIn(uwv, '2018-03-01', ['implemented-without-evidence', 'communication-counted-as-implementation'], ['M-AWARE17'])).not.toEqual([]);
    expect(openIn(uwv, '2018-03-01', ['measure-never-checked'], ['M-AWARE17'])).not.toEqual([]);
  });
  it('looking at single breaches is no periodic evaluation of the processing', () => {
    for (const on of ['2016-10-31', '2018-08-31', '2018-12-31']) expect(openIn(uwv, on, ['no-periodic-evaluation'], ['P-GROEP'])).not.toEqual([]);
  });
  it('a year without breaches is no effect', () => {
    for (const on of MONTHS) expect(openIn(uwv, on, ['repeated-breach-without-reanalysis', 'measure-never-checked', 'measure-contradicted-by-breach']).map((gap) => gap.rule)).toEqual(expect.arrayContaining(['repeated-breach-without-reanalysis', 'measure-never-checked', 'measure-contradicted-by-breach']));
  });
  it('a notification of which the day is unknown is never called late', () => {
    for (const on of ['2016-09-30', ...MONTHS, '2018-09-06', '2018-12-31', '2020-12-31']) expect(openIn(uwv, on, ['breach-notified-late', 'breach-escalation-late'])).toEqual([]);
  });
  it('a norm is not cited before it was in force', () => {
    const cited = (on: string) => new Set(gapsOn(uwv, on).flatMap((gap) => gap.cites.map((cite) => cite.source)));
    for (const on of ['2018-05-24', '2016-09-30']) expect(cited(on)).not.toContain('AVG');
    expect(cited('2013-02-28')).not.toContain('CBP-richtsnoeren');
    for (const on of ['2015-11-30', '2013-02-28']) {
      expect(cited(on)).not.toContain('own policy');
      expect(openIn(uwv, on, ['policy-practice-gap']).map((gap) => gap.subject).filter((id) => !id.startsWith('POL-VIR'))).toEqual([]);
    }
  });
  it('the December 2019 of the answers is December 2018', () => {
    const block = find('measure', 'M-BLOCK').implementedOn;
    expect([isoDay(block?.earliest ?? 0), isoDay(block?.latest ?? 0)]).toEqual(['2018-12-15', '2018-12-16']);
  });
  it('temporary measures are not in force after 20 October 2016, whatever was claimed later', () => {
    for (const on of MONTHS) expect(openIn(uwv, on, ['measure-never-checked', 'measure-contradicted-by-breach', 'implemented-without-evidence'], ['M-TEMP'])).toEqual([]);
    expect(openIn(uwv, '2019-12-31', ['claimed-in-force-without-evidence'], ['F21'])).not.toEqual([]);
  });
  it('persons in the file are not the recipients of the message', () => {
    expect(uwv.records.breach.filter((b) => typeof b.persons === 'number' && b.persons > 100)).toHaveLength(7);
    expect(uwv.records.breach.map((b) => b.recipients)).toEqual(Array(9).fill('unknown'));
    expect(find('measure', 'M-LIMIT100').limitsOtherQuantity).toBe(true);
  });
});

describe('the UWV case on any day', () => {
  // A fixed sequence (linear congruential), so that a failure can be repeated.
  const days = Array.from({ length: 400 }, ((seed) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648))(20_210_531)).map((n) => dayOf('2012-01-01') + (n % (dayOf('2020-12-31') - dayOf('2012-01-01') + 1)));
  const turned: Records = { ...noRecords(), ...Object.fromEntries(Object.entries(uwv.records).map(([kind, list]) => [kind, [...list].reverse()])) } as Records;
  const plain = (gaps: readonly Gap[]) => gaps.map((gap) => JSON.stringify(gap)).toSorted();
  const ruleOf = new Map(RULES.map((rule) => [rule.id, rule]));
  const faultsOf = (gap: Gap, day: Day): readonly string[] => [
    ...(gap.cites.length ? [] : ['cites nothing']),
    ...gap.cites.filter(({ source }) => (SOURCES[source as keyof typeof SOURCES].from ?? day) > day).map(({ source }) => `cites ${source} before it was in force`),
    ...(/[{}]|undefined|NaN/.test(say(ruleOf.get(gap.rule)?.says ?? { nl: '{}', en: '{}' }, gap.facts, 'nl')) ? ['has a hole in its sentence'] : []),
    ...(gap.since !== null && gap.since > day ? ['begins later'] : []),
  ].map((fault) => `${gap.rule}/${gap.subject} ${fault}`);

  it.each(['hindsight', 'as-known'] as const)('judges 400 days between 2012 and 2020 without fault, whatever the order: %s', (mode) => {
    for (const [i, day] of days.entries()) {
      const { gaps, nextDay } = judgeRecords(uwv.records, RULES, day, mode);
      if (i % 4 === 0) expect(plain(judgeRecords(turned, RULES, day, mode).gaps)).toEqual(plain(gaps));
      const faults = [...(nextDay !== null && nextDay <= day ? ['the next day is past'] : []), ...gaps.flatMap((gap) => faultsOf(gap, day))];
      expect({ on: isoDay(day), faults }).toEqual({ on: isoDay(day), faults: [] });
    }
  }, 240_000);
});
