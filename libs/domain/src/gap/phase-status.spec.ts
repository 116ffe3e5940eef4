import fc from 'fast-check';
import { type Day, isoDay, parseDay } from '../kernel/day.ts';
import { aCase, type Written } from '../testing/index.ts';
import { anyDay, anyRecords } from '../testing/any-records.ts';
import { withDates } from '../testing/dates-of.ts';

import { UNKNOWN_MOMENT } from '../kernel/moment.ts';
import { UNKNOWN_WHEN } from '../kernel/when.ts';
import { dossiersOf } from './dossier.ts';
import { findGaps, type AnyRule } from './find-gaps.ts';
import { type Gap } from './gap.ts';
import { phasesOf, type PhaseState } from './phase-status.ts';
import { type Records } from './records.ts';
import { RULES } from './rules/index.ts';

const day = (text: string): Day => parseDay(text) ?? 0;
const judged = (records: Records, on: Day, rules: readonly AnyRule[]) => {
  const dossier = dossiersOf(records).find((d) => d.processing !== null) ?? { processing: null, records };
  return phasesOf(dossier, findGaps(dossier, rules, on, 'hindsight').gaps, on, 'hindsight');
};
const only = (...ids: readonly string[]) => RULES.filter((rule) => ids.includes(rule.id));
const phase = (written: Written, on: string, which: PhaseState['phase'], rules: readonly AnyRule[] = []): PhaseState | undefined => judged(aCase(written), day(on), rules).phases.find((p) => p.phase === which);

const evidence = [{ id: 'E', kind: 'analysis', documentDate: '2018-01-10' }, { id: 'L', kind: 'log', documentDate: '2018-02-10' }];
const riskAnalyses = [{ id: 'RA', purpose: 'personal-data', author: 'BSO', approvedBy: 'DIR', performedOn: '2018-01-10', approvedOn: '2018-01-15', evidence: ['E'] }];
const risks = [{ id: 'R', analysis: 'RA', threat: 'verkeerde bijlage', affects: 'data-subjects', consequenceForSubjects: 'fraude', likelihood: 4, likelihoodRationale: 'vier keer gebeurd' }];
const measure = { id: 'M', decidedOn: '2018-01-20', implementedOn: '2018-02-01', implementer: 'IMP', evidence: ['L'] };
const check = { id: 'C', measure: 'M', kinds: ['existence'], performedOn: '2018-02-10', checker: 'CHK', result: 'pass', evidence: ['L'] };

describe('the status of a phase', () => {
  it.each<[sentence: string, written: Written, on: string, which: PhaseState['phase'], rules: readonly AnyRule[], expected: Partial<PhaseState>]>([
    ['plan is in order with an analysis in force and its risks', { evidence, riskAnalyses, risks }, '2018-06-01', 'plan', [], { status: 'in-order', parts: 2, inOrder: 2, late: 0 }],
    ['plan is not in order without an analysis', {}, '2018-06-01', 'plan', only('risk-analysis-missing'), { status: 'not-in-order', parts: 1, inOrder: 0, on: null }],
    ['plan with nothing recorded and nothing found is unknown', {}, '2018-06-01', 'plan', [], { status: 'unknown', parts: 0 }],
    ['do is in order with a measure of which the introduction can be shown', { evidence, measures: [measure] }, '2018-06-01', 'do', [], { status: 'in-order', parts: 1, inOrder: 1 }],
    ['do without evidence is unknown', { measures: [{ ...measure, evidence: [] }] }, '2018-06-01', 'do', [], { status: 'unknown', parts: 1, inOrder: 0, on: null }],
    ['do with an unknown date is unknown', { evidence, measures: [{ ...measure, implementedOn: 'unknown' }] }, '2018-06-01', 'do', [], { status: 'unknown', inOrder: 0 }],
    ['a measure that ended is no part', { evidence, measures: [{ ...measure, endedOn: '2018-05-01' }] }, '2018-06-01', 'do', [], { status: 'unknown', parts: 0 }],
    ['check has a part for each kind that is due', { evidence, measures: [measure], checks: [check] }, '2018-06-15', 'check', [], { status: 'unknown', parts: 2, inOrder: 1 }],
    ['check is in order as long as no other kind is due', { evidence, measures: [measure], checks: [check] }, '2018-06-01', 'check', [], { status: 'in-order', parts: 1, inOrder: 1 }],
    ['check is not in order, and late, when nobody looked in time', { evidence, measures: [measure] }, '2018-06-01', 'check', only('measure-never-checked'), { status: 'not-in-order', parts: 1, late: 1 }],
    ['act with an action that is done and documented', { evidence, actions: [{ id: 'A', raisedOn: '2018-01-01', completedOn: '2018-02-10', evidence: ['L'] }] }, '2018-06-01', 'act', [], { status: 'in-order', parts: 1 }],
    ['act with an action that still runs is unknown', { evidence, actions: [{ id: 'A', raisedOn: '2018-01-01' }] }, '2018-06-01', 'act', [], { status: 'unknown', parts: 1 }],
    ['a gap about a breach counts in act', { breaches: [{ id: 'B', occurredFrom: '2018-06-01' }] }, '2018-07-15', 'act', only('breach-clock-incomplete'), { status: 'partly', parts: 1, late: 1 }],
    ['a gap that is only announced counts nowhere', { breaches: [{ id: 'B', occurredFrom: '2018-06-01' }] }, '2018-06-02', 'act', only('breach-clock-incomplete'), { parts: 0 }],
  ])('%s', (_, written, on, which, rules, expected) => {
    expect(phase(written, on, which, rules)).toMatchObject(expected);
  });

  it('is dated by the youngest record that covers a part', () => {
    expect(phase({ evidence, measures: [measure], checks: [check] }, '2018-06-01', 'check')?.on).toEqual({ earliest: day('2018-02-10'), latest: day('2018-02-10') });
  });

  const dossier = { processing: 'P', records: aCase({ evidence, measures: [measure] }) };
  const gap = (more: Partial<Gap>): Gap => ({ rule: 'x', subject: 'M', subjectKind: 'measure', unit: null, processing: 'P', phase: 'do', severity: 'high', state: 'open', since: null, presentSince: null, nextChange: null, parent: null, suppressed: false, facts: {}, cites: [], ...more });
  it.each<[what: string, gaps: readonly Gap[], status: string]>([
    ['a lower gap makes it partly', [gap({ severity: 'medium' })], 'partly'],
    ['a suppressed gap counts too', [gap({ suppressed: true })], 'not-in-order'],
    ['cannot tell is worse than partly', [gap({ severity: 'medium' }), gap({ rule: 'y', state: 'unknown' })], 'unknown'],
    ['and better than not in order', [gap({}), gap({ rule: 'y', state: 'unknown' })], 'not-in-order'],
    ['a governance gap counts with its subject', [gap({ phase: 'governance' })], 'not-in-order'],
    ['what was remedied does not count', [gap({ state: 'remedied' })], 'in-order'],
  ])('%s', (_, gaps, status) => {
    expect(phasesOf(dossier, gaps, day('2018-06-01'), 'hindsight').phases[1]?.status).toBe(status);
  });
  it('is not applicable only by a disposition', () => {
    const bare = { processing: 'P', records: aCase({ measures: [{ ...measure, evidence: [] }] }) };
    expect(phasesOf(bare, [gap({ state: 'not-applicable' })], day('2018-06-01'), 'hindsight').phases[1]?.status).toBe('not-applicable');
    expect(phasesOf(bare, [], day('2018-06-01'), 'hindsight').phases[1]?.status).toBe('unknown');
  });

  const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);
  it('is never in order without evidence and a date', () => {
    fc.assert(fc.property(anyRecords, anyDay, (records, on) => {
      const withoutEvidence: Records = { ...records, evidence: [] };
      const withoutDates = withDates(records, (slot) => (slot.type === 'when' ? UNKNOWN_WHEN : UNKNOWN_MOMENT));
      for (const bare of [withoutEvidence, withoutDates]) {
        for (const state of judged(bare, on, RULES).phases) expect([state.phase, state.status === 'in-order', state.inOrder, state.on]).toEqual([state.phase, false, 0, null]);
      }
    }), { numRuns: RUNS, endOnFailure: true });
  });
  it('is dated on or before the judged day, and counts no more parts than there are', () => {
    fc.assert(fc.property(anyRecords, anyDay, (records, on) => {
      for (const { status, parts, inOrder, late, on: date } of judged(records, on, RULES).phases) {
        expect(inOrder + late).toBeLessThanOrEqual(parts);
        expect(date === null || date.latest <= on).toBe(true);
        if (status === 'in-order') expect({ parts: parts > 0, inOrder, dated: date !== null }).toEqual({ parts: true, inOrder: parts, dated: true });
      }
    }), { numRuns: RUNS, endOnFailure: true });
  });
  it('changes nothing before the day it announced', () => {
    fc.assert(fc.property(anyRecords, anyDay, fc.integer({ min: 1, max: 900 }), (records, on, ahead) => {
      const dossier = dossiersOf(records)[0];
      if (!dossier) return;
      const found = findGaps(dossier, RULES, on, 'hindsight');
      const today = phasesOf(dossier, found.gaps, on, 'hindsight');
      const end = Math.min(today.nextDay ?? Infinity, found.nextDay ?? Infinity);
      const later = Math.min(on + ahead, end - 1);
      expect({ on: isoDay(later), ...phasesOf(dossier, findGaps(dossier, RULES, later, 'hindsight').gaps, later, 'hindsight') }).toEqual({ on: isoDay(later), ...today });
    }), { numRuns: RUNS, endOnFailure: true });
  });
});
